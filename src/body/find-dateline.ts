import type { Dateline } from '../model/article.js';
import type { Block } from '../model/block.js';

/**
 * The opening of an agency story: place (a name in capitals, or any name where an agency or a date follows), then an
 * agency in brackets or after a slash, a date, and a dash or a colon.
 *
 *     BOSTON (AP) — ...      ATLANTA -- ...      Berlin (dpa) - ...      PARIS, 3 mai (AFP) - ...      NEW YORK/Reuters/May 7 — ...
 */
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]{0,24}){0,4}`;
const DATE = String.raw`(?:,? {0,1}(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})?)?`;
const OPENING = new RegExp(
  String.raw`^(${PLACE})${DATE}(?: {0,1}[(/]((?:\p{Lu}|dpa|afp|ots|apa|sda|efe|pap|lusa)[\p{L} ./&-]{1,30})[)/])?${DATE} {0,1}(?:—|–|--|-(?= )|:(?= )|\. ?[—–-])\s{0,2}`,
  'u',
);
/** Longest opening that is looked at, in UTF-16 units. */
const WINDOW = 120;

/** The dateline that opens the first paragraph of the body; null where none does. */
export function findDateline(body: readonly Block[]): Dateline | null {
  const block = body.findIndex(({ type }) => type === 'paragraph');
  const first = body[block];
  if (first?.type !== 'paragraph') return null;
  const match = OPENING.exec(first.text.slice(0, WINDOW));
  const [whole = '', place = '', agency] = match ?? [];
  if (whole === '' || (agency === undefined && !isCapitals(place))) return null;
  const text = whole.replace(/[\s—–:.-]+$/u, '');
  return { text, place, ...(agency === undefined ? {} : { agency }), span: { block, start: 0, end: text.length } };
}

/** A place alone is a dateline only where it is set in capitals; else it is a subject before a dash. */
function isCapitals(place: string): boolean {
  const letters = place.replace(/[^\p{L}]/gu, '');
  const capitals = place.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length > 2 && capitals >= 0.8 * letters.length;
}
