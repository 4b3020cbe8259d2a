import { AGENCIES } from '../lexicon/byline-words.js';
import type { Dateline } from '../model/article.js';
import type { Block } from '../model/block.js';
import { compilePattern } from '../text/compile-pattern.js';

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,/]{1,2}(?:(?:de|del|do|la|am|an der|im|upon|sur) ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){0,4}(?<!\p{L}{5}\.)`;
const DATE = String.raw`(?<date>,? {0,1}(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?|\d{1,2}[./]\d{1,2}[./](?=\d{4}))(?:,? ?\d{4})?)?`;
const AGENCY = String.raw`[\p{L}][\p{L} ./&-]{1,30}`;
const DASH = String.raw` {0,1}(?:—|–|--|-(?= )|:(?= )|\. ?[—–-])\s{0,2}`;

/**
 * The shapes of the opening of an agency story. A place, then an agency in brackets or between slashes, a date, a dash
 * or a colon; or the agency first, or alone; or the place and the agency in one bracket, as East Asian papers have it.
 *
 *     BOSTON (AP) — ...      ATLANTA -- ...      Berlin (dpa) - ...      PARIS, 3 mai (AFP) - ...      NEW YORK/Reuters/May 7 — ...
 *     Münster (pbm). ...      Madrid, 12 may (EFE).- ...      Bern, 17.08.2007 - ...      KASSEL. ...      LAHORE: ...      (AP) — ...
 *     (ANSA) - ROMA, 12 MAG - ...      新华社北京4月24日电 ...      【ロンドン共同】...      (서울=연합뉴스) ...
 */
const SHAPES: readonly RegExp[] = [
  String.raw`^(?<place>${PLACE})${DATE}(?: {0,1}[(/](?<agency>${AGENCY})[)/])?${DATE.replace('?<date>', '?:')}(?<dash>${DASH})`,
  String.raw`^(?<place>${PLACE})${DATE} {0,1}\((?<agency>${AGENCY})\)(?<dash>\.(?= ))`,
  String.raw`^(?<place>${PLACE})(?<date>, [^.\d]{0,12}\d{1,2}\.? \p{L}{3,10} \d{4})?(?<dash>\. )(?=\p{Lu}\p{Ll}|\p{Lu} )`,
  String.raw`^\((?<agency>${AGENCY})\) ?[—–-] ?(?<place>${PLACE})${DATE}(?<dash>${DASH})`,
  String.raw`^\((?<agency>${AGENCY})\)(?<dash>${DASH})`,
].map((source) => compilePattern(new RegExp(source, 'u')));
/** The same in East Asia. */
const EAST_ASIAN: readonly RegExp[] = [
  /^(?<agency>新华社|新華社|中新社|中央社|路透社|法新社)(?<place>\p{Script=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日[电電](?<dash>)/u,
  /^【(?<place>[\p{L}・]{2,12}?)[=＝]?(?<agency>共同|時事|ロイター|AFP時事|AFP)】(?<dash>)/u,
  /^[(［[](?<place>[\p{Script=Hangul}]{2,8})=(?<agency>[\p{Script=Hangul}\p{Lu}\d]{2,8})[)］\]](?<dash>)/u,
];
const OPENS_EAST_ASIAN = /^[([]?[\u3000-\uffef]/;
/** Longest opening that is looked at, in UTF-16 units. */
const WINDOW = 120;
/** Paragraphs that are looked at: a standfirst may stand in the text before the one that opens with the dateline. */
const MAX_PARAGRAPHS = 3;
/** Most words of a place that stands alone, set in capitals: "LE POINT SUR LA SITUATION" is a title. */
const MAX_CAPITALS = 3;
/** Fewest letters of a place before a colon or a full stop: shorter ones are abbreviations. */
const MIN_LETTERS = 4;
/** Abbreviations in brackets that are no agencies. */
const COUNTRIES = /^(?:USA?|UK|EU|UN|GER|FRA|AUT|SUI|ITA|ESP|CDU|CSU|SPD|FDP|AfD|GOP)$/;
/** Capitals before a colon or a dash that say what follows. */
const LABELS =
  /^(?:(?:LIVE )?UPDATED?|WATCH|LISTEN|READ|MORE|BREAKING|EXCLUSIVE|EXKLUSIV|EXCLUSIF|OPINION|ANALYSIS|REVIEW|INTERVIEW|NOTE|CORRECTION|WARNING|VIDEOS?|PHOTOS?|FOTOS?|WERBUNG|ANZEIGE|ACHTUNG|HINWEIS|KOMMENTAR|URGENTE?)\b/;
/** A paragraph that opens with capitals and a colon: the next to speak, where there are several. */
const TURN = /^\p{Lu}[\p{Lu} .]+:/u;

/** The dateline that opens the first paragraph of the body, or the next but for what stands before it; null where none does. */
export function findDateline(body: readonly Block[]): Dateline | null {
  const texts = body.flatMap((block, at) => (block.type === 'paragraph' ? [{ at, text: block.text }] : []));
  for (const [order, { at, text }] of texts.slice(0, MAX_PARAGRAPHS).entries()) {
    for (const shape of OPENS_EAST_ASIAN.test(text) ? EAST_ASIAN : SHAPES) {
      const { 0: whole = '', groups } = shape.exec(text.slice(0, WINDOW)) ?? {};
      if (groups === undefined || LABELS.test(whole)) continue;
      const { place, agency, date, dash = '' } = groups;
      if (dash.startsWith(':') && texts.some((other, i) => i !== order && TURN.test(other.text))) continue;
      const sure = agency === undefined ? date !== undefined && /\d{4}/.test(date) : isAgency(agency, place);
      if (!sure && (place === undefined || !isLonePlace(place, dash, order))) continue;
      const found = whole.slice(0, whole.length - dash.length).trimEnd();
      const span = { block: at, start: 0, end: found.length };
      return {
        text: found,
        ...(place === undefined ? {} : { place }),
        ...(agency === undefined ? {} : { agency }),
        span,
      };
    }
  }
  return null;
}

/** A known agency, or an abbreviation ("KXAN", "dpo"), but of the words before it: "The Port Health Office (PHO)". */
function isAgency(name: string, place = ''): boolean {
  if (AGENCIES.has(name.toLowerCase())) return true;
  if (place.replace(/[^\p{Lu}]/gu, '').endsWith(name)) return false;
  const parts = name.split(/[/ ]/);
  return parts.every(
    (part) => !COUNTRIES.test(part) && /^(?:\p{Lu}{2,6}|\p{Ll}{2,4}|\p{Lo}{2,8}|Reuters|AFP時事)$/u.test(part),
  );
}

/**
 * A place without agency and date is one where its town is set in capitals, or before a full stop with a dash, as Spanish
 * papers have it; else it is a subject, a topic or a speaker. A colon or a full stop behind it opens the text alone.
 */
function isLonePlace(place: string, dash: string, order: number): boolean {
  const town = place.split(',')[0] ?? '';
  const letters = town.replace(/[^\p{L}]/gu, '');
  const capitals = town.replace(/[^\p{Lu}]/gu, '').length;
  if (/^\. ?[—–-]/.test(dash)) return true;
  if (letters.length < 3 || capitals < 0.8 * letters.length || town.split(' ').length > MAX_CAPITALS) return false;
  return /[—–-]/.test(dash) || (order === 0 && letters.length >= MIN_LETTERS);
}
