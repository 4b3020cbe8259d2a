import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sets of labelled pages, in the order of the printed table. */
export const PAGE_SETS = ['andy', 'fundus_tests', 'trafilatura_eval'] as const;
/** The sets of paragraph lists with labelled quotations. */
export const QUOTE_SETS = ['speakers', 'polnear'] as const;
/** Every set that `--sets` knows. */
export const SETS = [...PAGE_SETS, ...QUOTE_SETS] as const;
export type SetName = (typeof SETS)[number];
export type PageSet = (typeof PAGE_SETS)[number];

/** A labelled page; `html` is the path of its gzipped bytes under `corpora/body`. */
export interface GoldPage {
  readonly id: string;
  readonly set: PageSet;
  readonly url: string | null;
  readonly domain: string;
  readonly lang: string;
  readonly html: string;
  readonly encoding: string;
  readonly title: string | null;
  readonly summary: readonly string[];
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** An article given as paragraphs, with what its labels say of language and authors. */
export interface GoldParagraphs {
  readonly id: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
  /** Code-point offset of each paragraph in the text that the labels count in; absent where they count by paragraph. */
  readonly offsets?: readonly number[];
}

interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

/** The folder with `corpora` and `bench`: the argument, else NUTGRAF_CORPORA, else `../shared`. */
export function findCorporaFolder(argument: string | undefined): string {
  const folder = argument ?? process.env['NUTGRAF_CORPORA'] ?? '../shared';
  for (const part of ['corpora', 'bench']) {
    if (!existsSync(join(folder, part))) {
      throw new Error(
        `Expected a folder with corpora/ and bench/ in it, but ${folder} has no ${part}/. ` +
          'Give one as the argument or in NUTGRAF_CORPORA; docs/benchmarks.md says how it is laid out.',
      );
    }
  }
  return folder;
}

/** The pages of one set, in the order of the file. */
export function readPages(folder: string, set: PageSet): GoldPage[] {
  return readJsonLines<GoldPage>(join(folder, 'corpora/body', set, 'pages.jsonl'));
}

/** The paragraph lists of one set of quotations; of `polnear` the development split. */
export function readParagraphs(folder: string, set: (typeof QUOTE_SETS)[number]): GoldParagraphs[] {
  if (set === 'speakers') {
    const articles = readJsonLines<GoldParagraphs & { lang?: string }>(join(folder, 'corpora/speakers.jsonl'));
    return articles.map(({ id, lang = 'en', paragraphs }) => ({ id, lang, paragraphs }));
  }
  return readJsonLines<PolnearArticle>(join(folder, 'corpora/polnear/dev.jsonl')).map(({ id, text, paragraphs }) => {
    const points = Array.from(text);
    return {
      id,
      lang: 'en',
      paragraphs: paragraphs.map(({ start, end }) => points.slice(start, end).join('')),
      offsets: paragraphs.map(({ start }) => start),
    };
  });
}

/** A file of one JSON value a line. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The text of a file of one JSON value a line. */
export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
