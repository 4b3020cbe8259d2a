/**
 * One side of the speed benchmark, in a process of its own: `time-pages.ts SIDE PACKAGE FOLDER EVERY [OPTIONS]`.
 *
 * Holds the decoded pages, waits for the numbers of some, and answers with the CPU time of one run of each in microseconds.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { choosePages, decodePage } from './decode-pages.js';

const [side, packageFolder = '', folder = '', every = '1', options = '{}'] = process.argv.slice(2);
const run = side === 'parse5' ? parseTree : await loadParseArticle();
const pages = choosePages(folder, Number(every)).map((page) => decodePage(folder, page));

process.on('message', (indexes: readonly number[]) => {
  process.send?.({ microseconds: indexes.map((index) => timeOnce(pages[index] ?? '')) });
});
process.send?.({ pages: pages.length });

function timeOnce(html: string): number {
  const before = process.cpuUsage();
  run(html);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function parseTree(html: string): void {
  parse(html, { treeAdapter: adapter });
}

async function loadParseArticle(): Promise<(html: string) => void> {
  const entry = pathToFileURL(join(packageFolder, 'index.js')).href;
  const { safeParseArticle } = (await import(entry)) as {
    safeParseArticle: (html: string, options: object) => unknown;
  };
  const given = JSON.parse(options) as object;
  return (html) => safeParseArticle(html, given);
}
