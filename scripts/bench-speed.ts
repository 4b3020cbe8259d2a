/**
 * Speed on real pages: parseArticle against parse5 building its tree with parse5-htmlparser2-tree-adapter and nothing else.
 *
 * Each side runs in a process of its own, because a shared heap distorts such ratios up to twofold. They take turns page
 * by page, so that both meet the same noise. CPU time; the first pass is thrown away; the median over the others counts.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';

const HELP = `npm run bench:speed -- [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--every N       only every N-th page (default 7: some 200 pages)
--passes N      passes that count, after one that does not (default 5)
--package DIR   measure the built package in DIR (dist ...) instead of building the source`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '7' },
    passes: { type: 'string', default: '5' },
    package: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

interface Timing {
  readonly microseconds: number;
  readonly characters: number;
}

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const packageFolder = values.package ?? (await buildForBenchmark(['index']));
  const sides = [start('nutgraf', packageFolder, folder), start('parse5', packageFolder, folder)] as const;
  try {
    const [{ pages }] = await Promise.all(
      sides.map((side) => answer<{ pages: number }>(side)) as [Promise<{ pages: number }>],
    );
    print(await timePages(sides, pages));
  } finally {
    for (const side of sides) side.kill();
    if (values.package === undefined) removeBuild(packageFolder);
  }
}

function start(side: string, packageFolder: string, folder: string): ChildProcess {
  const args = [side, packageFolder, folder, values.every];
  return fork('scripts/bench/time-pages.ts', args, { execArgv: ['--import', 'tsx'] });
}

/** For each side the median time of each page, in microseconds; null where the page has no text. */
async function timePages(sides: readonly [ChildProcess, ChildProcess], pages: number): Promise<[number, number][]> {
  const times = Array.from({ length: pages }, (): [number[], number[]] => [[], []]);
  for (let pass = 0; pass <= Number(values.passes); pass++) {
    for (let page = 0; page < pages; page++) {
      for (const [which, side] of sides.entries()) {
        side.send(page);
        const { microseconds } = await answer<Timing>(side);
        if (pass > 0) times[page]?.[which]?.push(microseconds);
      }
    }
  }
  return times.map(([nutgraf, parse5]) => [median(nutgraf), median(parse5)]);
}

function print(times: readonly [number, number][]): void {
  const ratios = times.map(([nutgraf, parse5]) => nutgraf / parse5).sort((a, b) => a - b);
  const total = (which: 0 | 1): number => times.reduce((sum, pair) => sum + pair[which], 0);
  const quantile = (share: number): string =>
    (ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN).toFixed(3);
  console.log(`pages                   ${times.length}`);
  console.log(`median of page ratios   ${quantile(0.5)}`);
  console.log(`p95 of page ratios      ${quantile(0.95)}`);
  console.log(`ratio of totals         ${(total(0) / total(1)).toFixed(3)}`);
  console.log(
    `milliseconds a page     ${(total(0) / times.length / 1000).toFixed(2)} (parse5 alone ${(total(1) / times.length / 1000).toFixed(2)})`,
  );
}

function answer<T>(side: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null): void => reject(new Error(`One side ended with ${code} before it answered.`));
    side.once('exit', fail);
    side.once('message', (message) => {
      side.off('exit', fail);
      resolve(message as T);
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
