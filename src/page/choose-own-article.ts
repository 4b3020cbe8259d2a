import { foldWords } from '../text/fold-words.js';
import { type JsonLd, readAddress, readText, readTypes } from './json-ld.js';
import type { JsonObject } from './parse-json.js';

/** How surely a thing of a type is the article of its page, from 0 (never) up. Subtypes by their ending. */
const TYPE_WEIGHTS: readonly (readonly [ending: string, weight: number])[] = [
  ['NewsArticle', 6],
  ['LiveBlogPosting', 6],
  ['Article', 5],
  ['BlogPosting', 5],
  ['Report', 4],
  ['Recipe', 4],
  ['SocialMediaPosting', 3],
  ['Review', 3],
  ['HowTo', 3],
  ['CreativeWork', 2],
  ['VideoObject', 1],
  ['WebPage', 1],
];

/** What is known of the page beside its JSON-LD. */
export interface PageIdentity {
  readonly urls: readonly string[];
  /** Titles that the page gives elsewhere. */
  readonly titles: readonly string[];
}

/** The things that speak of the page's own article, the surest first; empty where none does. */
export function chooseOwnArticles({ things }: JsonLd, identity: PageIdentity): JsonObject[] {
  const keys = new Set(identity.urls.map(toUrlKey).filter((key) => key !== ''));
  const titles = identity.titles.map(foldWords).filter((title) => title !== '');
  return things
    .map((thing, order) => ({ thing, order, weight: weigh(thing, keys, titles) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ thing }) => thing);
}

function weigh(thing: JsonObject, keys: ReadonlySet<string>, titles: readonly string[]): number {
  const types = readTypes(thing);
  const type = Math.max(0, ...types.map((name) => TYPE_WEIGHTS.find(([ending]) => name.endsWith(ending))?.[1] ?? 0));
  if (type === 0) return 0;
  const headline = foldWords(readText(thing['headline'] ?? thing['name']));
  const agrees = headline !== '' && titles.some((title) => title.includes(headline) || headline.includes(title));
  const own = ['url', 'mainEntityOfPage', '@id'].some((key) => keys.has(toUrlKey(readAddress(thing[key]))));
  const told = ['datePublished', 'author', 'articleBody'].filter((key) => thing[key] !== undefined).length;
  return type + (agrees ? 5 : 0) + (own ? 3 : 0) + told;
}

/** An address without scheme, `www.`, query, fragment and trailing slash, for comparison; '' for none. */
export function toUrlKey(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www|m|amp)\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
