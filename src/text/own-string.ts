/** From this length on a piece of a string shares the whole string's memory in V8. */
const SHARED_LENGTH = 13;

/**
 * The text with a memory of its own. A string that was cut out of a page keeps the whole page alive otherwise, and who holds a
 * thousand articles holds a thousand pages.
 */
export function ownString(text: string): string {
  // A concatenation is laid out anew before it is cut.
  return text.length < SHARED_LENGTH ? text : ` ${text}`.slice(1);
}

/**
 * The same text, with two bytes for each of its characters in V8, which writes the machine code of a pattern once for texts like that
 * and once more for texts with one byte a character. A pattern that sees no others needs half the memory.
 */
export function widen(text: string): string {
  return `\u0100${text}`.slice(1);
}
