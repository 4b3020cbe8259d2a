const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const JOINERS = /[\u200C\u200D]/;
/** A joiner that joins nothing: beside a space, an ASCII or Latin letter, or the text's edge. */
const IDLE_JOINERS = /(^|[\s!-\u024F])[\u200C\u200D]+|(?<![\u200C\u200D])[\u200C\u200D]+(?=$|[\s!-\u024F])/g;
const ANY_INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** White space other than a single space. */
const WIDE_SPACES = /[^\S ]\s*| \s+/g;
/** Characters that NFC may change or join: all but ASCII, Latin, Cyrillic and the common signs. */
const COMPOSABLE = /[^\0-\u02FF\u0400-\u0482\u2010-\u2027\u20AC]/;
/** What text that is clean has none of: white space but single spaces, invisible and composable characters. */
const UNCLEAN = /[^ -~\xA1-\xAC\xAE-\u02FF\u0400-\u0482\u2010-\u2027\u20AC]| {2}/;

/**
 * Takes out soft hyphens and zero-width characters. The two joiners stay where they shape a word (Persian, Indic
 * scripts, emoji) and go everywhere else.
 */
export function stripInvisible(text: string): string {
  if (!ANY_INVISIBLE.test(text)) return text;
  const visible = text.replace(INVISIBLE, '');
  return JOINERS.test(visible) ? visible.replace(IDLE_JOINERS, '$1') : visible;
}

/** A run of a page's text -> the same words in NFC, without invisible characters, each run of white space one space. */
export function normalizeRun(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  const collapsed = stripInvisible(text).replace(WIDE_SPACES, ' ');
  return COMPOSABLE.test(collapsed) ? collapsed.normalize('NFC') : collapsed;
}

/** {@link normalizeRun}, trimmed: a whole text as the model holds it. */
export function cleanText(text: string): string {
  return normalizeRun(text).trim();
}
