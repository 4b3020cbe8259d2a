/**
 * CPU time of other systems for the same task, and of parseArticle, as multiples of parse5 building its tree with
 * parse5-htmlparser2-tree-adapter and nothing else (R). Each runs in a process of its own, on the same pages in turn.
 */
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';
import { installPeers } from './bench/peers/install-peers.js';
import { PEERS } from './bench/peers/peers.js';
import type { PeerAnswer } from './bench/peers/run-peer.js';
import { isNoAnswer, Side } from './bench/side.js';
import { median, summarizeTimes } from './bench/summarize-times.js';

const HELP = `npm run bench:peers -- [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--peers DIR     where the peers are installed (default bench-out/peers)
--every N       only every N-th page (default 14: some 100 pages)
--passes N      passes that count, after one that does not (default 3)
--timeout S     seconds after which a page counts as hanging, for good (default 30)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string', default: 'bench-out/peers' },
    every: { type: 'string', default: '14' },
    passes: { type: 'string', default: '3' },
    timeout: { type: 'string', default: '30' },
    help: { type: 'boolean', default: false },
  },
});

/** What became of one page on one side: its times in microseconds, or how it failed. */
interface PageTimes {
  readonly times: number[];
  failure: 'timeout' | 'crash' | 'error' | null;
}

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  installPeers(values.peers);
  const packageFolder = await buildForBenchmark(['index']);
  const open = (name: string, home: string): Side =>
    new Side(name, 'scripts/bench/peers/run-peer.ts', [name, home, folder, values.every, 'time']);
  const sides = [
    open('parse5', packageFolder),
    open('nutgraf', packageFolder),
    ...PEERS.map(({ name }) => open(name, values.peers)),
  ];
  try {
    const [ready] = await Promise.all(sides.map((side) => side.start<{ pages: number }>()));
    print(sides, await timePages(sides, ready?.pages ?? 0));
  } finally {
    for (const side of sides) side.stop();
    removeBuild(packageFolder);
  }
}

async function timePages(sides: readonly Side[], pages: number): Promise<PageTimes[][]> {
  const results = Array.from({ length: pages }, () => sides.map((): PageTimes => ({ times: [], failure: null })));
  for (let pass = 0; pass <= Number(values.passes); pass++) {
    for (const [page, row] of results.entries()) {
      for (const [which, side] of sides.entries()) {
        const result = row[which];
        if (result !== undefined && result.failure === null) await timePage(side, page, result, pass > 0);
      }
    }
  }
  return results;
}

async function timePage(side: Side, page: number, result: PageTimes, counts: boolean): Promise<void> {
  const answer = await side.ask<PeerAnswer>(page, Number(values.timeout) * 1000);
  if (isNoAnswer(answer)) result.failure = answer.failure;
  else if (answer.error !== null) result.failure = 'error';
  else if (counts) result.times.push(answer.microseconds);
}

/** A page counts for a side where it came to an end there; the failures stand in columns of their own. */
function print(sides: readonly Side[], results: readonly PageTimes[][]): void {
  console.log(
    '| system | median of page ratios | p95 | ratio of totals | ms a page | timeouts | crashes | errors |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  sides.forEach(({ name }, which) => {
    const sound = results.filter((row) => row[which]?.failure === null && row[0]?.failure === null);
    const pairs = sound.map((row): [number, number] => [median(row[which]?.times ?? []), median(row[0]?.times ?? [])]);
    const { median: middle, p95, totals, milliseconds } = summarizeTimes(pairs);
    const count = (failure: PageTimes['failure']): number =>
      results.filter((row) => row[which]?.failure === failure).length;
    const figures = [middle, p95, totals, milliseconds].map((figure) => figure.toFixed(2));
    console.log(`| ${[name, ...figures, count('timeout'), count('crash'), count('error')].join(' | ')} |`);
  });
  console.log(`\n${results.length} pages, ${values.passes} passes`);
}
