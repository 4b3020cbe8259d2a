import type { TextBlock } from '../blocks/page-blocks.js';
import { isAnyGivenName } from '../lexicon/given-name-signs.js';
import type { Author } from '../model/article.js';
import { COMPLETE_BYLINE, CUED_BYLINE, SHOWN_BYLINE } from '../page/choose-authors.js';
import { compileBylines } from '../page/compile-bylines.js';
import type { Candidate } from '../page/page-facts.js';
import {
  type BylineLink,
  cuesOthers,
  findOthers,
  namesAlone,
  opensByline,
  PERSON_PATH,
  readByline,
  readNickname,
} from '../page/read-byline.js';
import { compilePattern } from '../text/compile-pattern.js';

/** Longest line in which a byline is looked for behind a date, in UTF-16 units. */
const MAX_LINE = 200;
/** What stands between a byline and its date. */
const SEAM = /[\s,;|•·●▪/–—(@-]+$/u;
/** The last word of a line. */
const LAST_WORD = compilePattern(/[\s,;|•·]+(\p{L}+):?$/u);
/** Words right before a date. */
const AT = /^(?:on|at|am|um|le|à|el|em|op|om|den?|dne|il|w)$/i;
/** The pieces of a line of a date, and what parts them. */
const PIECES = /(\s?[|•·●▪,]\s?|\s[/–—-]\s)/u;
/** What stands before the cue of a single name: the start of the line, a date, a time or a stroke. */
const BEFORE_CUE = /(?:^|[\d|•·●▪/–—,-](?: ?(?:uhr|[ap]\.?m\.?))? )$/i;
/** The start of a date, a time or a reading time in a line. */
const NUMBER = /^[([]?\d/u;

/** The path of a page about a category or a topic: "by Ola Brand in Tides". */
const LABEL_PATH = /\/(?:categor(?:y|ies|ia)|kategorie|rubrik|tags?|topics?|thema|themen)\//i;

/** A byline as the page shows it: its words alone, and whom they name. */
export interface ShownByline {
  readonly index: number;
  readonly text: string;
  readonly authors: readonly Author[];
  /** Whether a date that follows is parted from the names, so that it is clear where they end. */
  readonly isParted: boolean;
}

/** Blocks of bylines, and of dates that hold one -> the bylines in reading order. */
export function readShownBylines(bylines: readonly TextBlock[], dates: readonly TextBlock[]): ShownByline[] {
  const inDates = dates.flatMap((block) => {
    const { text } = block;
    const start = [
      findOpening(text, opensByline),
      findPerson(block),
      findOpening(text, opensNickname),
      findFullName(text),
    ].find((at) => at >= 0);
    return start === undefined ? [] : [{ block, start }];
  });
  const places = [
    ...bylines.map((block) => ({ block, start: Math.max(0, findOpening(block.text, opensByline)) })),
    ...inDates,
  ];
  return places
    .sort((a, b) => a.block.index - b.block.index)
    .filter((_, at, lines) => !cuesOthers(lines[at - 1]?.block.text ?? ''))
    .map(({ block, start }) => {
      const text = block.text.slice(start);
      const authors = readPeople(text, linksOf(block, start));
      const named = Math.max(0, ...authors.map(({ name }) => text.indexOf(name) + name.length));
      const names = cutDate(text, named);
      return { index: block.index, text: names, authors, isParted: names === cutDate(text, 0) };
    });
}

/** What the shown bylines say of the authors: each line alone, then lines right under each other that hold a name each. */
export function listShownAuthors(bylines: readonly ShownByline[]): Candidate<readonly Author[]>[] {
  const named = bylines.filter(({ authors }) => authors.length > 0);
  const bare = named.filter(
    (byline, at) =>
      byline.isParted && namesAlone(byline.text, byline.authors) && byline.index - at === (named[0]?.index ?? 0),
  );
  const together = bare.flatMap(({ authors }) => authors);
  return [
    ...named.map((byline) => ({
      value: byline.authors,
      source: 'dom' as const,
      rule: ruleOf(byline),
    })),
    ...(bare.length > 1 ? [{ value: together, source: 'dom' as const, rule: COMPLETE_BYLINE }] : []),
  ];
}

function ruleOf(byline: ShownByline): string {
  if (!byline.isParted) return SHOWN_BYLINE;
  if (opensByline(byline.text)) return CUED_BYLINE;
  return namesAlone(byline.text, byline.authors) ? COMPLETE_BYLINE : SHOWN_BYLINE;
}

/** Whom a byline names; behind its cue a single word is a name too: "posted by konstantin". */
function readPeople(text: string, links: readonly BylineLink[]): readonly Author[] {
  const { authors } = readByline(text, links);
  return authors.length === 0 && compileBylines().by.test(text) ? readNickname(cutDate(text, 0)) : authors;
}

/** Whether a line goes on with the cue of a single name. */
function opensNickname(rest: string, before: string): boolean {
  return BEFORE_CUE.test(before) && compileBylines().by.test(rest) && readPeople(rest, []).length > 0;
}

/** Where the first link to the page of a person stands in a line of a date ("ola, 10 May 2025"); -1 where none does. */
function findPerson({ text, marks }: TextBlock): number {
  const link = marks.find((mark) => mark.type === 'link' && PERSON_PATH.test(mark.href));
  return link === undefined || text.length > MAX_LINE || link.start >= findOthers(text) ? -1 : link.start;
}

/** Where a full name stands alone between strokes or commas in a line of a date ("10 May 2025 | Ola Brand"); -1 where none does. */
function findFullName(text: string): number {
  if (text.length > MAX_LINE || findOthers(text) < text.length) return -1;
  let at = 0;
  for (const piece of text.split(PIECES)) {
    if (isAnyGivenName(piece.slice(0, piece.indexOf(' '))) && readByline(piece, []).authors[0]?.name === piece)
      return at;
    at += piece.length;
  }
  return -1;
}

/** Where the words open that make a line a byline ("10 May 2025 | By Ola Brand"); -1 where none do. */
function findOpening(text: string, opens: (rest: string, before: string) => boolean): number {
  if (text.length > MAX_LINE) return -1;
  const end = findOthers(text);
  for (let at = 0; at >= 0 && at < end; ) {
    if (opens(text.slice(at), text.slice(0, at))) return at;
    const space = text.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  return -1;
}

/**
 * A byline without the date, the time and the counts that share its line; as it is where nothing else is in it.
 *
 * `named`: where the last name ends; a date begins behind it. In "Anna Kolb, May 10" the second name is no day.
 */
function cutDate(text: string, named: number): string {
  for (let at = text.indexOf(' ', named); at >= 0; at = text.indexOf(' ', at + 1)) {
    const rest = text.slice(at + 1);
    if (!NUMBER.test(rest) && !opensWithMonth(rest)) continue;
    let head = text.slice(0, at).replace(SEAM, '');
    while (leadsOver(head)) head = head.replace(LAST_WORD, '').replace(SEAM, '');
    return head === '' ? text : head;
  }
  return text;
}

/** Whether a line ends with a word that leads over to a date and says nothing without it: "on", "last updated". */
function leadsOver(line: string): boolean {
  const word = LAST_WORD.exec(line)?.[1];
  return word !== undefined && (AT.test(word) || compileBylines().furniture.has(word.toLowerCase()));
}

/** A month, or a day and a month, before a number. */
const MONTH_FIRST = compilePattern(/^(?:(\p{L}{2,12})\.?,? )?(\p{L}{3,12})\.? \d/u);
/** Longest abbreviation of a day's name. */
const MAX_DAY = 3;

/** "May 10, 2025", "Tue, May 10": a month, or a day and a month, with a number near. A month alone is a name too. */
function opensWithMonth(text: string): boolean {
  const { months, furniture } = compileBylines();
  const match = MONTH_FIRST.exec(text.slice(0, 40));
  const [, day = '', month = ''] = match ?? [];
  return months.has(month.toLowerCase()) && (day.length <= MAX_DAY || furniture.has(day.toLowerCase()));
}

function linksOf({ text, marks }: TextBlock, from: number): BylineLink[] {
  return marks.flatMap((mark) =>
    mark.type === 'link' && mark.start >= from && !LABEL_PATH.test(mark.href)
      ? [{ text: text.slice(mark.start, mark.end), href: mark.href }]
      : [],
  );
}
