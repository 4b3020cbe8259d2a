import type { Mention } from './mention.js';
import type { Name } from './read-name.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { isAcronym } from './tell-names-from-nouns.js';
import { FUNCTION_WORD, WordClass } from './word-classes.js';

/** A name in full and what the article calls it from there on. */
export interface ShortForm {
  readonly name: Name;
  readonly text: string;
  /** In lower case. */
  readonly short: string;
}

/** Words without a capital that may stand inside such a name. */
const INNER = FUNCTION_WORD | WordClass.determiner;
/** Most words of a name that has a short form. */
const MOST_WORDS = 12;

/**
 * "Board for Harbours and Safety (BHS)": a short form in brackets right behind a name, made of the initials of the words before
 * it; so it tells where the name begins. Null where there is none.
 */
export function readShortForm({ outside, text }: Passage, { name, to, company }: Mention): ShortForm | null {
  const short = outside[to + 1];
  if (outside[to]?.text !== '(' || outside[to + 2]?.text !== ')' || short === undefined || !isAcronym(short))
    return null;
  const words: string[] = [];
  let left = short.lower.length;
  for (let at = to - 1; name !== null && company === '' && at >= 0 && words.length < MOST_WORDS; at--) {
    const token = outside[at] as Token;
    if (!token.isWord || !(token.capitalized || (token.classes & INNER) !== 0)) return null;
    words.unshift(token.lower);
    if (token.lower.charAt(0) === short.lower.charAt(left - 1)) left--;
    else if (token.capitalized) return null;
    if (left > 0 || !token.capitalized) continue;
    const end = (outside[to - 1] as Token).end;
    const type = name.type === 'person' ? name.type : 'organization';
    return { name: { ...name, from: at, words, type }, text: text.slice(token.start, end), short: short.lower };
  }
  return null;
}
