/** What stands between words, but for a single space, which stays as it is. */
const NOT_WORD = /[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu;
/**
 * Characters that NFKC leaves alone: ASCII, the letters of Latin-1 with the two signs among them, dashes, quotation marks,
 * the ellipsis (which it spells as three stops: no word either way).
 */
const PLAIN = /^[\0-\x7F\xC0-\xFF\u2013\u2014\u2018-\u201E\u2026]*$/;
const PLAIN_NOT_WORD = /[^a-z0-9\xDF-\xF6\xF8-\xFF ][^a-z0-9\xDF-\xF6\xF8-\xFF]*| [^a-z0-9\xDF-\xF6\xF8-\xFF]+/g;

/** A text -> its letters and digits in lower case, words between single spaces: what is left when typography is not. */
export function foldWords(text: string): string {
  const folded = PLAIN.test(text)
    ? text.toLowerCase().replace(PLAIN_NOT_WORD, ' ')
    : text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ');
  return folded.trim();
}
