import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as core from '../../src/index.js';

/** The package as it was built; `npm test` builds it first. */
export async function importBuiltPackage(): Promise<typeof core> {
  const entry = resolve('dist/index.js');
  if (!existsSync(entry))
    throw new Error('Expected a built package in dist/, but there is none. Run npm run build first.');
  return (await import(pathToFileURL(entry).href)) as typeof core;
}
