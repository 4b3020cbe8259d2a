const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** A text -> its letters and digits in lower case, words between single spaces: what is left when typography is not. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim();
}
