/**
 * Speed on real pages: parseArticle against parse5 building its tree with parse5-htmlparser2-tree-adapter and nothing else.
 *
 * Each side runs in a process of its own, because a shared heap distorts such ratios up to twofold. They take turns page
 * by page, so that both meet the same noise, or pass by pass. CPU time; the first passes are thrown away; the median over the
 * others counts.
 */
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';
import { isNoAnswer, Side } from './bench/side.js';
import { median, summarizeTimes } from './bench/summarize-times.js';

const HELP = `npm run bench:speed -- [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--every N       only every N-th page (default 7: some 200 pages)
--passes N      passes that count (default 5)
--warm N        passes before them that do not (default 1; from some 10 on the engine has compiled what it will)
--in-row        each side reads all pages in a row before the other does, as a pipeline reads them
--positions     what positions: true costs, beside a parse without it
--package DIR   measure the built package in DIR (dist ...) instead of building the source`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '7' },
    passes: { type: 'string', default: '5' },
    warm: { type: 'string', default: '1' },
    'in-row': { type: 'boolean', default: false },
    positions: { type: 'boolean', default: false },
    package: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const packageFolder = values.package ?? (await buildForBenchmark(['index']));
  const side = (name: string, options: object = {}): Side =>
    new Side(name, 'scripts/bench/time-pages.ts', [name, packageFolder, folder, values.every, JSON.stringify(options)]);
  const sides = [
    side('parse5'),
    side('nutgraf'),
    ...(values.positions ? [side('positions', { positions: true })] : []),
  ];
  try {
    const [ready] = await Promise.all(sides.map((side) => side.start<{ pages: number }>()));
    print(await timePages(sides, ready?.pages ?? 0));
  } finally {
    for (const side of sides) side.stop();
    if (values.package === undefined) removeBuild(packageFolder);
  }
}

/** For each page the median time of each side, in microseconds. */
async function timePages(sides: readonly Side[], pages: number): Promise<number[][]> {
  const times = Array.from({ length: pages }, () => sides.map((): number[] => []));
  const all = times.map((_, page) => page);
  const turns = values['in-row'] ? [all] : all.map((page) => [page]);
  const warm = Number(values.warm);
  for (let pass = 0; pass < warm + Number(values.passes); pass++) {
    for (const turn of turns) {
      for (const [which, side] of sides.entries()) {
        const answer = await side.ask<{ microseconds: readonly number[] }>(turn);
        if (isNoAnswer(answer)) throw new Error(`${side.name} ended before it answered.`);
        if (pass >= warm)
          for (const [i, page] of turn.entries()) times[page]?.[which]?.push(answer.microseconds[i] as number);
      }
    }
  }
  return times.map((page) => page.map(median));
}

function print(times: readonly number[][]): void {
  const pairsOf = (side: number, floor: number): [number, number][] =>
    times.map((page) => [page[side] ?? Number.NaN, page[floor] ?? Number.NaN]);
  const { median, p95, totals, milliseconds, floorMilliseconds } = summarizeTimes(pairsOf(1, 0));
  console.log(`pages                   ${times.length}`);
  console.log(`median of page ratios   ${median.toFixed(3)}`);
  console.log(`p95 of page ratios      ${p95.toFixed(3)}`);
  console.log(`ratio of totals         ${totals.toFixed(3)}`);
  console.log(`milliseconds a page     ${milliseconds.toFixed(2)} (parse5 alone ${floorMilliseconds.toFixed(2)})`);
  if (!values.positions) return;
  const more = summarizeTimes(pairsOf(2, 1));
  console.log(`with positions          ${more.median.toFixed(3)} of a parse without, ${more.totals.toFixed(3)} in all`);
}
