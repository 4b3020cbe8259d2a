import type { Stretch } from './pair-marks.js';

const DASH = /[—–]/g;
const OPENING = /^\s*[—–]\s*(?=[\p{L}¿¡«“"…])/u;

/**
 * Finds the turns of dialogue that a dash opens at the beginning of a text.
 *
 * ```
 * —Vengo mañana —dijo Brand—. No antes.
 *  ^^^^^^^^^^^^^              ^^^^^^^^^     reopens: further dashes set off the narrator's words
 * — Je viens demain.
 *   ^^^^^^^^^^^^^^^^                        whole: the turn is the text
 * ```
 */
export function pairDashes(text: string, style: 'reopens' | 'whole' | undefined): Stretch[] {
  const opening = style === undefined ? null : OPENING.exec(text);
  if (opening === null) return [];
  if (style === 'whole') return [stretchOf(text, opening[0].length, wordsOfTurn(text))];
  const stretches: Stretch[] = [];
  let start = opening[0].length;
  let isSpoken = true;
  DASH.lastIndex = start;
  for (let match = DASH.exec(text); match !== null; match = DASH.exec(text)) {
    if (isSpoken) stretches.push(stretchOf(text, start, match.index));
    isSpoken = !isSpoken;
    start = match.index + 1 + leadOf(text, match.index + 1);
  }
  if (isSpoken && start < text.length) stretches.push(stretchOf(text, start, text.length));
  return stretches.filter((stretch) => stretch.end > stretch.start);
}

/** The punctuation of the narrator's insertion and the space behind it. */
function leadOf(text: string, at: number): number {
  let length = 0;
  while (/[.,;:\s]/.test(text.charAt(at + length)) && at + length < text.length) length++;
  return length;
}

/** In a turn without further marks the narrator's words begin at a comma or a question mark before a verb joined to its pronoun. */
const INSERTION = /[,?!…]\s(?=(?:a-t-|s'|me |lui )?\p{Ll}{2,20}-(?:t-)?(?:il|elle|ils|elles|on|je)\b)/u;

function wordsOfTurn(text: string): number {
  const match = INSERTION.exec(text);
  if (match === null) return text.length;
  return match.index + (match[0].startsWith(',') ? 0 : 1);
}

function stretchOf(text: string, start: number, to: number): Stretch {
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { open: start, start, end, close: end, family: 'double', closed: true };
}
