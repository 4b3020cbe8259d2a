/**
 * Where things end in a page's text. Each function goes from a place to the first one past what it skips, at most the end of
 * the text; beyond it `charCodeAt` gives NaN, which no comparison holds for.
 */

const [LINE_FEED, TAB, FORM_FEED, CARRIAGE_RETURN, SPACE] = [10, 9, 12, 13, 32];
const [AMPERSAND, SOLIDUS, LESS_THAN, EQUALS, GREATER_THAN] = [38, 47, 60, 61, 62];

const CARRIAGE_RETURNS = /\r\n?/g;
/**
 * An ampersand in an attribute that has to be looked up: not `&amp;`, not one that stands for itself by the standard
 * (before a letter or digit's name that ends in `=`, before a sign).
 */
const REFERENCE = /&(?!amp;|[A-Za-z0-9]{1,60}=|[^#A-Za-z0-9])/;

/** Past white space. */
export function skipSpace(html: string, at: number): number {
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

/** Past text that is neither markup, nor character reference, nor NUL. Most texts are short, and for the others a pattern is faster. */
export function skipText(html: string, at: number): number {
  // A look past the end would make the engine look slowly here for ever.
  for (const near = Math.min(at + SHORT_TEXT, html.length); at < near; at += 1) {
    const code = html.charCodeAt(at);
    if (!(code > LESS_THAN || (code > 0 && code !== LESS_THAN && code !== AMPERSAND))) return at;
  }
  TEXT.lastIndex = at;
  TEXT.test(html);
  return TEXT.lastIndex;
}
const SHORT_TEXT = 12;
const TEXT = /[^<&\0]*/y;

/** Past the name of a tag or attribute. */
export function skipName(html: string, at: number): number {
  for (;;) {
    const code = html.charCodeAt(at);
    if (code > GREATER_THAN || (code > SPACE && code !== SOLIDUS && code !== EQUALS && code !== GREATER_THAN)) at += 1;
    else return at;
  }
}

/** Past an attribute's value without quotation marks. */
export function skipUnquoted(html: string, at: number): number {
  for (;;) {
    const code = html.charCodeAt(at);
    if (code > SPACE && code !== GREATER_THAN) at += 1;
    else return at;
  }
}

/** Where the end tag of an element of raw text stands; the text's end where it has none. */
export function findEndTag(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    const code = html.charCodeAt(end);
    const closed = isSpace(code) || code === SOLIDUS || code === GREATER_THAN;
    if (closed && html.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return html.length;
}

/** Whether end tags in a script may be text: the standard's "script data double escaped" state, a script in a comment. */
export function hidesEndTags(html: string, from: number, to: number): boolean {
  const text = html.slice(from, to);
  const comment = text.indexOf('<!--');
  return comment >= 0 && /<script/i.test(text.slice(comment));
}

/** A piece of text with its line breaks as LF and NUL as U+FFFD, as the standard has it. */
export function readLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(CARRIAGE_RETURNS, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '\uFFFD') : lines;
}

/** The value of an attribute, null where a character reference other than `&amp;` is in it. */
export function readReferences(value: string): string | null {
  if (!value.includes('&')) return value;
  return REFERENCE.test(value) ? null : value.replaceAll('&amp;', '&');
}

/** A name in lower case; null where more than ASCII stands in one that is not lower case. */
export function foldName(name: string): string | null {
  const folded = name.toLowerCase();
  if (folded === name) return name;
  return /[^\0-\x7F]/.test(name) ? null : folded;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN || code === FORM_FEED;
}

/** A letter of ASCII. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
