import { defineConfig, type Options } from 'tsup';
import { shipLean } from './scripts/build/ship-lean.js';

/** A file of `dist` for each entry of `exports` in package.json. */
const ENTRIES = {
  index: 'src/index.ts',
  quotes: 'src/quotes.ts',
  formats: 'src/formats.ts',
  schema: 'src/schema.ts',
  testing: 'src/testing.ts',
};

/** Entries for Node alone, in ESM alone; the worker and the processor are files that other programs load by path. */
const NODE_ENTRIES = { batch: 'src/batch.ts', bullmq: 'src/bullmq.ts' };
const NODE_FILES = {
  cli: 'src/cli/main.ts',
  'batch-worker': 'src/batch/worker.ts',
  'bullmq-processor': 'src/bullmq/processor.ts',
  'bullmq-guard': 'src/bullmq/exit-with-worker.ts',
};

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  silent: true,
  // One copy of what the entries share, so that there is one ArticleError for all of them.
  splitting: true,
  esbuildPlugins: [shipLean as NonNullable<Options['esbuildPlugins']>[number]],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
    options.charset = 'ascii';
  },
};

/**
 * V8 keeps the text of a script as long as the program runs, so ESM is written short. Names stay, and lines that an editor can
 * show. What terser finds to shorten takes .7 kB off the index bundle, on top of what a bundler's own minifier finds;
 * functions of one expression are written where they are called (.07 kB); others so written would add 3 kB. Functions stand
 * before the data, so that like stands beside like: 1 kB less when it is compressed.
 */
const shorten: Options = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    mangle: false,
    compress: { passes: 2, inline: 1, reduce_funcs: false, hoist_funs: true },
    format: { ascii_only: true, preserve_annotations: true, max_line_len: 160 },
  },
};

/**
 * ESM leaves every dependency but zod outside: an application has one copy of parse5, and its bundler shakes off what it does
 * not use. docs/architecture.md says why the part of zod that the schemas are written in is inside.
 *
 * CJS has parse5 inside: it is ESM at bottom, and a `require` of ESM is beyond Jest, older bundlers and Node before 20.19.
 * zod ships CJS as well and stays outside.
 */
export default defineConfig([
  {
    ...shared,
    ...shorten,
    entry: { ...ENTRIES, ...NODE_ENTRIES, ...NODE_FILES },
    dts: { entry: { ...ENTRIES, ...NODE_ENTRIES } },
    format: 'esm',
    external: [/^node:/],
    noExternal: [/^zod/],
  },
  {
    ...shared,
    entry: ENTRIES,
    dts: { entry: ENTRIES },
    format: 'cjs',
    noExternal: [/^parse5/, /^entities/],
  },
]);
