/**
 * How cost grows with the page: pages of 10 KB to 10 MB made of real ones, CPU time in a process of its own for each side,
 * and the exponent of the power law through all of them (1 is linear), by least squares over the logarithms.
 */
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';
import { isNoAnswer, Side } from './bench/side.js';
import type { GrownTiming } from './bench/time-grown.js';

const HELP = `npm run bench:linear -- [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--series N      how many pages of each size (default 3)
--package DIR   measure the built package in DIR (dist ...) instead of building the source`;

/** Half a decade apart. */
const SIZES = [10_000, 31_600, 100_000, 316_000, 1_000_000, 3_160_000, 10_000_000];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    series: { type: 'string', default: '3' },
    package: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const packageFolder = values.package ?? (await buildForBenchmark(['index']));
  const open = (name: string): Side =>
    new Side(name, 'scripts/bench/time-grown.ts', [name, packageFolder, folder, SIZES.join(',')]);
  const sides = [open('parse5'), open('nutgraf')];
  try {
    const timings: GrownTiming[][] = sides.map(() => []);
    const pages = SIZES.length * Number(values.series);
    // The first series warms both sides up and is thrown away.
    for (let n = 0; n < pages + SIZES.length; n++)
      for (const [which, side] of sides.entries()) {
        const answer = await side.ask<GrownTiming>(n);
        if (isNoAnswer(answer)) throw new Error(`${side.name} ended before it answered.`);
        if (n >= SIZES.length) timings[which]?.push(answer);
      }
    print(sides, timings);
  } finally {
    for (const side of sides) side.stop();
    if (values.package === undefined) removeBuild(packageFolder);
  }
}

function print(sides: readonly Side[], timings: readonly (readonly GrownTiming[])[]): void {
  console.log(
    `| units | ${sides.map(({ name }) => `${name}, ms`).join(' | ')} |\n| ---: |${' ---: |'.repeat(sides.length)}`,
  );
  SIZES.forEach((size, row) => {
    const means = timings.map((side) => {
      const own = side.filter((_, index) => index % SIZES.length === row);
      return own.reduce((sum, { microseconds }) => sum + microseconds, 0) / own.length / 1000;
    });
    console.log(`| ${size.toLocaleString('en')} | ${means.map((mean) => mean.toFixed(2)).join(' | ')} |`);
  });
  sides.forEach(({ name }, which) => {
    const own = timings[which] ?? [];
    const refused = own.filter(({ refused }) => refused !== null).length;
    console.log(`\n${name}: exponent ${fitExponent(own).toFixed(3)}${refused > 0 ? `, ${refused} pages refused` : ''}`);
  });
}

function fitExponent(timings: readonly GrownTiming[]): number {
  const points = timings.map(({ length, microseconds }) => [Math.log(length), Math.log(microseconds)] as const);
  const mean = (which: 0 | 1): number => points.reduce((sum, point) => sum + point[which], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [covariance, variance] = [0, 0];
  for (const point of points) {
    covariance += (point[0] - x) * (point[1] - y);
    variance += (point[0] - x) ** 2;
  }
  return covariance / variance;
}
