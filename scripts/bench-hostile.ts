/** The hostile cases of test/hostile, each in a process of its own with a heap of 512 MB: what came of it, and when. */
import { parseArgs } from 'node:util';
import { ALLOWED, HOSTILE_CASES, type Outcome } from '../test/hostile/cases.js';
import { type HostileResult, runCase } from '../test/hostile/run-case.js';
import { buildForBenchmark, removeBuild } from './bench/build.js';

const HELP = `npm run bench:hostile -- [WORDS ...] [options]

WORDS         only the cases whose name holds one of them
--positions   with positions: true`;

/** The promise: this many milliseconds for each megabyte, at least for one and a half, at most ten seconds. */
const [PER_MEGABYTE, LEAST, MOST] = [2000, 3000, 10_000];
const HUNG = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { positions: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(HELP);
else
  await benchmark(
    HOSTILE_CASES.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word))),
  );

async function benchmark(cases: typeof HOSTILE_CASES): Promise<void> {
  const folder = await buildForBenchmark(['index', 'formats']);
  let failed = 0;
  console.log(
    '| case | MB | ends with | parse, CPU ms | formats, CPU ms | peak MB | |\n| --- | ---: | --- | ---: | ---: | ---: | --- |',
  );
  try {
    for (const hostile of cases) {
      const result = await runCase(hostile, folder, HUNG, { positions: values.positions });
      const fault = findFault(result, hostile.ends);
      if (fault !== '') failed += 1;
      const { outcome, parseMs, formatMs, megabytes, peakMb } = result;
      const name = hostile.name.replaceAll('|', '\\|').replaceAll('<', '&lt;');
      console.log(
        `| ${name} | ${megabytes.toFixed(2)} | ${outcome} | ${parseMs} | ${formatMs} | ${peakMb} | ${fault} |`,
      );
      if (fault !== '' && result.outcome !== 'article') console.error(result.stack ?? result.message);
    }
  } finally {
    removeBuild(folder);
  }
  console.log(`\n${cases.length} cases, ${failed} outside their bounds`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function findFault({ outcome, valid, clean, parseMs, megabytes }: HostileResult, ends: Outcome): string {
  if (!ALLOWED[ends].includes(outcome)) return `expected ${ends}`;
  if (!valid || !clean) return valid ? 'prototype polluted' : 'not valid';
  const bound = Math.min(MOST, Math.max(LEAST, PER_MEGABYTE * megabytes));
  return parseMs > bound ? `over ${Math.round(bound)} ms` : '';
}
