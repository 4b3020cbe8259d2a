import { AGENCIES } from '../lexicon/byline-words.js';
import type { Author } from '../model/article.js';
import { foldWords } from '../text/fold-words.js';
import type { Candidate } from './page-facts.js';

/** The rule of a byline as the page shows it. */
export const SHOWN_BYLINE = 'byline block';
/** The rule of a byline that is shown as names alone, so that all in it are authors. */
export const COMPLETE_BYLINE = 'byline of names';
/** The same behind its cue ("By Anna Kolb"): nobody but those in it is an author. */
export const CUED_BYLINE = 'byline behind its cue';

/** A firm or an association by its legal form: in data it says who runs the site or made it. */
const FIRM = /\s(?:gmbh|ag|e\.\s?v\.|ltd|inc|llc)(?=[\s,.]|$)/i;

/**
 * The article's authors: the first candidate that names a person, or the later one that names the same people and more, or
 * the shown one behind its cue in place of a login or a first name; else an agency; else the site itself. Null where there
 * is none.
 *
 * @param siteNames how the site calls itself: it is no author where a person is named anywhere
 */
export function chooseAuthors(
  candidates: readonly Candidate<readonly Author[]>[],
  siteNames: readonly string[],
): Candidate<readonly Author[]> | null {
  const sites = siteNames.map(foldSite).filter((site) => site.length > 2);
  const named = keepNames(candidates, (name, { source }) => source === 'dom' || !FIRM.test(name));
  const people = keepNames(named, (name) => !isSite(name, sites));
  const first = people.find(({ value }) => value.some(({ name }) => !AGENCIES.has(name.toLowerCase()))) ?? people[0];
  if (first === undefined) return named[0] ?? null;
  const full = first.value.every(({ name }) => LOGIN.test(name))
    ? people.find(({ value, rule }) => rule === CUED_BYLINE && value.every(({ name }) => FULL_NAME.test(name)))
    : undefined;
  return full ?? people.find((other) => completes(other, first.value)) ?? narrow(first, people) ?? first;
}

/** One word in Latin letters: a login or a first name. */
const LOGIN = /^[\p{Script=Latin}\d._-]+$/u;
/** Several words of which the last is one of letters. */
const FULL_NAME = /\s.*\p{L}$/u;

/** The candidates with the names that are kept, without those of which none is. */
function keepNames(
  candidates: readonly Candidate<readonly Author[]>[],
  isKept: (name: string, candidate: Candidate<readonly Author[]>) => boolean,
): Candidate<readonly Author[]>[] {
  return candidates
    .map((candidate) => ({ ...candidate, value: candidate.value.filter(({ name }) => isKept(name, candidate)) }))
    .filter(({ value }) => value.length > 0);
}

/**
 * Data name those who edited, photographed or contributed beside the authors; a shown line that opens with its cue names
 * the authors alone, as the first of the data. Null where no line does, or where another line names one of the others.
 */
function narrow(
  { value }: Candidate<readonly Author[]>,
  people: readonly Candidate<readonly Author[]>[],
): Candidate<readonly Author[]> | null {
  const names = value.map(({ name }) => foldWords(name));
  const shown = people
    .filter(({ rule }) => SHOWN.has(rule))
    .map((line) => line.value.map(({ name }) => foldWords(name)));
  const cued = people.find(
    (line) =>
      line.rule === CUED_BYLINE &&
      line.value.length < names.length &&
      line.value.every(({ name }, at) => foldWords(name) === names[at]),
  );
  const others = names.slice(cued?.value.length);
  return cued !== undefined && !shown.flat().some((name) => others.includes(name)) ? cued : null;
}

const SHOWN: ReadonlySet<string> = new Set([SHOWN_BYLINE, COMPLETE_BYLINE, CUED_BYLINE]);

/** Most names that a shown byline has more than the data. */
const MAX_MORE = 2;

/** Whether a shown byline names the same people and one or two more: data often hold the first author alone. */
function completes({ value, rule }: Candidate<readonly Author[]>, authors: readonly Author[]): boolean {
  const names = new Set(value.map(({ name }) => foldWords(name)));
  const more = names.size - authors.length;
  if (
    (rule !== COMPLETE_BYLINE && rule !== CUED_BYLINE) ||
    more < 1 ||
    more > MAX_MORE ||
    value.some(({ name }) =>
      /^[^\s\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]+$/u.test(name),
    )
  )
    return false;
  return authors.every(({ name }) => names.has(foldWords(name)));
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
