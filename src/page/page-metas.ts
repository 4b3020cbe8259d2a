import type { HtmlNode } from '../html/node.js';

/** A page's `meta` elements by name (`property`, `name`, `itemprop`, `http-equiv`), in lower case, in page order. */
export type PageMetas = ReadonlyMap<string, readonly string[]>;

/** Most contents of one name that are kept. */
const MAX_VALUES = 500;
const NAME_ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** `meta` elements -> their contents by name; empty contents are left out. */
export function readMetas(metas: readonly HtmlNode[]): PageMetas {
  const found = new Map<string, Set<string>>();
  for (const meta of metas) {
    const content = (meta.get('content') ?? meta.get('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of NAME_ATTRIBUTES) {
      const name = meta.get(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list === undefined) found.set(name, new Set([content]));
      else if (list.size < MAX_VALUES) list.add(content);
    }
  }
  return new Map([...found].map(([name, contents]) => [name, [...contents]]));
}
