import { foldWords } from '../../src/text/fold-words.js';

/** The labelled facts of a page. */
export interface GoldFacts {
  readonly domain: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** The facts that were read from a page. */
export interface PredictedFacts {
  readonly id: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
}

const DAY = 86_400_000;

/** One line of figures for pages and what was read from them, counted as `score_facts.py` counts. */
export function scoreFacts(pages: readonly (readonly [GoldFacts, PredictedFacts])[]): string {
  const titled = pages.filter(([{ title }]) => title);
  const headlines = titled.filter(([{ title }, { headline }]) => foldWords(title ?? '') === foldWords(headline ?? ''));
  const dated = pages.filter(([{ date }]) => dayOf(date) !== null);
  const dates = dated.filter(([{ date }, { publishedAt }]) => {
    const day = dayOf(publishedAt);
    return day !== null && Math.abs(day - (dayOf(date) ?? 0)) <= DAY;
  });
  let [right, said, labelled] = [0, 0, 0];
  for (const [gold, { authors }] of pages) {
    const [names, found] = [foldNames(gold.authors), foldNames(authors)];
    if (names.size === 0) continue;
    right += [...found].filter((name) => names.has(name)).length;
    said += found.size;
    labelled += names.size;
  }
  const f1 = (2 * right) / Math.max(1, said + labelled);
  const share = (part: readonly unknown[], all: readonly unknown[]): string =>
    (part.length / Math.max(1, all.length)).toFixed(3);
  return `headline ${share(headlines, titled)}  authors F1 ${f1.toFixed(3)}  date ${share(dates, dated)}  (${pages.length} pages)`;
}

/** The half, 0 or 1, that all pages of a domain fall into. */
export function halfOf(domain: string): number {
  let sum = 0;
  for (const letter of domain) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % 2;
}

function foldNames(names: readonly string[]): Set<string> {
  return new Set(names.map(foldWords).filter((name) => name !== ''));
}

function dayOf(date: string | null): number | null {
  const time = Date.parse(date?.slice(0, 10) ?? '');
  return Number.isNaN(time) ? null : time;
}
