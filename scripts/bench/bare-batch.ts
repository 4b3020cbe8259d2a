/** `bare-batch.ts PACKAGE LIST OUT`: the pages of a list through bare `parseArticle`, one after the other, a line for each. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const [built = '', list = '', out = ''] = process.argv.slice(2);
const { safeParseArticle } = (await import(pathToFileURL(resolve(join(built, 'index.js'))).href)) as {
  safeParseArticle: (html: Uint8Array) => object;
};
const output = openSync(out, 'w');
for (const file of readFileSync(list, 'utf8').trim().split('\n')) {
  writeSync(output, `${JSON.stringify(safeParseArticle(gunzipSync(readFileSync(file))))}\n`);
}
closeSync(output);
