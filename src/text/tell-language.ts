import { COMMON_WORDS, SCRIPTS } from '../lexicon/common-words.js';

/** How much of a text is read, in UTF-16 units: a language is plain after some sentences. */
export const TOLD_CHARS = 1000;
/** Letters of other scripts than Latin and Cyrillic. */
const OTHER_LETTERS = /[Ͱ-Ͽ\u0530-\u1fff\u3040-\ud7ff]/g;
/** Share of a text in other scripts from which on it is not in these two; and of kana or Persian letters among others. */
const [SCRIPT_SHARE, MIXED_SHARE] = [0.3, 0.05];
/** Fewest little words of a language, their least share of all words, and how many of another language's there may be for each. */
const [MIN_WORDS, MIN_SHARE, MAX_RIVAL] = [6, 0.1, 0.8];
/** The same for the language that a page declares: others have words of it too, but not half as many. */
const MIN_DECLARED = 0.5;

/** Letters of the longest little word: longer ones are only counted. */
const LONGEST = 6;
/** Little word -> the languages that have it. */
let languagesOf: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The language of a text by its script, else by its little words: a primary tag ("de"); null where it is too short, mixed
 * or in a language of which no words are known.
 *
 * @param declared the primary tag that the page declares: it stands where half as many words are of that language
 * @example tellLanguage('Die Fähre zwischen den Inseln ist nach elf Wochen auf der Werft wieder mit der Flut ausgelaufen.') // "de"
 */
export function tellLanguage(text: string, declared: string | null = null): string | null {
  const sample = text.slice(0, TOLD_CHARS).toLowerCase();
  const others = sample.match(OTHER_LETTERS);
  if (others !== null && others.length > SCRIPT_SHARE * sample.length) return tellScript(others.join(''));
  const { words, counts } = countLittleWords(sample);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < MIN_WORDS || best[1] < MIN_SHARE * words) return null;
  if (declared !== null && (counts.get(declared) ?? 0) > MIN_DECLARED * best[1]) return declared;
  return (next?.[1] ?? 0) > MAX_RIVAL * best[1] ? null : best[0];
}

/** How many words a text begins with (1,000 UTF-16 units of it), and how many of them are little words of each language. */
export function countLittleWords(text: string): { words: number; counts: ReadonlyMap<string, number> } {
  languagesOf ??= compileWords();
  const lower = text.slice(0, TOLD_CHARS).toLowerCase();
  const counts = new Map<string, number>();
  let words = 0;
  let start = 0;
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isWordCode(lower.charCodeAt(i))) continue;
    if (i > start) words += 1;
    if (i > start && i - start <= LONGEST)
      for (const language of languagesOf.get(lower.slice(start, i)) ?? NONE)
        counts.set(language, (counts.get(language) ?? 0) + 1);
    start = i + 1;
  }
  return { words, counts };
}

const NONE: readonly string[] = [];

/** A Latin or Cyrillic letter in lower case. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || (code >= 0x430 && code <= 0x4ff);
}

function tellScript(letters: string): string | null {
  const found = Object.entries(SCRIPTS).find(
    ([, own]) => (letters.match(own)?.length ?? 0) > MIXED_SHARE * letters.length,
  );
  return found?.[0] ?? null;
}

function compileWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON_WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
