import type { StateBlock } from './page-facts.js';
import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.js';
import { readLine } from './plain-text.js';
import { readPicture } from './read-state-facts.js';

/** Finds the value behind a key that has to do with an article's text; references into a normalised store are followed. */
export type Resolve = (value: JsonValue | undefined) => JsonValue | undefined;

/** Deepest nesting inside one block that is read: paragraph, link, emphasis, text, and their wrappers. */
const MAX_DEPTH = 12;
const KIND_KEYS = ['type', '__typename', 'tagName', 'tag', 'kind', 'blockType', '_type', 'component', 'name'] as const;
/** Where a block keeps its text, the richest first. */
const TEXT_KEYS = [
  'textHtml',
  'innerHtml',
  'innerHTML',
  'html',
  'source',
  'text',
  'content',
  'value',
  'data',
  'copy',
  'body',
  'children',
  'fields',
  'items',
  'paragraphs',
  'listItems',
  'caption',
] as const;

/** What the word for its kind says of a block; the first that matches. Null: no part of the article's text. */
const KINDS: readonly (readonly [pattern: RegExp, type: StateBlock['type'] | null])[] = [
  [
    /promo|advert|^ads?$|newsletter|related|recirc|interstitial|link_list|signup|recommend|playlist|divider|component_id/,
    null,
  ],
  [/head(?:er|ing|line)?$|subhead|^h[1-6]$|title$/, 'heading'],
  [/^list$|_list$|^[uo]l$|listitem|^li$|bullet|list$/, 'list-item'],
  [/quote|citation/, 'blockquote'],
  [/image|figure|photo|picture|^img/, 'image'],
  [/embed|video|tweet|twitter|instagram|youtube|gallery|iframe|audio|podcast|graphic/, 'embed'],
];

/** The blocks of a list of content elements; empty where they are none. */
export function readStateBlocks(list: readonly JsonValue[], resolve: Resolve): StateBlock[] {
  const blocks: StateBlock[] = [];
  let lists = 0;
  for (const raw of isElementList(list) ? list.slice(1) : list) {
    const element = toElement(resolve(raw));
    if (typeof element === 'string') {
      const text = readLine(element);
      if (text !== '') blocks.push({ type: 'paragraph', html: element.includes('<') ? element : null, text });
    } else if (isJsonObject(element)) {
      const kind = readKind(element);
      const type = findType(kind);
      if (type === 'list-item')
        blocks.push(
          ...readListItems(element, resolve, lists++, /^ol$|ordered|number/.test(kind) && !/unordered/.test(kind)),
        );
      else if (type !== null) blocks.push(...readBlock(element, type, kind, resolve));
    }
  }
  return blocks;
}

/** Tags that stand first in a list that means an element: `["p", "Rain ended ", ["em", "the drought"]]` (JsonML). */
const LIST_TAGS = new Set('p a em strong i b u s span div h1 h2 h3 h4 h5 h6 ul ol li blockquote sup sub br'.split(' '));

function isElementList(list: readonly JsonValue[]): boolean {
  return typeof list[0] === 'string' && LIST_TAGS.has(list[0]);
}

/** A list that means an element, as an object; all else as it is. */
function toElement(value: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(value) || !isElementList(value)) return value;
  return { type: value[0], children: value.slice(isJsonObject(value[1]) ? 2 : 1) };
}

function readKind(element: JsonObject): string {
  for (const key of KIND_KEYS) {
    const kind = element[key];
    if (typeof kind === 'string' && kind !== 'tag' && kind.length < 60) return kind.toLowerCase();
  }
  return '';
}

function findType(kind: string): StateBlock['type'] | null {
  const found = KINDS.find(([pattern]) => pattern.test(kind));
  return found === undefined ? 'paragraph' : found[1];
}

function readBlock(element: JsonObject, type: StateBlock['type'], kind: string, resolve: Resolve): StateBlock[] {
  if (type === 'image') {
    const { caption = '', ...picture } = readPicture(element, resolve) ?? {};
    return [{ type, html: null, text: caption, ...picture }];
  }
  const html = readRichText(element, resolve, 0);
  const text = readLine(html);
  if (text === '') return [];
  const level = Number(/^h([1-6])$/.exec(kind)?.[1] ?? element['level']);
  return [
    {
      type,
      html: /[<&]/.test(html) ? html : null,
      text,
      ...(type === 'heading' && level >= 1 && level <= 6 ? { level } : {}),
    },
  ];
}

function readListItems(element: JsonObject, resolve: Resolve, index: number, ordered: boolean): StateBlock[] {
  const key = ['items', 'listItems', 'children', 'content'].find((name) => Array.isArray(element[name]));
  const items = key === undefined ? [element] : (element[key] as JsonValue[]);
  return items.flatMap((item) => {
    const value = toElement(resolve(item));
    const html = typeof value === 'string' ? value : isJsonObject(value) ? readRichText(value, resolve, 0) : '';
    const text = readLine(html);
    return text === ''
      ? []
      : [{ type: 'list-item' as const, html: /[<&]/.test(html) ? html : null, text, list: { index, ordered } }];
  });
}

/** The text in an element, HTML where it holds HTML; nested pieces are joined as they stand, a space alone among them. */
function readRichText(element: JsonObject, resolve: Resolve, depth: number): string {
  let blank = '';
  for (const key of TEXT_KEYS) {
    const value = resolve(element[key]);
    const text = readRichValue(value, resolve, depth);
    if (text.trim() !== '') return text;
    blank ||= text;
  }
  return blank;
}

function readRichValue(value: JsonValue | undefined, resolve: Resolve, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth > MAX_DEPTH) return '';
  const element = toElement(value);
  if (element !== value) return readRichValue(element, resolve, depth + 1);
  if (Array.isArray(value)) return value.map((item) => readRichValue(resolve(item), resolve, depth + 1)).join('');
  return isJsonObject(value) ? readRichText(value, resolve, depth + 1) : '';
}

/** HTML of a whole article as one string -> its blocks, parted at the tags of paragraphs, headings and items. */
export function splitHtmlBlocks(html: string): StateBlock[] {
  const blocks: StateBlock[] = [];
  const pattern = /<(p|h[1-6]|li|blockquote)(?:\s[^>]{0,2000})?>/gi;
  const opens = [...html.matchAll(pattern)];
  opens.forEach((open, at) => {
    const tag = (open[1] ?? '').toLowerCase();
    const from = open.index + open[0].length;
    const stretch = html.slice(from, opens[at + 1]?.index);
    const close = stretch.search(/<\/(?:p|h[1-6]|li|blockquote)\b/i);
    const inner = close < 0 ? stretch : stretch.slice(0, close);
    const text = readLine(inner);
    if (text === '') return;
    const type =
      tag === 'li' ? 'list-item' : tag === 'blockquote' ? 'blockquote' : tag === 'p' ? 'paragraph' : 'heading';
    blocks.push({ type, html: inner, text, ...(type === 'heading' ? { level: Number(tag[1]) } : {}) });
  });
  return blocks;
}
