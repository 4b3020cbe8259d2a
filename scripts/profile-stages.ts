/**
 * Where the time of parseArticle goes: a sampling profile of real pages, summed up by the stages of the river.
 */

import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder, PAGE_SETS, readPages } from './bench/corpora.js';

const HELP = `npx tsx scripts/profile-stages.ts [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--every N       only every N-th page (default 28: some 50 pages)
--passes N      passes that count, after two that do not (default 8)`;

/** The stages by the functions that are them; a sample counts for the outermost on its stack. */
const STAGES = [
  'parseHtml',
  'readPageFacts',
  'findBlocks',
  'readPageEvidence',
  'scoreBody',
  'labelBlocks',
  'assembleArticle',
  'findQuotationsIn',
  'validateArticle',
];
/** Sampling interval in microseconds. */
const INTERVAL = 250;
const WARM_PASSES = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '28' },
    passes: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await profilePages(findCorporaFolder(positionals[0]));

async function profilePages(folder: string): Promise<void> {
  const pages = PAGE_SETS.flatMap((set) => readPages(folder, set))
    .filter((_, index) => index % Number(values.every) === 0)
    .map(({ html, encoding }) =>
      new TextDecoder(encoding).decode(gunzipSync(readFileSync(join(folder, 'corpora/body', html)))),
    );
  const build = await buildForBenchmark(['index']);
  try {
    const entry = pathToFileURL(resolve(build, 'index.js')).href;
    const { safeParseArticle } = (await import(entry)) as { safeParseArticle: (html: string) => unknown };
    const run = (passes: number): void => {
      for (let pass = 0; pass < passes; pass++) for (const page of pages) safeParseArticle(page);
    };
    run(WARM_PASSES);
    print(await profile(() => run(Number(values.passes))), pages.length * Number(values.passes));
  } finally {
    removeBuild(build);
  }
}

async function profile(run: () => void): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  run();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  return taken;
}

function print(taken: Profiler.Profile, parses: number): void {
  const stages = sumByStage(taken);
  const total = [...stages.values()].reduce((sum, time) => sum + time, 0);
  console.log('| stage | share | ms a page |\n| --- | ---: | ---: |');
  for (const [stage, time] of stages) {
    console.log(`| ${stage} | ${((100 * time) / total).toFixed(1)} % | ${(time / 1000 / parses).toFixed(2)} |`);
  }
}

/** Microseconds by stage; what stands in none is garbage collection or the rest. */
function sumByStage({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const own = new Map<number, number>();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sums = new Map([...STAGES, 'garbage', 'the rest'].map((stage) => [stage, 0]));
  const open: [number, string][] = nodes[0] === undefined ? [] : [[nodes[0].id, 'the rest']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [id, outer] = next;
    const node = byId.get(id);
    const stage = outer === 'the rest' ? stageOf(node?.callFrame.functionName ?? '') : outer;
    sums.set(stage, (sums.get(stage) ?? 0) + (own.get(id) ?? 0));
    for (const child of node?.children ?? []) open.push([child, stage]);
  }
  return sums;
}

/** The bundler may put a number behind a name. */
function stageOf(name: string): string {
  if (name === '(garbage collector)') return 'garbage';
  const bare = name.replace(/\d+$/, '');
  return STAGES.includes(bare) ? bare : 'the rest';
}
