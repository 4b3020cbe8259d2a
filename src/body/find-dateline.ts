import { AGENCIES } from '../lexicon/byline-words.js';
import type { Dateline } from '../model/article.js';
import type { Block } from '../model/block.js';

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]{0,24}){0,4}`;
const DATE = String.raw`(?:,? {0,1}(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?)(?:,? \d{4})?)?`;
const AGENCY = String.raw`[\p{L}][\p{L} ./&-]{1,30}`;
const DASH = String.raw` {0,1}(?:—|–|--|-(?= )|:(?= )|\. ?[—–-])\s{0,2}`;

/**
 * The shapes of the opening of an agency story. A place, then an agency in brackets or between slashes, a date, a dash
 * or a colon; or the agency first; or the place and the agency in one bracket, as East Asian papers have it.
 *
 *     BOSTON (AP) — ...      ATLANTA -- ...      Berlin (dpa) - ...      PARIS, 3 mai (AFP) - ...      NEW YORK/Reuters/May 7 — ...
 *     Münster (pbm). ...      Madrid, 12 may (EFE).- ...      (ANSA) - ROMA, 12 MAG - ...      新华社北京4月24日电 ...      【ロンドン共同】...      (서울=연합뉴스) ...
 */
const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`^(?<place>${PLACE})${DATE}(?: {0,1}[(/](?<agency>${AGENCY})[)/])?${DATE}(?<dash>${DASH})`, 'u'),
  new RegExp(String.raw`^(?<place>${PLACE})${DATE} {0,1}\((?<agency>${AGENCY})\)(?<dash>\.(?= ))`, 'u'),
  new RegExp(String.raw`^\((?<agency>${AGENCY})\) ?[—–-] ?(?<place>${PLACE})${DATE}(?<dash>${DASH})`, 'u'),
  /^(?<agency>新华社|新華社|中新社|中央社|路透社|法新社)(?<place>\p{Script=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日[电電](?<dash>)/u,
  /^【(?<place>[\p{L}・]{2,12}?)[=＝]?(?<agency>共同|時事|ロイター|AFP時事|AFP)】(?<dash>)/u,
  /^[(［[](?<place>[\p{Script=Hangul}]{2,8})=(?<agency>[\p{Script=Hangul}\p{Lu}\d]{2,8})[)］\]](?<dash>)/u,
];
/** Longest opening that is looked at, in UTF-16 units. */
const WINDOW = 120;
/** Most words of a place that stands alone, set in capitals: "LE POINT SUR LA SITUATION" is a title. */
const MAX_CAPITALS = 3;
/** Abbreviations in brackets that are no agencies. */
const COUNTRIES = /^(?:USA?|UK|EU|UN|GER|FRA|AUT|SUI|ITA|ESP|CDU|CSU|SPD|FDP|AfD|GOP)$/;

/** The dateline that opens the first paragraph of the body; null where none does. */
export function findDateline(body: readonly Block[]): Dateline | null {
  const block = body.findIndex(({ type }) => type === 'paragraph');
  const first = body[block];
  if (first?.type !== 'paragraph') return null;
  const opening = first.text.slice(0, WINDOW);
  for (const shape of SHAPES) {
    const match = shape.exec(opening);
    const { place = '', agency, dash = '' } = match?.groups ?? {};
    if (match === null || !(agency === undefined ? isLonePlace(place, dash) : isAgency(agency))) continue;
    const text = match[0].replace(/[\s—–:.-]+$/u, '');
    return { text, place, ...(agency === undefined ? {} : { agency }), span: { block, start: 0, end: text.length } };
  }
  return null;
}

/** A known agency, or an abbreviation: "KXAN", "dpo". */
function isAgency(name: string): boolean {
  if (AGENCIES.has(name.toLowerCase())) return true;
  const parts = name.split(/[/ ]/);
  return parts.every(
    (part) => !COUNTRIES.test(part) && /^(?:\p{Lu}{2,6}|\p{Ll}{2,4}|\p{Lo}{2,8}|Reuters|AFP時事)$/u.test(part),
  );
}

/** A place without agency is one only in capitals and before a dash; else it is a subject, a topic or a speaker. */
function isLonePlace(place: string, dash: string): boolean {
  const letters = place.replace(/[^\p{L}]/gu, '');
  const capitals = place.replace(/[^\p{Lu}]/gu, '').length;
  const words = (place.split(',')[0] ?? '').split(' ').length;
  return letters.length > 2 && capitals >= 0.8 * letters.length && words <= MAX_CAPITALS && !dash.includes(':');
}
