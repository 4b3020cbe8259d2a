import { compactPattern } from './compact-pattern.js';

/**
 * The letters of `\p{L}` as the phrases need them, in ranges of code units: beyond Latin, Greek, Cyrillic and the scripts
 * around them whole blocks count, signs and punctuation aside.
 */
const LETTERS =
  'a-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\ud7ff\\uf900-\\ufdff\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const NUMBERS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';
/** One past the last letter that is known to have a case: Latin, Greek, Cyrillic, Armenian. */
const CASED_END = 0x590;

/**
 * A phrase's pattern, made ready to run: a pattern that does not mind the case is for text in lower case, and classes of
 * Unicode are ranges of code units. Flags and classes like `\p{L}` make an engine write hundreds of kilobytes of code for
 * a pattern, which costs more time than it ever runs; so here they are ranges.
 */
export function compilePattern({ source, flags }: RegExp): RegExp {
  const mindsCase = !flags.includes('i');
  let inClass = false;
  const plain = source.replace(/\\[pP]\{\w+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[[\]]|\p{Lu}/giu, (sign) => {
    if (sign === '[' || sign === ']') inClass = sign === '[';
    const ranges = rangesOf(sign, mindsCase);
    if (ranges !== null) return inClass ? ranges : `[${ranges}]`;
    return mindsCase || sign.startsWith('\\') ? sign : sign.toLowerCase();
  });
  return new RegExp(compactPattern(plain), flags.replace(/[iu]/g, ''));
}

/** What a class of Unicode is in ranges; null for any other sign. In lower case every letter is a small one. */
function rangesOf(sign: string, mindsCase: boolean): string | null {
  switch (sign) {
    case '\\p{L}':
      return mindsCase ? `A-Z${LETTERS}` : LETTERS;
    case '\\p{Lu}':
      return mindsCase ? cased().capitals : LETTERS;
    case '\\p{Ll}':
      return mindsCase ? cased().small : LETTERS;
    case '\\p{N}':
      return NUMBERS;
    default:
      if (/^\\p/i.test(sign)) throw new TypeError(`No ranges are known for the class ${sign} of a phrase.`);
      return null;
  }
}

let letters: { readonly capitals: string; readonly small: string } | undefined;

/** The letters that have a case. */
function cased(): { readonly capitals: string; readonly small: string } {
  if (letters !== undefined) return letters;
  let [capitals, small] = ['', ''];
  for (let code = 0; code < CASED_END; code++) {
    const letter = String.fromCharCode(code);
    if (letter !== letter.toLowerCase()) capitals += letter;
    else if (letter !== letter.toUpperCase()) small += letter;
  }
  letters = { capitals, small };
  return letters;
}
