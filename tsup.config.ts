import { defineConfig, type Options } from 'tsup';

/** A file of `dist` for each entry of `exports` in package.json. */
const ENTRIES = {
  index: 'src/index.ts',
  quotes: 'src/quotes.ts',
  formats: 'src/formats.ts',
  schema: 'src/schema.ts',
};

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: false,
  clean: false,
  dts: true,
  external: ['zod', 'zod/mini'],
};

/**
 * ESM leaves every dependency outside: an application has one copy of parse5, and its bundler shakes what it does not use.
 *
 * CJS has parse5 and the encoding sniffer inside. Both are ESM only, and a `require` of ESM is beyond Jest, older bundlers
 * and Node before 20.19. zod stays outside in both: it ships ESM and CJS, and schemas have to work with the caller's zod.
 */
export default defineConfig([
  { ...shared, entry: ENTRIES, format: 'esm' },
  {
    ...shared,
    entry: ENTRIES,
    format: 'cjs',
    noExternal: [/^parse5/, /^entities/, /^html-encoding-sniffer/, /^@exodus\/bytes/],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    dts: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
