import { STEM_LETTERS } from './measure-text.js';
import { readNumbers } from './number-letters.js';

/**
 * How words begin that open the gate to a pattern: as far as the pattern writes them, or by their first letters. The package does
 * not write most of them a second time (`packGate`): behind a bar a letter for each of them says how many of {@link wordsIn} the
 * pattern lie between it and the one before.
 */
export function gateOpenings(gate: string, pattern: RegExp): readonly string[] {
  const written = wordsIn(pattern.source);
  // A bar may be one of the letters as well.
  const [words = '', places = ''] = gate.split(/\|(.*)/);
  const openings = (words.match(/\S+/g) ?? []).map((word) => openingOf(word, written));
  let place = -1;
  for (const between of readNumbers(places)) {
    place += between + 1;
    openings.push(written[place] as string);
  }
  return [...new Set(openings)];
}

/** How a word begins: the longest of the words in a pattern that it begins with, or its first letters. */
export function openingOf(word: string, written: readonly string[]): string {
  let opening = word.slice(0, STEM_LETTERS);
  for (const letters of written) if (letters.length > opening.length && word.startsWith(letters)) opening = letters;
  return opening;
}

/** In letters of any script, none of which may be left out or stand again; the letter of an escape begins no word. */
const WORDS = /(?<!\\)[a-z\xdf-\u1fff\u3040-\ud7ff]{2,}(?![?*{])/g;
/** Bundlers write letters as escapes or leave them as they are. */
const ESCAPED = /\\(?:u(.{4})|x(..))/g;

/** What looks like words in the source of a pattern. */
export function wordsIn(source: string): readonly string[] {
  const plain = source.replace(ESCAPED, (_, unit, byte) => String.fromCharCode(Number.parseInt(unit ?? byte, 16)));
  return plain.toLowerCase().match(WORDS) ?? [];
}
