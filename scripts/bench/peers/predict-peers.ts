import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PAGE_SETS, type PageSet, readJsonLines, toJsonLines } from '../corpora.js';
import { choosePages } from '../decode-pages.js';
import { formatFigure } from '../figures.js';
import { type Figures, scorePredictions } from '../score.js';
import { isNoAnswer, Side } from '../side.js';
import { PEERS, type Peer, type PeerExtract } from './peers.js';
import { readHtmlText } from './read-html-text.js';
import type { PeerAnswer } from './run-peer.js';

/** Milliseconds after which a page counts as hanging; the slowest sound page takes some seconds. */
const TIMEOUT = 60_000;

/** What a peer made of a page, as it is kept between runs. */
interface Output {
  readonly set: PageSet;
  readonly id: string;
  readonly extract: PeerExtract | null;
  readonly failure: string | null;
}

/** The figures of one peer, and on how many pages it failed. */
export interface PeerFigures {
  readonly name: string;
  readonly figures: Figures;
  readonly failures: number;
}

/**
 * Scores the peers on the pages of `folder` with the scorers of our own articles. What they make of a page is kept in
 * their folder, by version, and asked for once; a page on which one fails counts as an empty prediction.
 */
export async function scorePeers(
  peersFolder: string,
  folder: string,
  sets: readonly PageSet[],
  out: string,
): Promise<PeerFigures[]> {
  const waiting = [...PEERS];
  const outputs = new Map<Peer, Output[]>();
  const work = async (): Promise<void> => {
    for (let peer = waiting.shift(); peer !== undefined; peer = waiting.shift())
      outputs.set(peer, await readOutputs(peer, peersFolder, folder, sets));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const scored: PeerFigures[] = [];
  for (const peer of PEERS) scored.push(await scorePeer(peer, outputs.get(peer) ?? [], { folder, sets, out }));
  return scored;
}

async function readOutputs(peer: Peer, home: string, folder: string, sets: readonly PageSet[]): Promise<Output[]> {
  mkdirSync(join(home, 'outputs'), { recursive: true });
  const versions = Object.values(peer.packages).join('-');
  const path = join(home, 'outputs', `${peer.name}-${versions}.jsonl`);
  const known = new Map((existsSync(path) ? readJsonLines<Output>(path) : []).map((output) => [keyOf(output), output]));
  const side = new Side(peer.name, 'scripts/bench/peers/run-peer.ts', [peer.name, home, folder, '1', 'extract']);
  const wanted = choosePages(folder, 1);
  const outputs: Output[] = [];
  for (const [index, page] of wanted.entries()) {
    if (!sets.includes(page.set)) continue;
    let output = known.get(keyOf(page));
    if (output === undefined) {
      const answer = await side.ask<PeerAnswer>(index, TIMEOUT);
      const [extract, failure] = isNoAnswer(answer) ? [null, answer.failure] : [answer.extract, answer.error];
      output = { set: page.set, id: page.id, extract, failure };
      appendFileSync(path, toJsonLines([output]));
    }
    outputs.push(output);
  }
  side.stop();
  return outputs;
}

interface ScoreJob {
  readonly folder: string;
  readonly sets: readonly PageSet[];
  readonly out: string;
}

async function scorePeer({ name }: Peer, outputs: readonly Output[], job: ScoreJob): Promise<PeerFigures> {
  const out = join(job.out, 'peers-scored', name);
  mkdirSync(out, { recursive: true });
  for (const set of PAGE_SETS) {
    const own = outputs.filter((output) => output.set === set);
    writeFileSync(join(out, `${set}.body.jsonl`), toJsonLines(own.map(predictBody)));
    writeFileSync(join(out, `${set}.facts.jsonl`), toJsonLines(own.map(predictFacts)));
  }
  const figures = await scorePredictions(new Set(job.sets), { folder: job.folder, out, rouge: false }, false);
  return { name, figures, failures: outputs.filter(({ failure }) => failure !== null).length };
}

function predictBody({ id, extract }: Output): object {
  const paragraphs = extract === null ? [] : readHtmlText(extract.html);
  return { id, title: extract?.title ?? null, paragraphs, text: paragraphs.join('\n\n') };
}

/** Authors as one line, as the peers give them: the scorer parts it at commas and "and". */
function predictFacts({ id, extract }: Output): object {
  return {
    id,
    headline: extract?.title ?? null,
    authors: extract?.author ?? '',
    publishedAt: extract?.published ?? null,
  };
}

function keyOf({ set, id }: { set: string; id: string }): string {
  return `${set} ${id}`;
}

/** Our figures and the peers', a column for each, in Markdown. */
export function formatPeers(ours: Figures, peers: readonly PeerFigures[]): string {
  const names = Object.keys(peers[0]?.figures ?? {});
  const show = (name: string, value: number | undefined): string =>
    value === undefined ? '-' : formatFigure(name, value);
  const rows = names.map((name) => {
    const cells = [ours, ...peers.map(({ figures }) => figures)].map((figures) => show(name, figures[name]));
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const failures = `| ${['pages failed', '-', ...peers.map(({ failures }) => failures)].join(' | ')} |`;
  const head = `| ${['figure', 'nutgraf', ...peers.map(({ name }) => name)].join(' | ')} |`;
  return [head, `| --- |${' ---: |'.repeat(peers.length + 1)}`, ...rows, failures].join('\n');
}
