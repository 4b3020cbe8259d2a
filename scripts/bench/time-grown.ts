/**
 * One side of the benchmark of growth, in a process of its own: `time-grown.ts SIDE PACKAGE FOLDER SIZES`.
 *
 * Asked for number n it makes the page of size SIZES[n % count] from pages that begin at n, and answers with its length and
 * the least CPU time of some runs in microseconds.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { choosePages } from './decode-pages.js';
import { growPage } from './grow-page.js';

/** What a side answers. */
export interface GrownTiming {
  readonly length: number;
  readonly microseconds: number;
  /** The error's code where the page was refused. */
  readonly refused: string | null;
}

/** Runs of small pages go on until this much time is spent, for a clock of microseconds tells little of one. */
const ENOUGH = 300_000;
const LIMITS = { maxBytes: 1e9, maxNodes: 1e9, maxDepth: 1e9, maxBlocks: 1e9, maxTextLength: 1e9 };
/** Pages between the beginnings of two grown pages. */
const STRIDE = 97;

const [side, packageFolder = '', folder = '', given = ''] = process.argv.slice(2);
const sizes = given.split(',').map(Number);
const run = side === 'parse5' ? parseTree : await loadParseArticle();
const pages = choosePages(folder, 1);

process.on('message', (n: number) => {
  const html = growPage(folder, pages, n * STRIDE, sizes[n % sizes.length] ?? 0);
  let [least, spent, refused]: [number, number, string | null] = [Number.POSITIVE_INFINITY, 0, null];
  do {
    const before = process.cpuUsage();
    refused = run(html);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
    spent += user + system;
  } while (spent < ENOUGH);
  process.send?.({ length: html.length, microseconds: least, refused } satisfies GrownTiming);
});
process.send?.({});

function parseTree(html: string): null {
  parse(html, { treeAdapter: adapter });
  return null;
}

async function loadParseArticle(): Promise<(html: string) => string | null> {
  const entry = pathToFileURL(join(packageFolder, 'index.js')).href;
  const { safeParseArticle } = (await import(entry)) as {
    safeParseArticle: (html: string, options: object) => { success: boolean; error?: { code: string } };
  };
  return (html) => safeParseArticle(html, LIMITS).error?.code ?? null;
}
