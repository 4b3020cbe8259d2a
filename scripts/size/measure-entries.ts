import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The most that each entry may weigh in a browser: kilobytes (1,000 bytes), minified and gzipped, dependencies included. */
export const BUDGETS: Readonly<Record<string, number>> = {
  index: 250,
  quotes: 80,
  formats: 9,
  schema: 20,
};

/** The weight of an entry of `dist` in kilobytes, as an application would ship it. */
export async function measureEntry(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`dist/${entry}.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}
