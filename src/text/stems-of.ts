import { STEM_LETTERS } from './measure-text.js';
import { readNumbers } from './number-letters.js';

/** How the words of a list begin, each beginning once. */
export function stemsOf(words: string): string[] {
  return [...new Set(words.trim().split(/\s+/).map(stemOf))];
}

/** Parts the words of a gate that are written out from the places of those that stand in the pattern. */
export const GATE_MARK = '|';

/**
 * How the words that open the gate to a pattern begin. The package does not write most of them a second time (`packGate`): behind
 * a bar a letter for each of them says how many of {@link wordsIn} the pattern lie between it and the one before.
 */
export function gateStems(gate: string, pattern: RegExp): readonly string[] {
  const mark = gate.indexOf(GATE_MARK);
  if (mark < 0) return stemsOf(gate);
  const stems = mark === 0 ? [] : stemsOf(gate.slice(0, mark));
  const words = wordsIn(pattern.source);
  let place = -1;
  for (const between of readNumbers(gate.slice(mark + 1))) {
    place += between + 1;
    stems.push(stemOf(words[place] as string));
  }
  return stems;
}

/** In letters of any script; the letter of an escape begins no word. */
const WORDS = /(?<!\\)[a-z\xdf-\u1fff\u3040-\ud7ff]{2,}/g;
/** Bundlers write letters as escapes or leave them as they are. */
const ESCAPED = /\\(?:u(.{4})|x(..))/g;

/** What looks like words in the source of a pattern. */
export function wordsIn(source: string): readonly string[] {
  const plain = source.replace(ESCAPED, (_, unit, byte) => String.fromCharCode(Number.parseInt(unit ?? byte, 16)));
  return plain.toLowerCase().match(WORDS) ?? [];
}

export function stemOf(word: string): string {
  return word.slice(0, STEM_LETTERS);
}
