/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
/** A JSON object. Keys are the page's own data: look up fixed names only, or with `Object.hasOwn`. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Longest text read as JSON, in UTF-16 units: the largest state blobs seen on news pages have some four million. */
const MAX_JSON_LENGTH = 8_000_000;
/** Longest text that is mended before a second reading, in UTF-16 units. */
const MAX_MENDED_LENGTH = 1_000_000;

/**
 * JSON as pages write it -> its value, or undefined where it cannot be read. Tolerates comments, CDATA marks, trailing
 * commas and semicolons, several values in a row, raw line breaks, stray quotation marks and unknown escapes in strings,
 * and text that was HTML-escaped as a whole.
 */
export function parseJson(text: string): JsonValue | undefined {
  if (text.length > MAX_JSON_LENGTH) return undefined;
  const value = tryParse(text);
  if (value !== undefined || text.length > MAX_MENDED_LENGTH) return value;
  const mended = mendJson(unescapeWhole(text));
  return mended === '' ? undefined : (tryParse(mended) ?? tryParse(`[${mended}]`));
}

/** Whether a JSON value is an object (no list, no null). */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** `{&quot;name&quot;: ...}` -> `{"name": ...}`. */
function unescapeWhole(text: string): string {
  const escaped = /^[\s[]*\{\s*&(?:quot|#34|#x22);/i.test(text.slice(0, 200));
  return escaped ? text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&amp;/gi, '&') : text;
}

/** What may follow the mark that closes a string; a comma is looked at more closely. */
const AFTER_STRING = new Set([':', '}', ']', '']);
const AFTER_COMMA = /["{[\]}\-\d,/]|true|false|null/y;
/** What makes a comma before it dangle. */
const DROPS_COMMA = new Set(['}', ']', ',', ';', '']);
const VALID_ESCAPES = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);

/** One pass, left to right: outside strings comments and dangling commas go, inside them what JSON forbids is escaped. */
function mendJson(text: string): string {
  let out = '';
  let at = 0;
  let closed = false;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') {
      const end = findStringEnd(text, at + 1);
      closed = false;
      out += `"${escapeInside(text.slice(at + 1, end))}"`;
      at = end + 1;
    } else if (char === '/' || char === '<') {
      at = skipAside(text, at);
    } else if (char === ',' && DROPS_COMMA.has(text[skipSpace(text, at + 1)] ?? '')) {
      at += 1;
    } else if (char === ';' || text.startsWith(']]>', at) || text.startsWith('-->', at)) {
      at += char === ';' ? 1 : 3;
    } else {
      out += char === '{' && closed ? ',{' : char;
      if (char > ' ') closed = char === '}';
      at += 1;
    }
  }
  return out.trim();
}

/** Where a comment, a CDATA mark or a stray `<` that opens at `at` ends. */
function skipAside(text: string, at: number): number {
  for (const [open, close] of [
    ['//<![CDATA[', ''],
    ['<![CDATA[', ''],
    ['//', '\n'],
    ['/*', '*/'],
    ['<!--', ''],
  ] as const) {
    if (!text.startsWith(open, at)) continue;
    if (close === '') return at + open.length;
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at += 1;
  return at;
}

/** The index of the mark that closes a string: the first that is followed by what may follow a string. */
function findStringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' && closesString(text, at + 1)) return at;
  }
  return text.length;
}

function closesString(text: string, from: number): boolean {
  const next = skipSpace(text, from);
  const char = text[next] ?? '';
  if (AFTER_STRING.has(char)) return true;
  if (char === '/') return text[next + 1] === '/' || text[next + 1] === '*';
  if (char !== ',') return false;
  AFTER_COMMA.lastIndex = skipSpace(text, next + 1);
  return AFTER_COMMA.test(text);
}

function escapeInside(inside: string): string {
  return inside.replace(/\\u[\da-f]{4}|\\[\s\S]?|["\u0000-\u001f]/gi, (found) => {
    if (found.length === 6) return found;
    if (found[0] === '\\') return VALID_ESCAPES.has(found[1] ?? '') ? found : (found[1] ?? '');
    return found === '"' ? '\\"' : ' ';
  });
}
