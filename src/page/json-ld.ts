import type { HtmlNode } from '../html/node.js';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from './parse-json.js';
import { readLine } from './plain-text.js';

/** The page's own JSON-LD. */
export interface JsonLd {
  /** Things that the page states about itself (not what is nested in them as other works), in page order. */
  readonly things: readonly JsonObject[];
  /** The things by `@id`, for references. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

const JSON_LD_TYPE = /^\s*application\/(?:[\w.]+\+)?ld\+json/i;
/** Keys under which a thing holds things that speak of the same page. */
const SAME_PAGE_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'item', 'itemReviewed'] as const;
/** Most things that are looked at; pages of honest data have fewer than a hundred. */
const MAX_THINGS = 2_000;

/** All things in the page's JSON-LD scripts. Scripts that no mending makes readable are left out. */
export function readJsonLd(scripts: readonly HtmlNode[]): JsonLd {
  const things: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  for (const script of scripts) {
    const { data } = script;
    if (!JSON_LD_TYPE.test(script.get('type') ?? '') || data.trim() === '') continue;
    const queue: JsonValue[] = [parseJson(data) ?? null];
    for (let at = 0; at < queue.length && at < MAX_THINGS; at += 1) {
      const value = queue[at];
      if (Array.isArray(value) && queue.length < MAX_THINGS) queue.push(...value.slice(0, MAX_THINGS));
      if (!isJsonObject(value)) continue;
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      if (value['@type'] !== undefined) things.push(value);
      for (const key of SAME_PAGE_KEYS) if (typeof value[key] === 'object') queue.push(value[key] ?? null);
    }
  }
  return { things, byId };
}

/** The schema.org types of a thing, without their prefix. */
export function readTypes(thing: JsonObject): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.{0,60}[/:#]/, ''));
}

/** A property's values: none, one or many, always as a list; nested lists are made flat one level. */
export function listOf(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  if (value.length <= MAX_THINGS && value.every((item) => item !== null && !Array.isArray(item))) return value;
  return value
    .slice(0, MAX_THINGS)
    .flat()
    .filter((item) => item !== null);
}

/** Keys under which a thing says how it is called, or a value object what it holds. */
const TEXT_KEYS = ['@value', 'name', 'headline', 'text'] as const;

/** A value as one line: a string, a number, or the name of a thing; '' where there is none. */
export function readText(value: JsonValue | undefined): string {
  for (const item of listOf(value)) {
    if (typeof item === 'string' || typeof item === 'number') {
      const line = readLine(String(item));
      if (line !== '') return line;
    }
    if (!isJsonObject(item)) continue;
    for (const key of TEXT_KEYS) {
      const named = item[key];
      if (typeof named === 'string' && named.trim() !== '') return readLine(named);
    }
  }
  return '';
}

/** A thing, or what a mere reference (`{"@id": ...}`) points to. */
export function resolveThing(value: JsonValue, byId: JsonLd['byId']): JsonValue {
  if (!isJsonObject(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && value['name'] === undefined ? (byId.get(id) ?? value) : value;
}

/** The address in a value: a string, or a thing's `url`, `contentUrl` or `@id`; '' where there is none. */
export function readAddress(value: JsonValue | undefined): string {
  for (const item of listOf(value)) {
    if (typeof item === 'string') return item.trim();
    if (!isJsonObject(item)) continue;
    for (const key of ['url', 'contentUrl', '@id'] as const) {
      const address = listOf(item[key])[0];
      if (typeof address === 'string' && address.trim() !== '') return address.trim();
    }
  }
  return '';
}
