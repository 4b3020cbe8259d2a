import { compilePattern } from './compile-pattern.js';

const SEPARATORS = compilePattern(/[^\p{L}\p{N}]+/u);
const CAMEL = /([\p{Ll}\p{N}])(?=\p{Lu})/gu;
const END_DIGITS = /\d+$/;
const [SPACE, LAST_ASCII] = [0x20, 0x7f];
/** Longest class and id text that is read, in UTF-16 units; machine-made lists can run to kilobytes. */
const MAX_LENGTH = 300;
/** Shortest and longest word. */
const [MIN_WORD, MAX_WORD] = [2, 23];

/** The words in an element's class and id, in lower case, each once: "articleBody__text-2" -> article, body, text. */
export function splitClassTokens(names: string): readonly string[] {
  const read = names.slice(0, MAX_LENGTH);
  // A copy stays young; see docs/architecture.md, "Young and old".
  return (splitAscii(read) ?? splitNames(read)).slice();
}

function splitNames(names: string): readonly string[] {
  const tokens: string[] = [];
  for (const part of names.replace(CAMEL, '$1 ').toLowerCase().split(SEPARATORS))
    addWord(tokens, part.replace(END_DIGITS, ''));
  return tokens;
}

/** The same for names in ASCII, as nearly all are, in one pass; null for others. */
function splitAscii(names: string): readonly string[] | null {
  const tokens: string[] = [];
  let start = 0;
  /** One past the last letter, so that digits at the end stay out. */
  let end = 0;
  let capitals = false;
  let before = Sign.other;
  for (let i = 0; i <= names.length; i++) {
    const code = i === names.length ? SPACE : names.charCodeAt(i);
    if (code > LAST_ASCII) return null;
    const sign = signOf(code);
    if (sign === Sign.other || (sign === Sign.capital && before !== Sign.capital)) {
      if (end > start) addWord(tokens, capitals ? names.slice(start, end).toLowerCase() : names.slice(start, end));
      start = sign === Sign.other ? i + 1 : i;
      end = start;
      capitals = false;
    }
    if (sign === Sign.capital) capitals = true;
    if (sign === Sign.small || sign === Sign.capital) end = i + 1;
    before = sign;
  }
  return tokens;
}

function addWord(tokens: string[], word: string): void {
  if (word.length >= MIN_WORD && word.length <= MAX_WORD && !tokens.includes(word)) tokens.push(word);
}

enum Sign {
  other,
  small,
  capital,
  digit,
}

function signOf(code: number): Sign {
  if (code >= 97) return code <= 122 ? Sign.small : Sign.other;
  if (code >= 65) return code <= 90 ? Sign.capital : Sign.other;
  return code >= 48 && code <= 57 ? Sign.digit : Sign.other;
}
