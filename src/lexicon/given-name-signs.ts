import { LANGUAGES, lexiconFor } from './choose-lexicon.js';

let compiled: ReadonlyMap<string, number> | null = null;

/**
 * The given names of all lexicons in lower case: 1 for a man's, -1 for a woman's; those of men here and of women there are
 * told by neither, 0. The same object at every call.
 */
export function givenNameSigns(): ReadonlyMap<string, number> {
  if (compiled !== null) return compiled;
  const signs = new Map<string, number>();
  for (const { names } of LANGUAGES.map(lexiconFor)) {
    for (const [list, sign] of [
      [names.male, 1],
      [names.female, -1],
    ] as const) {
      for (const name of list.split(/\s+/)) signs.set(name, (signs.get(name) ?? sign) === sign ? sign : 0);
    }
  }
  compiled = signs;
  return signs;
}

/** Whether a word is a given name of any language. */
export function isAnyGivenName(word: string): boolean {
  return givenNameSigns().has(word.toLowerCase());
}
