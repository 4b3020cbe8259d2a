import { LETTERS } from '../../src/text/number-letters.js';
import { GATE_MARK, stemOf, stemsOf, wordsIn } from '../../src/text/stems-of.js';

/**
 * The words that open the gate to a pattern for the package: how they begin, and of those that stand in the pattern only where;
 * `gateStems` is the way back.
 *
 * @example packGate('mail boxes inbox', String.raw`\bto your (?:inbox|mail)`) // "boxe|re": two words before "inbox", none before "mail"
 */
export function packGate(words: string, pattern: string): string {
  const known = wordsIn(pattern).map(stemOf);
  const written: string[] = [];
  const places: number[] = [];
  for (const stem of stemsOf(words)) {
    const place = known.indexOf(stem);
    if (place < 0) written.push(stem);
    else places.push(place);
  }
  places.sort((a, b) => a - b);
  const letters = places.map((place, at) => LETTERS[place - (places[at - 1] ?? -1) - 1]).join('');
  return written.join(' ') + (letters && GATE_MARK + letters);
}
