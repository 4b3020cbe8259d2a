/** What is spared in a shorter list is less than the call that unpacks it. */
const LEAST_WORDS = 12;

/** Z. */
const MOST_SHARED = 25;

/**
 * A list of words for the package: sorted by how they end, each without what it shares with the end of the word before it. A
 * capital letter says how much that is, A nothing, B one letter; `unpackWords` is the way back.
 *
 * The order of a list of words means nothing. Null for what is no such list: phrases, and entries of several parts.
 *
 * @example packWords('… baker runner winner …') // "…bakerCrunnEwi…": er, nner
 */
export function packWords(list: string): string | null {
  if (/[A-Z;|,]/.test(list)) return null;
  const words = [...new Set(list.trim().split(/\s+/))].map(turn).sort();
  if (words.length < LEAST_WORDS) return null;
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
      return String.fromCharCode(65 + shared) + turn(word.slice(shared));
    })
    .join('');
}

function turn(word: string): string {
  return [...word].reverse().join('');
}

/**
 * Small Cyrillic letters as the ones of ASCII from A on, 0x430 to 0x45f as 0x41 to 0x70; `unpackCyrillic` is the way back.
 *
 * @example packCyrillic('\u0430\u0431') // "AB"
 */
export function packCyrillic(list: string): string {
  return list.replace(/[\u0430-\u045f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x3ef));
}
