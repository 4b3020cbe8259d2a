import { foldWords } from '../text/fold-words.js';
import { cleanHeadline } from './clean-headline.js';
import type { Candidate } from './page-facts.js';

/** Least share of words that an `h1` and a declared headline have in common for the one to be the other reworded. */
const MIN_OVERLAP = 0.5;
/** Fewest letters of an `h1` that is believed against all that the page declares: shorter ones are labels and logos. */
const MIN_LONE_LENGTH = 16;
/** The headlines that are trusted to lack a kicker: a title may be cut short, a name be another's. */
const KICKERLESS = /^(?:json-ld headline|og:title|dc\.title|title|h1 without kicker)$/;
/** The rule of an `h1` without what its markup sets apart. */
const BARE = 'h1 without kicker';
/** The rules of headlines that the page shows, or that a script would show there. */
export const SHOWN_HEADLINE = /^(?:h1|state)/;
/** The article's own name for itself; titles are often shortened by a program, all alike. */
const OWN_HEADLINE = 'json-ld headline';
/** The titles that an article's page gives to the article. */
const OWN_TITLE = /^(?:json-ld (?:headline|name)|og:title)$/;
/** Most words of a kicker ("Opinion", "Round table on schools") before a headline in its `h1`. */
const MAX_KICKER_WORDS = 5;
/** A section or the kind of a piece at the end of a headline, set apart by a bar or in brackets. */
const LABEL = /\s*(?:[|｜]\s*[^\s|｜]{1,20}(?: [^\s|｜]{1,20})?|\[[^\]]{2,20}\])$/u;
/** Most words of a line over the headline in a heading of its own. */
const MAX_ROOFLINE_WORDS = 8;

/** A title without what the site adds, and its words; see `foldWords`. */
interface Title extends Candidate<string> {
  readonly folded: string;
}

/**
 * The article's headline among what the page declares and its `h1` elements: the `h1` nearest to what is declared,
 * without the kicker that stands in it; else an `h1` that stands alone; else the declared one that most agree on. Null
 * where there is none. Site names are no headlines, and are taken off; so is a label behind it.
 *
 * A declared headline that the page shows once more under the `h1` is the article's own; the `h1` is then worded for
 * search engines.
 *
 * @param h1s candidates from the page's `h1` elements, in page order (those in the article's column, where known)
 * @param headings the headings between the headline and the text, each as its lines
 */
export function chooseHeadline(
  candidates: readonly Candidate<string>[],
  h1s: readonly Candidate<string>[],
  siteNames: readonly string[],
  headings: readonly (readonly string[])[] = [],
): Candidate<string> | null {
  const declared = clean(
    candidates.filter(({ rule }) => !SHOWN_HEADLINE.test(rule)),
    siteNames,
  );
  const seen = clean(h1s, siteNames);
  const ranked = seen
    .map((h1) => ({
      h1,
      nearness: nearnessOf(h1, declared),
      spelled: Number(declared.some(({ value }) => value === h1.value)),
    }))
    .sort((a, b) => b.nearness - a.nearness || b.spelled - a.spelled);
  const best = ranked[0];
  const again = findShownAgain(declared, headings);
  if (again !== undefined) return { ...again, source: 'dom' };
  if (best === undefined) return chooseByVotes(declared);
  const shown = best.nearness >= MIN_OVERLAP ? best.h1 : seen.find(({ value }) => value.length >= MIN_LONE_LENGTH);
  if (shown === undefined) return chooseByVotes(declared) ?? best.h1;
  return withoutKicker(withoutLabel(shown, declared), declared, seen);
}

/** The candidates without what the site adds, those that say no word but the site's name left out. */
function clean(candidates: readonly Candidate<string>[], siteNames: readonly string[]): Title[] {
  const sites = new Set(siteNames.map(foldWords));
  // Most say the same.
  const known = new Map<string, { value: string; folded: string }>();
  const titles: Title[] = [];
  for (const { value, source, rule } of candidates) {
    let title = known.get(value);
    if (title === undefined) {
      const cleaned = cleanHeadline(value, siteNames);
      title = { value: cleaned, folded: foldWords(cleaned) };
      known.set(value, title);
    }
    if (title.folded !== '' && !sites.has(title.folded))
      titles.push({ value: title.value, folded: title.folded, source, rule });
  }
  return titles;
}

/**
 * The shortest of the page's own titles that a heading ends with: the longer ones have a kicker before it. Where that is the whole
 * of a heading of two lines, the first is the kicker.
 */
function findShownAgain(declared: readonly Title[], headings: readonly (readonly string[])[]): Title | undefined {
  const words = headings.map((lines) => foldWords(lines.join(' ')));
  const title = declared
    .filter(({ rule, folded }) => {
      return OWN_TITLE.test(rule) && words.some((heading) => endsWithTitle(heading, folded, MAX_ROOFLINE_WORDS));
    })
    .sort((a, b) => a.value.length - b.value.length)[0];
  const [, line] = headings[words.indexOf(title?.folded ?? '')] ?? [];
  return title && line ? { ...title, value: line } : title;
}

/**
 * What an `h1` ends with, where what stands before it is a kicker, or begins with, where its markup sets apart what is under it
 * and data give the title so: it ends with a declared headline, or its markup sets
 * the kicker apart, and no more of the declared titles have the kicker than lack it. Else, and where the article's data
 * have the kicker too, the `h1`, spelled as they do: the page may part the two by style alone.
 */
function withoutKicker(h1: Title, declared: readonly Title[], seen: readonly Title[]): Candidate<string> {
  const words = h1.folded;
  const bare = [...declared, ...seen].find(({ folded, rule }) => {
    if (!KICKERLESS.test(rule) || words === folded) return false;
    return (
      endsWithTitle(words, folded, MAX_KICKER_WORDS) ||
      (rule === BARE && words.startsWith(folded) && declared.some((title) => title.folded === folded))
    );
  });
  if (bare === undefined) return h1;
  const own = declared.find(({ rule, folded }) => rule === OWN_HEADLINE && folded === words);
  if (own !== undefined) return { ...h1, value: own.value };
  const titles = declared.filter(({ source }) => source !== 'microdata').map(({ folded }) => folded);
  const whole = titles.filter((title) => title.startsWith(words)).length;
  return whole > titles.length - whole ? h1 : bare;
}

/** What stands before a label at the end of an `h1` ("| Editorial", "[Watch]"), where one of the declared titles does without. */
function withoutLabel(h1: Title, declared: readonly Title[]): Title {
  const value = h1.value.replace(LABEL, '');
  if (value === h1.value) return h1;
  const folded = foldWords(value);
  return declared.some((title) => title.folded === folded) ? { ...h1, value, folded } : h1;
}

/** Whether a heading is a title, or ends with one after a kicker; by their words. */
function endsWithTitle(words: string, end: string, most: number): boolean {
  if (end.length < MIN_LONE_LENGTH || !` ${words}`.endsWith(` ${end}`)) return false;
  return words.slice(0, -end.length).trim().split(' ').length <= most;
}

/** The one that most others repeat; of equals the first. */
function chooseByVotes(candidates: readonly Title[]): Title | null {
  let best: Title | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const votes = candidates.filter(({ folded }) => folded === candidate.folded).length;
    if (votes > most) [best, most] = [candidate, votes];
  }
  return best;
}

/** Words in common with the declared title that has most, over the words of the longer; 1 for the same words in any order. */
function nearnessOf(h1: Title, declared: readonly Title[]): number {
  if (declared.some(({ folded }) => folded === h1.folded)) return 1;
  const own = wordsOf(h1.folded);
  let most = 0;
  for (const folded of new Set(declared.map((title) => title.folded))) {
    const words = wordsOf(folded);
    let common = 0;
    for (const word of own) if (words.has(word)) common += 1;
    most = Math.max(most, common / Math.max(1, own.size, words.size));
  }
  return most;
}

/** The words; in scripts without spaces, pairs of letters. */
function wordsOf(folded: string): Set<string> {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(folded))
    return new Set(folded.split(' '));
  const letters = [...folded.replace(/ /g, '')];
  return new Set(letters.map((letter, at) => letter + (letters[at + 1] ?? '')));
}
