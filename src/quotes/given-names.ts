import { LANGUAGES, lexiconFor } from '../lexicon/choose-lexicon.js';
import type { CompiledLexicon } from './word-classes.js';

/** Is the word, in lower case, a given name or two of them: "ola", "wolf-dieter"? */
export function isGivenName(word: string, { maleNames, femaleNames }: CompiledLexicon): boolean {
  const last = secondOfTwo(word);
  return maleNames.has(word) || femaleNames.has(word) || maleNames.has(last) || femaleNames.has(last);
}

/** 1 where the given name is a man's, -1 where it is a woman's, 0 where nothing says so: what no list of the language has, one of another may. */
export function givenNameSign(word: string, { maleNames, femaleNames }: CompiledLexicon): number {
  for (const name of [word, word.split('-')[0] ?? '', secondOfTwo(word)]) {
    if (maleNames.has(name) !== femaleNames.has(name)) return maleNames.has(name) ? 1 : -1;
    if (maleNames.has(name)) return 0;
  }
  return signsElsewhere().get(word) ?? 0;
}

/** "dieter" in "wolf-dieter", empty in a word of any other form ("max-planck-institut"). */
function secondOfTwo(word: string): string {
  const at = word.indexOf('-');
  return at === -1 || word.indexOf('-', at + 1) !== -1 ? '' : word.slice(at + 1);
}

let elsewhere: ReadonlyMap<string, number> | null = null;

/** The given names of all lexicons; those of men here and of women there are told by neither. */
function signsElsewhere(): ReadonlyMap<string, number> {
  if (elsewhere !== null) return elsewhere;
  const signs = new Map<string, number>();
  for (const { names } of LANGUAGES.map(lexiconFor)) {
    for (const [list, sign] of [
      [names.male, 1],
      [names.female, -1],
    ] as const) {
      for (const name of list.split(/\s+/)) signs.set(name, (signs.get(name) ?? sign) === sign ? sign : 0);
    }
  }
  elsewhere = signs;
  return signs;
}
