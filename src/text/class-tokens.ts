const SEPARATORS = /[^\p{L}\p{N}]+/u;
const CAMEL = /([\p{Ll}\p{N}])(?=\p{Lu})/gu;
/** The same for names in ASCII, as nearly all are, without tables of Unicode. */
const ASCII = /^[\0-\x7F]*$/;
const ASCII_SEPARATORS = /[^a-z0-9]+/;
const ASCII_CAMEL = /([a-z0-9])(?=[A-Z])/g;
const END_DIGITS = /\d+$/;
/** Longest class and id text that is read, in UTF-16 units; machine-made lists can run to kilobytes. */
const MAX_LENGTH = 300;

/** The words in an element's class and id, in lower case, each once: "articleBody__text-2" -> article, body, text. */
export function splitClassTokens(names: string): readonly string[] {
  const tokens = new Set<string>();
  for (const part of splitNames(names.slice(0, MAX_LENGTH))) {
    const word = isDigit(part.charCodeAt(part.length - 1)) ? part.replace(END_DIGITS, '') : part;
    if (word.length > 1 && word.length < 24) tokens.add(word);
  }
  return [...tokens];
}

function splitNames(names: string): readonly string[] {
  if (ASCII.test(names)) return names.replace(ASCII_CAMEL, '$1 ').toLowerCase().split(ASCII_SEPARATORS);
  return names.replace(CAMEL, '$1 ').toLowerCase().split(SEPARATORS);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
