import * as z from 'zod/mini';
import type { PageInput } from '../page-input.js';
import { type Line, readLines } from './read-lines.js';

/** A line of JSONL input: the page as text in `html`, or its bytes in `htmlBase64`. */
const JsonLine = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  url: z.optional(z.nullable(z.string())),
  charset: z.optional(z.nullable(z.string())),
  html: z.optional(z.nullable(z.string())),
  htmlBase64: z.optional(z.nullable(z.string())),
});

/**
 * The pages of JSON lines. A page without `id` is named by its place: `SOURCE:LINE`. A line that is no such JSON is an
 * error in its place; empty lines are none.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<PageInput, void, undefined> {
  let number = 0;
  for await (const line of readLines(chunks)) {
    number++;
    if (line === null || !isBlank(line)) yield readJsonLine(line, `${source}:${number}`);
  }
}

/** One line of JSONL input as a page, or as the error that it is. */
export function readJsonLine(line: Line, place: string): PageInput {
  if (line === null) return refuse(place, 'The line is longer than 40 MB.');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    return refuse(place, 'Expected a line of JSON; found something else.');
  }
  const result = JsonLine.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.length ? ` at "${issue.path.join('.')}"` : '';
    return refuse(place, `Expected {"id"?, "url"?, "charset"?, "html" | "htmlBase64"}; the line is not so${where}.`);
  }
  const { id, url, charset, html, htmlBase64 } = result.data;
  const facts = { id: String(id ?? place), ...(url && { url }), ...(charset && { charset }) };
  if (typeof html === 'string') return { ...facts, html };
  if (typeof htmlBase64 === 'string') return { ...facts, html: Buffer.from(htmlBase64, 'base64') };
  return {
    ...facts,
    error: { code: 'bad-line', message: 'Expected "html" or "htmlBase64" in the line; found neither.' },
  };
}

function refuse(id: string, message: string): PageInput {
  return { id, error: { code: 'bad-line', message } };
}

function isBlank(line: Buffer): boolean {
  return line.length < 3 && line.toString('latin1').trim() === '';
}
