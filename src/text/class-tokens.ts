const SEPARATORS = /[^\p{L}\p{N}]+/u;
const CAMEL = /([\p{Ll}\p{N}])(?=\p{Lu})/gu;
/** Longest class and id text that is read, in UTF-16 units; machine-made lists can run to kilobytes. */
const MAX_LENGTH = 300;

/** The words in an element's class and id, in lower case, each once: "articleBody__text-2" -> article, body, text. */
export function splitClassTokens(names: string): readonly string[] {
  const tokens = new Set<string>();
  for (const part of names.slice(0, MAX_LENGTH).replace(CAMEL, '$1 ').toLowerCase().split(SEPARATORS)) {
    const word = part.replace(/\d+$/, '');
    if (word.length > 1 && word.length < 24) tokens.add(word);
  }
  return [...tokens];
}
