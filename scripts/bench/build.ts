import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { shipLean } from '../build/ship-lean.js';

const ENTRIES = { index: 'src/index.ts', quotes: 'src/quotes.ts', formats: 'src/formats.ts' };

/**
 * Builds the ESM entries that the benchmarks need, as the package's own build does but without types, into a folder of
 * this process alone: the figures are then of the source as it stands, and two runs at once don't disturb each other.
 * The folder lies under `node_modules`, so that the package's dependencies are found from it.
 */
export async function buildForBenchmark(entries: readonly (keyof typeof ENTRIES)[]): Promise<string> {
  return buildEntries(Object.fromEntries(entries.map((name) => [name, ENTRIES[name]])));
}

/** Builds the command and the worker of a batch in the same way. */
export async function buildBatchForBenchmark(): Promise<string> {
  return buildEntries({
    index: ENTRIES.index,
    cli: 'src/cli/main.ts',
    'batch-worker': 'src/batch/worker.ts',
    'bare-batch': 'scripts/bench/batch/bare-batch.ts',
    'report-usage': 'scripts/bench/batch/report-usage.ts',
  });
}

async function buildEntries(entryPoints: Record<string, string>): Promise<string> {
  const folder = join('node_modules/.cache/nutgraf-bench', String(process.pid));
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    external: ['node:*'],
    // No package by its name, so it is inside, as in the package's own build.
    alias: { 'zod/mini': resolve('node_modules/zod/mini/index.js') },
    minifyWhitespace: true,
    plugins: [shipLean],
    logLevel: 'error',
  });
  return folder;
}

/** Removes what {@link buildForBenchmark} made. */
export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
