/**
 * One system in a process of its own: `run-peer.ts NAME PEERS FOLDER EVERY WHAT`.
 *
 * NAME is a peer, `nutgraf` (PEERS is then its built package) or `parse5`. Waits for a page's number. WHAT `time`: holds
 * the decoded pages and answers with the CPU time of one run; WHAT `extract`: reads each page when asked and answers with
 * what the system made of it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { choosePages, decodePage } from '../decode-pages.js';
import { importPeerLoader } from './install-peers.js';
import { PEERS, type PeerExtract } from './peers.js';

/** What a system answers. */
export interface PeerAnswer {
  readonly microseconds: number;
  /** The exception's message; null where there was none. */
  readonly error: string | null;
  readonly extract: PeerExtract | null;
}

const [name = '', home = '', folder = '', every = '1', what = 'time'] = process.argv.slice(2);
const extract = await openSystem();
const chosen = choosePages(folder, Number(every));
const held = what === 'time' ? chosen.map((page) => decodePage(folder, page)) : [];
// Peers that tell their troubles on the console would fill the screen.
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};
// A peer that asks the network would be timed for waiting, and its answer would be none of the page's.
globalThis.fetch = () => Promise.reject(new Error('no network in benchmarks'));

process.on('message', async (index: number) => {
  const page = chosen[index];
  if (page === undefined) throw new Error(`Expected a page's number below ${chosen.length}, but found ${index}.`);
  const html = held[index] ?? decodePage(folder, page);
  const url = page.url ?? 'https://example.com/';
  let [made, error]: [PeerExtract | null, string | null] = [null, null];
  const before = process.cpuUsage();
  try {
    made = await extract(html, url);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ microseconds: user + system, error, extract: what === 'time' ? null : made } satisfies PeerAnswer);
});
process.send?.({ pages: chosen.length });

async function openSystem(): Promise<(html: string, url: string) => Promise<PeerExtract | null>> {
  if (name === 'parse5')
    return async (html) => {
      parse(html, { treeAdapter: adapter });
      return null;
    };
  if (name === 'nutgraf') {
    const { parseArticle } = (await import(pathToFileURL(join(home, 'index.js')).href)) as {
      parseArticle: (html: string, options: { url: string }) => unknown;
    };
    return async (html, url) => {
      parseArticle(html, { url });
      return null;
    };
  }
  const peer = PEERS.find((known) => known.name === name);
  if (peer === undefined) throw new Error(`Expected a peer among ${PEERS.map((known) => known.name)}, found ${name}.`);
  return peer.open(await importPeerLoader(home));
}
