import { givenNameSigns } from '../lexicon/given-name-signs.js';
import type { CompiledLexicon } from './word-classes.js';

/** Is the word, in lower case, a given name or two of them: "ola", "wolf-dieter"? */
export function isGivenName(word: string, lexicon: CompiledLexicon): boolean {
  if (isListed(word, lexicon)) return true;
  const second = secondOfTwo(word);
  return second !== '' && isListed(second, lexicon);
}

/** In the language's own list, or in that of another where the word is nothing else. */
function isListed(word: string, { maleNames, femaleNames, classes }: CompiledLexicon): boolean {
  const sign = givenNameSigns().get(word);
  if (sign === undefined) return false;
  return maleNames.has(word) || femaleNames.has(word) || (sign !== 0 && !classes.has(word));
}

/** 1 where the given name is a man's, -1 where it is a woman's, 0 where nothing says so. */
export function givenNameSign(word: string, { maleNames, femaleNames }: CompiledLexicon): number {
  for (const name of [word, word.split('-')[0] ?? '', secondOfTwo(word)]) {
    const [isMale, isFemale] = [maleNames.has(name), femaleNames.has(name)];
    if (isMale || isFemale) return Number(isMale) - Number(isFemale);
    const sign = givenNameSigns().get(name) ?? 0;
    if (sign !== 0) return sign;
  }
  return 0;
}

/** "dieter" in "wolf-dieter", empty in a word of any other form ("max-planck-institut"). */
function secondOfTwo(word: string): string {
  const at = word.indexOf('-');
  return at === -1 || word.indexOf('-', at + 1) !== -1 ? '' : word.slice(at + 1);
}
