import type { HtmlNode } from '../html/node.js';

/** A page's `meta` elements by name (`property`, `name`, `itemprop`, `http-equiv`), in lower case, in page order. */
export type PageMetas = ReadonlyMap<string, readonly string[]>;

const NAME_ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** `meta` elements -> their contents by name; empty contents are left out. */
export function readMetas(metas: readonly HtmlNode[]): PageMetas {
  const found = new Map<string, string[]>();
  for (const { attribs } of metas) {
    const content = (attribs['content'] ?? attribs['value'] ?? '').trim();
    if (content === '') continue;
    for (const attribute of NAME_ATTRIBUTES) {
      const name = attribs[attribute]?.trim().toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list === undefined) found.set(name, [content]);
      else if (!list.includes(content)) list.push(content);
    }
  }
  return found;
}
