/** What is spared in a shorter list is less than the call that unpacks it. */
const LEAST_WORDS = 12;

/** Z. */
const MOST_SHARED = 25;

/** The words of a list that is shorter when it is packed; null for what is no such list: phrases, entries of several parts. */
export function listWords(list: string): readonly string[] | null {
  const words = [...new Set(list.trim().split(/\s+/))];
  return /[A-Z;|,]/.test(list) || words.length < LEAST_WORDS ? null : words;
}

/**
 * Words for the package: sorted by how they end, each without what it shares with the end of the word before it. A
 * capital letter says how much that is, A nothing, B one letter; `unpackWords` is the way back.
 *
 * The order of a list of words means nothing.
 *
 * @example packWords(['baker', 'runner', 'winner']) // "AbakerCrunnEwi": er, nner
 */
export function packWords(words: readonly string[]): string {
  const turned = words.map(turn).sort();
  return turned
    .map((word, at) => {
      const before = turned[at - 1] ?? '';
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
