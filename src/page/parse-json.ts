/** What JSON can hold. Objects have no prototype, so that any key is mere data. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
/** A JSON object without a prototype. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Longest text that is read as JSON, in UTF-16 units: the largest state blobs of news pages stay below 4 million. */
const MAX_JSON_LENGTH = 8_000_000;

/**
 * JSON as pages write it -> its value, or undefined where it cannot be read. Tolerates comments, CDATA marks, trailing
 * commas and semicolons, raw line breaks and tabs in strings, and HTML-escaped quotation marks.
 */
export function parseJson(text: string): JsonValue | undefined {
  if (text.length > MAX_JSON_LENGTH) return undefined;
  return tryParse(text) ?? tryParse(mendJson(text));
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function mendJson(text: string): string {
  return text.trim();
}

/** Whether a JSON value is an object (no list, no null). */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
