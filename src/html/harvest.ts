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
  readonly times: HtmlNode[];
  /** `script` elements; `data` is their source. */
  readonly scripts: HtmlNode[];
  /** Elements with `itemprop`, `itemtype` or RDFa `property` (metas aside). */
  readonly annotated: HtmlNode[];
  /** `a` elements with a `rel` that names an author. */
  readonly authorLinks: HtmlNode[];
}

/** An empty harvest. */
export function createHarvest(): Harvest {
  return { metas: [], links: [], titles: [], h1s: [], times: [], scripts: [], annotated: [], authorLinks: [] };
}

/** The pile that an element belongs to by its name. */
function pileOf(harvest: Harvest, name: string): HtmlNode[] | null {
  switch (name) {
    case 'meta':
      return harvest.metas;
    case 'link':
      return harvest.links;
    case 'title':
      return harvest.titles;
    case 'h1':
      return harvest.h1s;
    case 'time':
      return harvest.times;
    case 'script':
      return harvest.scripts;
    default:
      return null;
  }
}

/** Notes an element that has just been made. */
export function noteElement(harvest: Harvest, node: HtmlNode): void {
  if (node.foreign) return;
  pileOf(harvest, node.name)?.push(node);
  let annotated = false;
  for (const { name, value } of node.attributes) {
    annotated ||= name === 'itemprop' || name === 'itemtype' || (name === 'property' && node.name !== 'meta');
    if (name === 'rel' && node.name === 'a' && value.toLowerCase().includes('author')) harvest.authorLinks.push(node);
  }
  if (annotated) harvest.annotated.push(node);
}
