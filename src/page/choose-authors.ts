import type { Author } from '../model/article.js';
import { foldWords } from '../text/fold-words.js';
import type { Candidate } from './page-facts.js';

/**
 * The article's authors: the first candidate that names anybody but the site itself. Where only the site is named, the
 * site. Null where there is none.
 *
 * @param siteNames how the site calls itself: it is no author where a person is named anywhere
 */
export function chooseAuthors(
  candidates: readonly Candidate<readonly Author[]>[],
  siteNames: readonly string[],
): Candidate<readonly Author[]> | null {
  const sites = siteNames.map(foldSite).filter((site) => site.length > 2);
  const beyondSite = candidates.find(({ value }) => value.some(({ name }) => !isSite(name, sites)));
  return beyondSite ?? candidates[0] ?? null;
}

/** Fewest letters of a site's name that is looked for inside other words, and of a part of it that stands for it. */
const MIN_PART_LENGTH = 5;

/** The site's name, a part of it, or the site's name with a word more ("Herald Sport"). */
function isSite(name: string, sites: readonly string[]): boolean {
  const folded = foldSite(name);
  const letters = folded.replace(/ /g, '');
  return sites.some((site) => {
    const squeezed = site.replace(/ /g, '');
    if (letters === squeezed || folded.startsWith(`${site} `)) return true;
    if (letters.length > MIN_PART_LENGTH && squeezed.startsWith(letters)) return true;
    return squeezed.length >= MIN_PART_LENGTH && letters.includes(squeezed);
  });
}

function foldSite(name: string): string {
  return foldWords(name).replace(/^(?:the|der|die|das|le|la|el|il) /, '');
}
