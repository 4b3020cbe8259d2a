import type { HtmlNode } from '../html/node.js';
import { foldWords } from '../text/fold-words.js';
import type { FactLists } from './fact-lists.js';
import type { StateBlock, StateBody } from './page-facts.js';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from './parse-json.js';
import { readLine } from './plain-text.js';
import { readStateFacts } from './read-state-facts.js';
import { type Resolve, readStateBlocks, splitHtmlBlocks } from './state-blocks.js';
import { readStateValues } from './state-values.js';

/** Most values of a state that are looked at: the largest seen on news pages have some hundred thousand. */
const MAX_VALUES = 300_000;
/** Fewest keys of a normalised store of things by their names, and most stores that are searched. */
const [MIN_STORE_KEYS, MAX_STORES] = [20, 50];
/** Most references that are followed in one state: some that lead to each other would else be read for ever. */
const MAX_FOLLOWED = 50_000;
/** Fewest letters of prose that make a body. */
const MIN_PROSE = 300;
/** A paragraph of prose: some words, or letters of a script without spaces, and the end of a sentence. */
const PROSE = /(?:\S{1,60}\s{1,8}){5}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{15}/u;
const SENTENCE_END = /[.!?…:。！？।”"»’)]\s*$/u;
const NO_PROSE = /^(?:https?:|\/\/|[{[<.#@])|[{};]\s*$/;
/** Keys of the whole article as one plain text. */
const PLAIN_BODY_KEY = /^article_?body$/i;
/** How far above a body its headline may stand. */
const MAX_ABOVE = 6;
/** Most bodies that are given back. */
const MAX_BODIES = 3;
const TITLE_KEYS = [
  'headline',
  'title',
  'headlines',
  'titles',
  'name',
  'webTitle',
  'seoTitle',
  'articleTitle',
  'hed',
  'primaryHeadline',
] as const;
const NO_BODY_KEY = /comment|related|recommend|teaser|trending|translation|i18n|locale|legal|consent|bio/i;

const OWN = 0.9;
const UNTITLED = 0.5;
const ANOTHERS = 0.2;

/** A value of the state and where it stands. */
interface Place {
  readonly value: JsonValue;
  readonly key: string;
  readonly above: Place | null;
}

/**
 * The article's body in the page's embedded state, the surest first. Recognised by its shape: a list of content elements
 * (typed or plain paragraphs), or a string of HTML with several paragraphs; by the length of its prose; and by the
 * headline that stands above it in the state.
 *
 * @param titles the page's own titles, to tell its article from others
 */
export function readEmbeddedState(scripts: readonly HtmlNode[], titles: readonly string[]): StateBody[] {
  const wanted = new Set(titles.map(foldWords).filter((title) => title !== ''));
  const bodies: (Omit<StateBody, 'facts'> & { readonly prose: number; readonly readFacts: () => FactLists })[] = [];
  for (const root of readStateValues(scripts)) {
    const { places, resolve } = walkState(root);
    for (const place of places) {
      const blocks = readBody(place, resolve);
      const prose = measureProse(blocks);
      if (prose < MIN_PROSE) continue;
      const rule = Array.isArray(place.value) ? `list of content elements in "${place.key}"` : `HTML in "${place.key}"`;
      const { certainty, things } = findOwner(place, wanted);
      bodies.push({ blocks, rule, certainty, prose, readFacts: () => readStateFacts(things, resolve) });
    }
  }
  bodies.sort((a, b) => b.certainty - a.certainty || b.prose - a.prose);
  const best = bodies.slice(0, MAX_BODIES);
  return best.map(({ blocks, rule, certainty, readFacts }) => ({ blocks, rule, certainty, facts: readFacts() }));
}

/** All lists and long strings of a state, breadth first, and the way to follow references in it. */
function walkState(root: JsonValue): { places: Place[]; resolve: Resolve } {
  const places: Place[] = [];
  const stores: JsonObject[] = [];
  const queue: Place[] = [{ value: root, key: '', above: null }];
  for (let at = 0; at < queue.length && queue.length < MAX_VALUES; at += 1) {
    const place = queue[at] as Place;
    const { value } = place;
    if (typeof value === 'string') {
      if (/^\s{0,9}(?:\{"|\[[{"])/.test(value))
        queue.push({ value: parseJson(value) ?? null, key: place.key, above: place });
      else if (PLAIN_BODY_KEY.test(place.key) || /<p\b/i.test(value)) places.push(place);
    } else if (Array.isArray(value)) {
      if (value.length > 1) places.push(place);
      for (const item of value) if (isWorthWalk(item)) queue.push({ value: item, key: place.key, above: place });
    } else if (isJsonObject(value)) {
      const keys = Object.keys(value);
      if (keys.length > MIN_STORE_KEYS && stores.length < MAX_STORES) stores.push(value);
      for (const key of keys) {
        const item = value[key];
        if (item !== undefined && isWorthWalk(item) && !NO_BODY_KEY.test(key))
          queue.push({ value: item, key, above: place });
      }
    }
  }
  let followed = 0;
  const resolve: Resolve = (value) => {
    if (followed >= MAX_FOLLOWED || !isReference(value)) return value;
    followed += 1;
    return followReference(value, stores);
  };
  return { places, resolve };
}

function isWorthWalk(value: JsonValue): boolean {
  return typeof value === 'string' ? value.length >= MIN_PROSE : typeof value === 'object' && value !== null;
}

function isReference(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && (value['__ref'] !== undefined || value['type'] === 'id');
}

/** `{"__ref": "Paragraph:7"}` and `{"type": "id", "id": ...}` point into a normalised store. */
function followReference(value: JsonValue | undefined, stores: readonly JsonObject[]): JsonValue | undefined {
  if (!isJsonObject(value)) return value;
  const reference = value['__ref'] ?? (value['type'] === 'id' ? value['id'] : undefined);
  if (typeof reference !== 'string') return value;
  const store = stores.find((candidate) => Object.hasOwn(candidate, reference));
  return store === undefined ? value : store[reference];
}

function readBody({ value }: Place, resolve: Resolve): StateBlock[] {
  if (typeof value === 'string')
    return /<p\b/i.test(value) ? splitHtmlBlocks(value) : readStateBlocks(value.split(/\n+/), resolve);
  if (!Array.isArray(value) || holdsArticles(value, resolve)) return [];
  return readStateBlocks(value, resolve);
}

/** Whether the elements of a list are articles of their own rather than parts of one. */
function holdsArticles(list: readonly JsonValue[], resolve: Resolve): boolean {
  const titled = list.filter((item) => {
    const element = resolve(item);
    return (
      isJsonObject(element) &&
      (element['headline'] !== undefined || element['title'] !== undefined || element['headlines'] !== undefined)
    );
  });
  return titled.length * 2 > list.length;
}

function measureProse(blocks: readonly StateBlock[]): number {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  const prose = paragraphs.filter(
    ({ text }) => PROSE.test(text.slice(0, 400)) && SENTENCE_END.test(text.slice(-9)) && !NO_PROSE.test(text),
  );
  return prose.length < 2 || prose.length * 2 < paragraphs.length
    ? 0
    : prose.reduce((sum, { text }) => sum + text.length, 0);
}

/** How surely a body is the page's own, by the nearest title above it; and what it stands in: up to its title, and around that. */
function findOwner(place: Place, titles: ReadonlySet<string>): { certainty: number; things: JsonObject[] } {
  const things: JsonObject[] = [];
  let certainty = UNTITLED;
  let { above } = place;
  for (let climbed = 0; above !== null && climbed < MAX_ABOVE; climbed += 1, above = above.above) {
    if (!isJsonObject(above.value)) continue;
    things.push(above.value);
    if (certainty === OWN) break;
    const found = readTitles(above.value);
    if (found.length > 0) certainty = found.some((title) => isSameTitle(title, titles)) ? OWN : ANOTHERS;
  }
  return { certainty, things };
}

function readTitles(thing: JsonObject): string[] {
  return TITLE_KEYS.flatMap((key) => {
    const value = thing[key];
    const texts = isJsonObject(value) ? Object.values(value) : [value];
    return texts
      .filter((text) => typeof text === 'string' && text.length > 10 && text.length < 300)
      .map((text) => foldWords(readLine(text as string)));
  });
}

function isSameTitle(title: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(title)) return true;
  return [...titles].some((own) => own.length > 10 && (own.includes(title) || title.includes(own)));
}
