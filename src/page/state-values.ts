import type { HtmlNode } from '../html/node.js';
import { type JsonValue, parseJson } from './parse-json.js';

/** Shortest script that is looked at for an article, in UTF-16 units. */
const MIN_LENGTH = 1_000;
/** Most starts of a value that are tried in one script. */
const MAX_STARTS = 12;
const JSON_TYPE = /json/i;
const LD_TYPE = /ld\+json/i;
/** HTML that waits for a script to show it. */
const TEMPLATE_TYPE = /template|text\/html/i;
/** Where a script hands a value on: `name = {`, `push([1,"`, `JSON.parse("`, `JSON.parse(String.raw` and a template. */
const STARTS = /=\s{0,8}(?=[{[])|JSON\.parse\(\s{0,4}(?:String\.raw)?(?=["'`])|__next_f\.push\((?=\[)/g;
/** String literals that hold HTML paragraphs, as minified scripts write them. */
const HTML_LITERAL = /"(?:[^"\\\n]|\\.){0,40}(?:<|\\u003[cC])p\b/g;

/**
 * The values that a page's scripts hold as data: whole JSON scripts, values given to a variable, JSON inside a string,
 * streamed parts of a framework, string literals with HTML. JSON-LD is left out: it is read on its own.
 */
export function readStateValues(scripts: readonly HtmlNode[]): JsonValue[] {
  const values: JsonValue[] = [];
  let stream = '';
  for (const script of scripts) {
    if (!mayHoldState(script)) continue;
    const { data } = script;
    if (JSON_TYPE.test(script.get('type') ?? '')) {
      const value = parseJson(data.includes('&q;') ? unescapeTransferState(data) : data);
      if (value !== undefined) values.push(value);
      continue;
    }
    if (TEMPLATE_TYPE.test(script.get('type') ?? '')) {
      values.push(data);
      continue;
    }
    const found = readAssigned(data);
    for (const value of found) {
      if (isStreamPart(value)) stream += value[1];
      else values.push(value);
    }
    if (found.length === 0) values.push(...readHtmlLiterals(data));
  }
  values.push(...readStream(stream));
  return values;
}

/** Whether a script is looked at: no JSON-LD, and long enough to hold an article, or one part of several. */
export function mayHoldState(script: HtmlNode): boolean {
  const { data } = script;
  return !LD_TYPE.test(script.get('type') ?? '') && (data.length >= MIN_LENGTH || data.includes('__next_f'));
}

/** Angular's way of writing JSON into a script. */
function unescapeTransferState(text: string): string {
  return text.replace(
    /&([qasgl]);/g,
    (_, name: 'q' | 'a' | 's' | 'g' | 'l') => ({ q: '"', a: '&', s: "'", g: '>', l: '<' })[name],
  );
}

function readAssigned(source: string): JsonValue[] {
  const values: JsonValue[] = [];
  const starts = new RegExp(STARTS.source, 'g');
  for (let tried = 0; tried < MAX_STARTS; tried += 1) {
    const match = starts.exec(source);
    if (!match) break;
    const from = match.index + match[0].length;
    const end = findValueEnd(source, from);
    if (end < 0) continue;
    starts.lastIndex = end;
    const value = readValue(source.slice(from, end));
    if (value !== undefined && typeof value === 'object' && value !== null) values.push(value);
  }
  return values;
}

function readValue(text: string): JsonValue | undefined {
  if (text.startsWith('{') || text.startsWith('[')) return parseStrict(text.replace(/:undefined(?=[,}])/g, ':null'));
  if (text.startsWith('`')) return parseStrict(text.slice(1, -1));
  const inner = parseStrict(
    text.startsWith("'") ? `"${text.slice(1, -1).replace(/\\'/g, "'").replace(/"/g, '\\"')}"` : text,
  );
  return typeof inner === 'string' ? parseStrict(inner) : undefined;
}

function parseStrict(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The index behind the value that starts at `from`: brackets are counted, strings are passed over; -1 for no end. */
export function findValueEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    // An apostrophe outside strings is code, not data: only the first character may open with one.
    if (char === '"' || (at === from && (char === "'" || char === '`'))) {
      at = findQuoteEnd(source, at + 1, char);
      if (at < 0) return -1;
      if (depth === 0) return at + 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function findQuoteEnd(source: string, from: number, mark: string): number {
  let end = source.indexOf(mark, from);
  while (end > 0) {
    let slashes = 0;
    while (source[end - 1 - slashes] === '\\' && end - 1 - slashes >= from) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = source.indexOf(mark, end + 1);
  }
  return -1;
}

function isStreamPart(value: JsonValue): value is [number, string] {
  return Array.isArray(value) && value.length === 2 && value[0] === 1 && typeof value[1] === 'string';
}

/** A streamed payload: a line a row, `id:value` or `id:Tlength,text`. */
function readStream(stream: string): JsonValue[] {
  const values: JsonValue[] = [];
  for (const row of stream.split(/\n(?=[\da-f]{1,4}:)|(?<=[\]}>])(?=[\da-f]{1,4}:[T[{])/)) {
    const match = /^[\da-f]{1,4}:(?:T[\da-f]+,)?/.exec(row);
    if (!match) continue;
    const body = row.slice(match[0].length);
    const value = match[0].includes('T') ? body : parseStrict(body);
    if (value !== undefined && value !== null) values.push([value]);
  }
  return values;
}

function readHtmlLiterals(source: string): JsonValue[] {
  const literals: JsonValue[] = [];
  const pattern = new RegExp(HTML_LITERAL.source, 'g');
  for (let match = pattern.exec(source); match && literals.length < 50; match = pattern.exec(source)) {
    const end = findQuoteEnd(source, match.index + 1, '"');
    if (end < 0) break;
    const literal = parseStrict(source.slice(match.index, end + 1));
    if (typeof literal === 'string') literals.push(literal);
    pattern.lastIndex = end + 1;
  }
  return literals.length === 0 ? [] : [literals];
}
