import type { HtmlNode } from '../html/node.js';
import { isJsonObject, type JsonValue, parseJson } from './parse-json.js';
import { readLine } from './plain-text.js';
import { findValueEnd } from './state-values.js';

/** Keys under which content systems keep the summary list of an article. */
const KEY = /"(?:key_?points|key_?takeaways|story_?highlights|bullet_?points|summary_?points|summary_?bullets)$/i;
/** What all of these keys end in, behind a `t` or `y`: a plain search for two signs is all that most pages cost. */
const ENDING = 's"';
const [SMALL_T, SMALL_Y, CASE] = [0x74, 0x79, 0x20];
/** Longest key, with its opening mark, in UTF-16 units. */
const MAX_KEY_LENGTH = 20;
/** Shortest script that can hold a state, in UTF-16 units. */
const MIN_SCRIPT_LENGTH = 1_000;
/** Fewest and most items of a summary list. */
const [MIN_ITEMS, MAX_ITEMS] = [2, 10];
/** Fewest letters of an item: shorter ones are labels. */
const MIN_ITEM_LENGTH = 20;

/**
 * The summary list in the page's embedded state, where exactly one stands under a key that says so, as the
 * one item of a list; else an empty list: of several none is surely this article's. Only that list is parsed, not the state around it.
 */
export function readStateKeyPoints(scripts: readonly HtmlNode[]): (readonly string[])[] {
  const found = new Map<string, string[]>();
  for (const { data } of scripts) {
    if (data.length < MIN_SCRIPT_LENGTH) continue;
    for (let at = data.indexOf(ENDING); at >= 0; at = data.indexOf(ENDING, at + 2)) {
      const before = data.charCodeAt(at - 1) | CASE;
      if (before !== SMALL_T && before !== SMALL_Y) continue;
      const end = at + ENDING.length;
      if (!KEY.test(data.slice(Math.max(0, end - 1 - MAX_KEY_LENGTH), end - 1))) continue;
      const items = readListAt(data, end);
      if (items.length >= MIN_ITEMS && items.length <= MAX_ITEMS) found.set(items.join('\n'), items);
    }
  }
  return found.size === 1 ? [...found.values()] : [];
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
