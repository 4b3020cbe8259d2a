import { readDateText } from '../text/read-date-text.js';
import { compileBylines } from './compile-bylines.js';

/** Longest line that is looked at, in UTF-16 units. */
const MAX_LENGTH = 70;
/** What is left of a line without digits and the marks of dates. */
const WORDS = /[^\s\d.,:;()|/–—-]+/g;
/** Letters of a short word, and most of them: "Wed", "pm", "de", "ET". */
const [SHORT_WORD, MOST_SHORT] = [4, 3];

/**
 * Whether a line is a day with its weekday, its time and the cue before it, and nothing else.
 *
 * @example isDayAlone('Wednesday, 10 November 2021, 6:30pm Updated: 7:15pm') // true
 */
export function isDayAlone(text: string): boolean {
  if (text.length > MAX_LENGTH || readDateText(text, null) === null) return false;
  const { months, furniture } = compileBylines();
  const others = (text.toLowerCase().match(WORDS) ?? []).filter((word) => !months.has(word) && !furniture.has(word));
  return others.length <= MOST_SHORT && others.every((word) => word.length <= SHORT_WORD);
}
