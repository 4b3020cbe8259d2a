import { openingOf, wordsIn } from '../../src/text/gate-openings.js';
import { LETTERS } from '../../src/text/number-letters.js';

/**
 * The words that open the gate to a pattern for the package: of those that stand in the pattern only where, of others their first
 * letters; `gateOpenings` is the way back.
 *
 * @example packGate('mail boxes inbox', String.raw`\bto your (?:inbox|mail)`) // "boxe|re": two words before "inbox", none before "mail"
 */
export function packGate(words: string, pattern: string): string {
  const known = wordsIn(pattern);
  const openings = new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => openingOf(word, known)),
  );
  const written: string[] = [];
  const places: number[] = [];
  for (const opening of openings) {
    const place = known.indexOf(opening);
    if (place < 0) written.push(opening);
    else places.push(place);
  }
  places.sort((a, b) => a - b);
  const letters = places.map((place, at) => LETTERS[place - (places[at - 1] ?? -1) - 1]).join('');
  return written.join(' ') + (letters && `|${letters}`);
}
