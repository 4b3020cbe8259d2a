/**
 * What the first page costs: importing the core and parsing one small page, each time in a new process, CPU time. The
 * median over the runs; fails where it is above the budget.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForBenchmark, removeBuild } from './bench/build.js';

/** Milliseconds of CPU that import and first page may take together. */
const BUDGET = 450;
const RUNS = 9;

const folder = await buildForBenchmark(['index']);
try {
  const entry = pathToFileURL(resolve(folder, 'index.js')).href;
  const program = `
    import { readFileSync } from 'node:fs';
    const page = readFileSync('examples/harbour-bridge.html', 'utf8');
    const start = process.cpuUsage();
    const { parseArticle } = await import(${JSON.stringify(entry)});
    const imported = process.cpuUsage(start);
    parseArticle(page);
    const parsed = process.cpuUsage(start);
    console.log(JSON.stringify([imported, parsed].map(({ user, system }) => (user + system) / 1000)));`;
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    return JSON.parse(stdout) as [number, number];
  });
  const [imported, parsed] = [median(runs.map(([time]) => time)), median(runs.map(([, time]) => time))];
  console.log(`import             ${imported.toFixed(0)} ms`);
  console.log(`with a first page  ${parsed.toFixed(0)} ms of ${BUDGET} ms`);
  process.exitCode = parsed > BUDGET ? 1 : 0;
} finally {
  removeBuild(folder);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
