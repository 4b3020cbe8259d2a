/**
 * One side of the speed benchmark, in a process of its own: `time-pages.ts SIDE PACKAGE FOLDER EVERY`.
 *
 * Holds the decoded pages, waits for a page's number, and answers with the CPU time of one run in microseconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { PAGE_SETS, readPages } from './corpora.js';

const [side, packageFolder = '', folder = '', every = '1'] = process.argv.slice(2);
const run = side === 'parse5' ? parseTree : await loadParseArticle();
const pages = PAGE_SETS.flatMap((set) => readPages(folder, set))
  .filter((_, index) => index % Number(every) === 0)
  .map(({ html, encoding }) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'corpora/body', html)));
    return new TextDecoder(encoding).decode(bytes);
  });

process.on('message', (index: number) => {
  const html = pages[index] ?? '';
  const before = process.cpuUsage();
  run(html);
  const { user, system } = process.cpuUsage(before);
  process.send?.({ microseconds: user + system, characters: html.length });
});
process.send?.({ pages: pages.length });

function parseTree(html: string): void {
  parse(html, { treeAdapter: adapter });
}

async function loadParseArticle(): Promise<(html: string) => void> {
  const entry = pathToFileURL(join(packageFolder, 'index.js')).href;
  const { safeParseArticle } = (await import(entry)) as { safeParseArticle: (html: string) => unknown };
  return safeParseArticle;
}
