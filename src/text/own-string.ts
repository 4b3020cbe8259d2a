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
