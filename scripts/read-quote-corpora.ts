import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One quoted stretch with its label, see `speakers.md` beside the corpus. */
export interface LabelledStretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind?: 'direct' | 'partial';
  readonly speaker?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
  readonly speakerKind?: string | null;
  readonly doubt?: boolean;
}

/** An article of `speakers.jsonl`; `site` is the host of its page, where it is known. */
export interface LabelledArticle {
  readonly id: string;
  readonly title: string | null;
  readonly authors?: readonly string[];
  readonly lang: string;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly LabelledStretch[];
  readonly notQuotations: readonly LabelledStretch[];
  readonly page?: { readonly set: string; readonly id: string };
  readonly site: string;
}

/** An article of PolNeAR: the text as it stands, paragraphs as UTF-16 offsets. */
export interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

/** A quoted stretch of PolNeAR, offsets in code points of the text. */
export interface PolnearQuotation {
  readonly id: string;
  readonly segments: readonly (readonly [number, number])[];
  readonly sourceText?: string;
  readonly sourceSpan?: readonly (readonly [number, number])[];
  readonly cueSpan?: readonly (readonly [number, number])[];
  readonly attributionType?: string;
}

/** The lines of a JSON Lines file. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The site of a page: the host of its address without "www". */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The articles of `speakers.jsonl`, each with the site of its page. */
export function readLabelledArticles(folder: string): LabelledArticle[] {
  const sites = new Map<string, string>();
  for (const set of ['andy', 'fundus_tests']) {
    for (const page of readLines<{ id: string; url?: string }>(join(folder, 'corpora/body', set, 'pages.jsonl'))) {
      if (page.url) sites.set(`${set}/${page.id}`, siteOf(page.url));
    }
  }
  return readLines<LabelledArticle>(join(folder, 'corpora/speakers.jsonl')).map((article) => ({
    ...article,
    site: (article.page && sites.get(`${article.page.set}/${article.page.id}`)) ?? article.id,
  }));
}

/** The languages that have a file of invented examples, one for each construction. */
export const CONSTRUCTION_LANGUAGES = ['de', 'fr', 'es'] as const;

interface Example {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly { readonly text: string; readonly kind: string; readonly speaker: string | null }[];
}

/** The invented examples of a language (`test/quotes/constructions`) in the shape of labelled articles. */
export function readConstructions(lang: string): LabelledArticle[] {
  const path = fileURLToPath(new URL(`../test/quotes/constructions/${lang}.json`, import.meta.url));
  const examples = JSON.parse(readFileSync(path, 'utf8')) as Example[];
  return examples.map(({ paragraphs, quotations }, n) => ({
    id: `${lang}-${n + 1}`,
    title: null,
    lang,
    paragraphs,
    quotations: quotations.map(
      (quotation) =>
        ({
          ...quotation,
          mention: null,
          speakerKind: /^\p{Lu}\S* (?:von )?\p{Lu}/u.test(quotation.speaker ?? '') ? 'person' : 'unnamed',
        }) as never,
    ),
    notQuotations: [],
    site: 'invented',
  }));
}

/** The articles of a split of PolNeAR, their paragraphs counted in UTF-16 code units. */
export function readPolnear(folder: string, split: 'train' | 'dev'): PolnearArticle[] {
  return readLines<PolnearArticle>(join(folder, 'corpora/polnear', `${split}.jsonl`)).map((article) => {
    const units = codeUnitsOf(article.text);
    const paragraphs = article.paragraphs.map(({ start, end }) => ({
      start: units[start] ?? 0,
      end: units[end] ?? article.text.length,
    }));
    return { ...article, paragraphs };
  });
}

/** For each code point of a text, the UTF-16 offset where it begins. */
export function codeUnitsOf(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return units;
}

/** For each UTF-16 offset of a text, how many code points stand before it. */
export function codePointsOf(text: string): number[] {
  const points: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; count++) {
    const width = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    for (let k = 0; k < width; k++) points.push(count);
    i += width;
  }
  points.push(count);
  return points;
}

/** A quarter of the sites, by a hash of the name, is kept unseen while the engine is built. */
export function isUnseenSite(site: string): boolean {
  return hashOf(site) % 4 === 0;
}

/** FNV-1a, 32 bits. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
