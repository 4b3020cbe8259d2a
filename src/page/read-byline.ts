import { AGENCIES, DEGREES } from '../lexicon/byline-words.js';
import { isAnyGivenName } from '../lexicon/given-name-signs.js';
import type { Author } from '../model/article.js';
import { cleanText } from '../text/clean-text.js';
import { compilePattern } from '../text/compile-pattern.js';
import { FOUR_LETTERS } from '../text/letters-on-end.js';
import { compileBylines } from './compile-bylines.js';

/** A link inside a byline. */
export interface BylineLink {
  readonly text: string;
  readonly href: string;
}

/** Longest byline that is read, in UTF-16 units: longer texts are no bylines. */
const MAX_LENGTH = 400;
/** Most words in a name; "María del Carmen Ruiz de la Vega" has seven. */
const MAX_NAME_WORDS = 7;
/** What parts a byline into stretches of which each speaks of something else. */
const BREAKS = /\s[|•·●▪/–—-]\s|\s@[\w.]+|[|•·●▪\n\t\r]|\s-{2}\s|[()[\]（）【】〔〕]|:\s?(?=\d)/u;
/** What is left of a time of day when its digits are gone. */
const TIME_OF_DAY = /^(?:AM|PM|EST|EDT|CST|CDT|PST|PDT|ET|GMT|UTC|CET)\b/;
/** Commas; and a stroke between a surname and the next name: "Ola Brand/Tilda Kern". */
const BETWEEN_NAMES = compilePattern(/\s?[,;、]\s?|(?<= \p{L}{2,30})\/(?=\p{Lu}\p{L}{1,30} )/u);
const LETTER = /\p{L}/u;
/** "Sandport Herald Editorial Board": those who sign a paper's leaders. */
const BOARD = /\S editorial board$/i;
const CASED_LOWER_START = /^\p{Ll}/u;
/** The path of a page about a person; that of an account may be its form to log in, too. */
export const PERSON_PATH =
  /(?<!\/licenses|youtube\.com)\/(?:authors?|autor(?:en|es|in)?|auteurs?|people|person|staff|contributors?|by|journalists?|redaktion|redacteur|reporters?|team|writers?|columnists?|personen|(?:profiles?|users?|members?)(?!\/(?:log[-_]?(?:in|out)|sign[-_]?(?:in|up)|reg(?:ister)?|password|admin|join|info)(?![a-z])))\/[^/?#]/i;
/** One word, which may end in digits. */
const NICKNAME = /^[^\s\d@:<>,;()._-][^\s@:<>,;().]{1,29}$/;
const NO_NAME = /[\d@_<>{}[\]=#?!%$€"“”„«»:]|https?:|www\.|rights reserved|\.(?:com|net|org)\b/i;

/**
 * A byline as it reads -> its authors, clean names in order; empty where it names nobody.
 *
 * @param links the links inside it: they tell names apart and give the authors' pages
 * @example readByline('By Anna Kolb and Tom Ruiz, Political Editor | Reuters', []) // Anna Kolb, Tom Ruiz
 */
export function readByline(text: string, links: readonly BylineLink[]): { authors: Author[] } {
  const names: string[] = [];
  const stretches = text.slice(0, MAX_LENGTH).split(BREAKS);
  const linked = dropOthers(links, stretches).flatMap((link) =>
    readNames(link.text, leadsToPerson(link) || !CASED_LOWER_START.test(link.text.trim())).map((name) => ({
      name,
      href: link.href,
    })),
  );
  for (const stretch of stretches) {
    for (const name of readNames(stretch, false)) if (names.length === 0 || !isLone(name)) names.push(name);
    if (names.length > 0 && linked.length === 0) break;
  }
  const chosen =
    linked.length === 0
      ? names
      : mergeNames(
          linked.map(({ name }) => name),
          names,
        );
  return {
    authors: dropAgencies(chosen).map((name) =>
      withAddress(name, linked.find((link) => sameName(link.name, name))?.href),
    ),
  };
}

/** The links but those of people with another part in the article: "Illustrations by" with a link behind it. */
function dropOthers(links: readonly BylineLink[], stretches: readonly string[]): readonly BylineLink[] {
  if (links.length === 0) return links;
  const { by, notBy } = compileBylines();
  const behind = stretches.map((stretch) => notBy.exec(cleanText(stretch).replace(by, ''))?.[0] ?? '');
  return links.filter(({ text }) => !behind.some((others) => others.includes(cleanText(text))));
}

/**
 * A name as data give it (JSON-LD, meta) -> the names in it: "Anna Kolb, Staff Writer" is one, "Anna Kolb and Tom Ruiz"
 * are two, an address or "admin" is none.
 */
export function readAuthorNames(text: string): string[] {
  const line = text.split(/\s?[|•·\n]\s?|\s@/u)[0] ?? '';
  const [, last = '', given = ''] = /^(\S+), (\S+)$/.exec(line) ?? [];
  const isTurned = isAnyGivenName(given) && !isAnyGivenName(last);
  return dropOutlets(readNames(isTurned ? `${given} ${last}` : line, true));
}

/**
 * Whom a text names with a single word, as blogs and forums sign, behind a cue or without: "by konstantin | Comments" and
 * "konstantin99" are one; empty where it is none.
 */
export function readNickname(text: string): Author[] {
  const { by, of, nobody, furniture, jobs, months } = compileBylines();
  const line = cleanText(text.slice(0, MAX_LENGTH)).replace(by, '');
  const name = trimName(line.split(BREAKS)[0]?.split(of)[0] ?? '');
  const folded = name.toLowerCase();
  const isOther = [nobody, furniture, jobs, months].some((words) => words.has(folded));
  return NICKNAME.test(name) && !isOther ? [{ name }] : [];
}

/** Whether a text opens as a byline does ("By Anna Kolb", "Von Anna Kolb") and names somebody. */
export function opensByline(text: string): boolean {
  const line = cleanText(text);
  return line.length < MAX_LENGTH && compileBylines().by.test(line) && readByline(line, []).authors.length > 0;
}

/** Whether a text is the names of these people and nothing else. */
export function namesAlone(text: string, authors: readonly Author[]): boolean {
  const rest = authors.reduce((left, { name }) => left.replace(name, ''), text);
  return authors.length > 0 && !FOUR_LETTERS.test(rest);
}

/** Where a text begins to name people with another part in the article ("Photos by Anna Kolb"); its length where it does not. */
export function findOthers(text: string): number {
  return text.length > MAX_LENGTH ? text.length : (compileBylines().notBy.exec(text)?.index ?? text.length);
}

/** Whether a line is nothing but a cue for such people ("Edited by"): the next line names them. */
export function cuesOthers(text: string): boolean {
  return findOthers(text) > 0 && findOthers(`${text} `) === 0;
}

/** Whether one word leads to the page of a person, so that it is a name in small letters too. */
function leadsToPerson({ text, href }: BylineLink): boolean {
  return PERSON_PATH.test(href) && !/\s/.test(text.trim());
}

/** All names in a stretch of a byline. `given`: the text is a name by its place, so a single word may be one. */
function readNames(text: string, given: boolean): string[] {
  const words = compileBylines();
  const line = cleanText(text)
    .slice(0, MAX_LENGTH)
    .replace(words.by, '')
    .replace(words.notBy, '')
    .replace(words.by, '');
  const names: string[] = [];
  for (const piece of splitNames(line)) {
    const name = trimName(
      dropDegrees(dropJobs(piece.replace(words.by, '').split(words.of)[0] ?? '').replace(words.by, '')),
    );
    if ((names.length > 0 || !given) && isLone(name) && !AGENCIES.has(name.toLowerCase())) continue;
    if (isName(name, given) && !names.some((known) => sameName(known, name))) names.push(name);
  }
  return names;
}

/**
 * The pieces between commas and words for "and", which may open a line; "Telegram & Gazette" is one: a lone word beside "&" is no
 * person; and so is "Institute of Arts and Letters" behind a comma.
 */
function splitNames(line: string): string[] {
  const { between, of, outlets } = compileBylines();
  return line.split(BETWEEN_NAMES).flatMap((piece, at) => {
    const parts = (CASED_LOWER_START.test(piece) ? ` ${piece}` : piece).split(between);
    const [body = '', field] = (parts[0] ?? '').toLowerCase().split(of);
    if (at > 0 && field !== undefined && body.split(' ').some((word) => outlets.has(word))) return [piece];
    return / & /.test(piece) && parts.some((part) => !part.includes(' ')) ? [piece] : parts;
  });
}

/** "Lauren Holm MS, RDN" -> "Lauren Holm"; also an agency behind a name: "Anna Kolb The Associated Press". */
function dropDegrees(text: string): string {
  const words = text.split(' ');
  while (words.length > 2 && DEGREES.has((words.at(-1) ?? '').toLowerCase().replace(/\./g, ''))) words.pop();
  for (let size = Math.min(3, words.length - 2); size > 0; size -= 1) {
    if (AGENCIES.has(words.slice(-size).join(' ').toLowerCase())) return words.slice(0, -size).join(' ');
  }
  return words.join(' ');
}

/** "Senior Reporter Anna Kolb" -> "Anna Kolb"; "Anna Kolb 3 min read" -> "Anna Kolb"; all else as it is. */
function dropJobs(text: string): string {
  const { jobs, furniture, jobEndings, months } = compileBylines();
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const isJob = (word: string): boolean => {
    const folded = word.toLowerCase();
    return jobs.has(folded) || furniture.has(folded) || /^\d/.test(word);
  };
  const first = words.findIndex((word) => !isJob(word));
  const rest = words.slice(first);
  const end = rest.findIndex(isJob);
  const run = end < 0 ? rest : rest.slice(0, end);
  const beforeNumber = /^\d/.test(rest[end] ?? '');
  if (beforeNumber && months.has((run.at(-1) ?? '').toLowerCase().replace(/\.$/, ''))) run.pop();
  if (first < 0 || BOARD.test(text)) return text;
  const whole = run.length === words.length;
  if (!whole && run.length < 2 && !/^\P{Script=Latin}+$/u.test(run.join(''))) return text;
  return run.join(' ').replace(jobEndings, '');
}

function trimName(text: string): string {
  return text.replace(/^[\s,;:.*/©–—-]+|(?<![\s,;:*–—-])[\s,;:*–—-]+$/gu, '').replace(/(\p{Ll}{2})\.$/u, '$1');
}

function isName(name: string, given: boolean): boolean {
  const words = compileBylines();
  const folded = name.toLowerCase();
  if (!LETTER.test(name) || name.length > 60 || NO_NAME.test(name) || words.nobody.has(folded)) return false;
  const parts = folded.split(/[\s,]+/u).map((part) => part.replace(/[.:]{1,9}$/, ''));
  if (parts.length > MAX_NAME_WORDS) return false;
  if (AGENCIES.has(folded) || BOARD.test(name)) return true;
  if (TIME_OF_DAY.test(name) || parts.some((part) => words.furniture.has(part))) return false;
  if (parts.some((part) => words.jobs.has(part))) return false;
  if (given) return true;
  if (parts.some((part) => words.outlets.has(part))) return false;
  return !CASED_LOWER_START.test(name) && isCapitalized(name);
}

/** Whether the first and the last word could be of a name: scripts without capitals always could. */
function isCapitalized(name: string): boolean {
  const words = name.split(' ');
  return !CASED_LOWER_START.test(words[0] ?? '') && !CASED_LOWER_START.test(words.at(-1) ?? '');
}

/** One word, in a script that parts words: a nickname, an agency or a town. */
function isLone(name: string): boolean {
  return !name.includes(' ') && /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name);
}

/** Linked names, and of the others those that the links don't cover. */
function mergeNames(linked: readonly string[], names: readonly string[]): string[] {
  const more = names.filter(
    (name) => name.includes(' ') && !linked.some((known) => known.includes(name) || name.includes(known)),
  );
  const all = [...linked, ...more];
  return all.filter((name, at) => all.findIndex((other) => sameName(other, name)) === at);
}

/** Agencies and papers go where a person is named beside them. */
function dropAgencies(names: string[]): string[] {
  const people = dropOutlets(names).filter((name) => !AGENCIES.has(name.toLowerCase()));
  return people.length > 0 ? people : names;
}

/** What a word calls a paper or a station goes where somebody else is named beside it. */
function dropOutlets(names: string[]): string[] {
  const others = names.filter((name) => !namesOutlet(name));
  return others.length > 0 ? others : names;
}

/** Whether a word of a name says that it is that of a paper, a station or a firm: "Sandport Herald". */
export function namesOutlet(name: string): boolean {
  const { outlets } = compileBylines();
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => outlets.has(word));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function withAddress(name: string, url: string | undefined): Author {
  return url === undefined || url === '' ? { name } : { name, url };
}
