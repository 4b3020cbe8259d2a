/**
 * One worker of the accuracy benchmark: `parse-pages.ts PACKAGE FOLDER SETS PART OF OUT`.
 *
 * Parses every OF-th page from PART on through the built package and writes a line for each to OUT: the article, or the
 * error's code. Any other exception ends up in `crash`, with its stack: the library promises that there is none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/model/article.js';
import type { Quotation } from '../../src/model/quotation.js';
import {
  type GoldPage,
  type GoldParagraphs,
  PAGE_SETS,
  QUOTE_SETS,
  readPages,
  readParagraphs,
  type SetName,
  toJsonLines,
} from './corpora.js';

/** What a worker writes for one page or one list of paragraphs. */
export interface Outcome {
  readonly set: SetName;
  readonly id: string;
  readonly milliseconds: number;
  readonly article?: Article;
  readonly quotations?: readonly Quotation[];
  readonly error?: string;
  readonly crash?: string;
}

interface BuiltPackage {
  parseArticle(input: Uint8Array, options?: { url?: string; charset?: string }): Article;
  findQuotations(paragraphs: readonly string[], options?: { language?: string }): readonly Quotation[];
}

const [packageFolder = '', folder = '', sets = '', part = '0', of = '1', out = ''] = process.argv.slice(2);
const names = sets.split(',') as SetName[];
const built: Partial<BuiltPackage> = {
  ...(names.some((set) => isIn(set, PAGE_SETS)) && (await importEntry('index.js'))),
  ...(names.some((set) => isIn(set, QUOTE_SETS)) && (await importEntry('quotes.js'))),
};

const outcomes: Outcome[] = [];
for (const set of names) {
  if (isIn(set, PAGE_SETS)) outcomes.push(...mine(readPages(folder, set)).map(parsePage));
  if (isIn(set, QUOTE_SETS)) outcomes.push(...mine(readParagraphs(folder, set)).map((list) => quote(set, list)));
}
writeFileSync(out, toJsonLines(outcomes));

function parsePage({ set, id, html, url, encoding }: GoldPage): Outcome {
  const bytes = gunzipSync(readFileSync(join(folder, 'corpora/body', html)));
  return attempt(set, id, ({ parseArticle }) => ({
    article: parseArticle(bytes, { charset: encoding, ...(url ? { url } : {}) }),
  }));
}

function quote(set: SetName, { id, lang, paragraphs }: GoldParagraphs): Outcome {
  return attempt(set, id, ({ findQuotations }) => ({ quotations: findQuotations(paragraphs, { language: lang }) }));
}

function attempt(
  set: SetName,
  id: string,
  work: (built: BuiltPackage) => Pick<Outcome, 'article' | 'quotations'>,
): Outcome {
  const before = performance.now();
  try {
    const made = work(built as BuiltPackage);
    return { set, id, milliseconds: performance.now() - before, ...made };
  } catch (thrown) {
    const milliseconds = performance.now() - before;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const isTyped = error.name === 'ArticleError' && 'code' in error && error.code !== 'invalid-article';
    if (isTyped) return { set, id, milliseconds, error: String((error as Error & { code: unknown }).code) };
    return { set, id, milliseconds, error: 'crash', crash: error.stack ?? error.message };
  }
}

function mine<T>(list: readonly T[]): T[] {
  return list.filter((_, index) => index % Number(of) === Number(part));
}

function isIn<T extends string>(value: string, list: readonly T[]): value is T {
  return (list as readonly string[]).includes(value);
}

async function importEntry(file: string): Promise<Partial<BuiltPackage>> {
  return (await import(pathToFileURL(join(packageFolder, file)).href)) as Partial<BuiltPackage>;
}
