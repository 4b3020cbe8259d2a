/**
 * `bare-batch.ts PACKAGE LIST OUT`: the pages of a list, `{"file", "url"?, "charset"?}` a line, through bare `parseArticle`, one
 * after the other. Writes a line for each as the command does, but without `id`.
 */
import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { safeParseArticle } from '../../../src/index.js';
import type { ListedPage } from './write-input.js';

const PROGRESS_MS = 5_000;

const [built = '', list = '', out = ''] = process.argv.slice(2);
const parser = (await import(pathToFileURL(resolve(join(built, 'index.js'))).href)) as {
  safeParseArticle: typeof safeParseArticle;
};
const output = openSync(out, 'w');
let pages = 0;
let shown = performance.now();
for await (const line of createInterface({ input: createReadStream(list) })) {
  const { file, ...options } = JSON.parse(line) as ListedPage;
  const result = parser.safeParseArticle(gunzipSync(readFileSync(file)), options);
  writeSync(output, `${JSON.stringify(result.success ? writeArticle(result.data) : writeError(result.error))}\n`);
  pages++;
  if (performance.now() - shown < PROGRESS_MS) continue;
  shown = performance.now();
  process.stderr.write(`${pages} pages\n`);
}
closeSync(output);

function writeArticle({ url, ...article }: { readonly url: string | null }): object {
  return { url, ...article };
}

function writeError({ code, message }: { readonly code: string; readonly message: string }): object {
  return { url: null, error: { code, message } };
}
