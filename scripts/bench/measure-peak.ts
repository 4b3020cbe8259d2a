/**
 * One side of the benchmark of memory, in a process of its own: `measure-peak.ts SIDE PACKAGE FOLDER LIST`.
 *
 * Reads and parses the pages of a list (a JSON file) one after the other, each result dropped, and prints as JSON the most memory that the
 * process ever held (peak resident set, KB): after loading its code and parsing one small page, and at the end.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { decodePage, type PageFile } from './decode-pages.js';

const SMALL = `<title>Ferry</title><article><h1>Ferry leaves late</h1>${'<p>The ferry to Holm leaves at nine and comes back when the tide allows.'.repeat(9)}</article>`;

const [side, packageFolder = '', folder = '', list = ''] = process.argv.slice(2);
const run = side === 'parse5' ? (html: string) => parse(html, { treeAdapter: adapter }) : await loadParseArticle();
const pages: readonly PageFile[] = JSON.parse(readFileSync(list, 'utf8'));
run(SMALL);
const before = process.resourceUsage().maxRSS;
for (const page of pages) run(decodePage(folder, page));
process.send?.({ before, after: process.resourceUsage().maxRSS, pages: pages.length });

async function loadParseArticle(): Promise<(html: string) => unknown> {
  const entry = pathToFileURL(join(packageFolder, 'index.js')).href;
  return ((await import(entry)) as { safeParseArticle: (html: string) => unknown }).safeParseArticle;
}
