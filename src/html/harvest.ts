import type { HtmlNode } from './node.js';

/**
 * What the parser noted in passing, in document order, so that page facts need no walk of their own. Nodes are live:
 * read them after the parse.
 */
export interface Harvest {
  readonly metas: HtmlNode[];
  readonly links: HtmlNode[];
  readonly titles: HtmlNode[];
  readonly h1s: HtmlNode[];
  /** `script` elements; `data` is their source. */
  readonly scripts: HtmlNode[];
  /** Elements with `itemprop`, `itemtype` or RDFa `property` (metas aside). */
  readonly annotated: HtmlNode[];
  /** `a` elements with a `rel` that names an author. */
  readonly authorLinks: HtmlNode[];
  /** `a` elements with a `rel` that names a tag: topics and, of blogs, categories. */
  readonly tagLinks: HtmlNode[];
}

/** An empty harvest. */
export function createHarvest(): Harvest {
  return { metas: [], links: [], titles: [], h1s: [], scripts: [], annotated: [], authorLinks: [], tagLinks: [] };
}

const PILES: ReadonlyMap<string, keyof Harvest> = new Map([
  ['meta', 'metas'],
  ['link', 'links'],
  ['title', 'titles'],
  ['h1', 'h1s'],
  ['script', 'scripts'],
]);

/** Notes an element that has just been made. */
export function noteElement(harvest: Harvest, node: HtmlNode): void {
  if (node.foreign) return;
  const pile = PILES.get(node.name);
  if (pile !== undefined) harvest[pile].push(node);
  let annotated = false;
  for (const { name, value } of node.attributes) {
    annotated ||= name === 'itemprop' || name === 'itemtype' || (name === 'property' && pile !== 'metas');
    if (name === 'rel' && node.name === 'a') {
      if (value.toLowerCase().includes('author')) harvest.authorLinks.push(node);
      if (/\btag\b/i.test(value)) harvest.tagLinks.push(node);
    }
  }
  if (annotated) harvest.annotated.push(node);
}
