import type { HtmlNode } from '../html/node.js';
import { isJsonObject, type JsonValue, parseJson } from './parse-json.js';
import { readLine } from './plain-text.js';
import { findValueEnd } from './state-values.js';

/** Keys under which content systems keep the summary list of an article. */
const KEYS = ['keyPoints', 'key_points', 'keyTakeaways', 'key_takeaways', 'storyHighlights', 'story_highlights', 'bulletPoints', 'bullet_points', 'summaryPoints', 'summaryBullets'];
/** Fewest and most items of a summary list. */
const [MIN_ITEMS, MAX_ITEMS] = [2, 10];
/** Fewest letters of an item: shorter ones are labels. */
const MIN_ITEM_LENGTH = 20;

/**
 * The summary list in the page's embedded state, where exactly one stands under a key that says so; else null: of
 * several none is surely this article's. Only that list is parsed, not the state around it.
 */
export function readStateKeyPoints(scripts: readonly HtmlNode[]): string[] | null {
  const found = new Map<string, string[]>();
  for (const { data } of scripts) {
    for (const key of KEYS) {
      for (let at = data.indexOf(`"${key}"`); at >= 0; at = data.indexOf(`"${key}"`, at + 1)) {
        const items = readListAt(data, at + key.length + 2);
        if (items.length >= MIN_ITEMS && items.length <= MAX_ITEMS) found.set(items.join('\n'), items);
      }
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function readListAt(source: string, from: number): string[] {
  const start = /^\s{0,4}:\s{0,4}(?=\[)/.exec(source.slice(from, from + 12));
  if (!start) return [];
  const open = from + start[0].length;
  const end = findValueEnd(source.slice(open, open + MAX_LIST_LENGTH), 0);
  const list = end < 0 ? null : parseJson(source.slice(open, open + end));
  return Array.isArray(list) ? list.map(readItem).filter((item) => item.length >= MIN_ITEM_LENGTH) : [];
}

/** Longest source of a summary list, in UTF-16 units. */
const MAX_LIST_LENGTH = 20_000;

function readItem(item: JsonValue): string {
  if (typeof item === 'string') return readLine(item);
  const text = isJsonObject(item) ? (item['text'] ?? item['content'] ?? item['value']) : null;
  return typeof text === 'string' ? readLine(text) : '';
}
