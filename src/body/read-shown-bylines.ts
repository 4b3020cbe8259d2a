import type { TextBlock } from '../blocks/page-blocks.js';
import type { Author } from '../model/article.js';
import { COMPLETE_BYLINE, CUED_BYLINE, SHOWN_BYLINE } from '../page/choose-authors.js';
import { compileBylines } from '../page/compile-bylines.js';
import type { Candidate } from '../page/page-facts.js';
import { type BylineLink, cuesOthers, findOthers, namesAlone, opensByline, readByline } from '../page/read-byline.js';
import { compilePattern } from '../text/compile-pattern.js';

/** Longest line in which a byline is looked for behind a date, in UTF-16 units. */
const MAX_LINE = 200;
/** What stands between a byline and its date. */
const SEAM = /[\s,;|•·●▪/–—(-]+$/u;
/** Words and short phrases that lead over to a date and say nothing without it. */
const LEADS =
  /[\s,;|•·]+(?:on|at|am|um|le|à|el|em|op|om|dne|den|il|w dniu|published|updated|posted|last updated|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|aktualizacja)(?: (?:on|at|am|um|le|el|em|op|il))?:?$/i;
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
    const start = findOpening(block.text);
    return start < 0 ? [] : [{ block, start }];
  });
  const places = [...bylines.map((block) => ({ block, start: Math.max(0, findOpening(block.text)) })), ...inDates];
  return places
    .sort((a, b) => a.block.index - b.block.index)
    .filter((_, at, lines) => !cuesOthers(lines[at - 1]?.block.text ?? ''))
    .map(({ block, start }) => {
      const text = block.text.slice(start);
      const { authors } = readByline(text, linksOf(block, start));
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

/** Where the words open that make a line a byline ("10 May 2025 | By Ola Brand"); -1 where none do. */
function findOpening(text: string): number {
  if (text.length > MAX_LINE) return -1;
  const end = findOthers(text);
  for (let at = 0; at >= 0 && at < end; ) {
    if (opensByline(text.slice(at))) return at;
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
    while (LEADS.test(head)) head = head.replace(LEADS, '').replace(SEAM, '');
    return head === '' ? text : head;
  }
  return text;
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
