import { AGENCIES } from '../lexicon/byline-words.js';
import type { Author } from '../model/article.js';
import { foldWords } from '../text/fold-words.js';
import type { Candidate } from './page-facts.js';

/**
 * The article's authors: the first candidate that names people; else one that names an agency; else one that names
 * the publisher. Null where there is none.
 *
 * @param siteNames how the site calls itself: it is no author where a person is named anywhere
 */
export function chooseAuthors(candidates: readonly Candidate<readonly Author[]>[], siteNames: readonly string[]): Candidate<readonly Author[]> | null {
  const sites = new Set(siteNames.map(squeeze));
  const people = candidates.map((c) => ({ ...c, value: c.value.filter(({ name }) => !isSite(name, sites)) })).filter(({ value }) => value.length > 0);
  const named = people.find(({ value }) => value.some(({ name }) => !AGENCIES.has(name.toLowerCase())));
  return named ?? people[0] ?? candidates[0] ?? null;
}

function isSite(name: string, sites: ReadonlySet<string>): boolean {
  const letters = squeeze(name);
  if (sites.has(letters)) return true;
  return [...sites].some((site) => site.length > 4 && letters.includes(site));
}

function squeeze(name: string): string {
  return foldWords(name).replace(/^the /, '').replace(/ /g, '');
}
