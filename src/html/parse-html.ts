import { Parser } from 'parse5';
import { createHarvest, type Harvest } from './harvest.js';
import type { HtmlNode } from './node.js';
import { PageTokenizer } from './page-tokenizer.js';
import { createTreeAdapter, type TreeLimits } from './tree-adapter.js';

/** A page's tree and what was noted while it grew. */
export interface ParsedPage {
  readonly document: HtmlNode;
  readonly harvest: Harvest;
}

/** What a caller may ask of the tree beside its limits. */
export interface TreeOptions extends TreeLimits {
  /** Whether elements keep attributes that the library itself never reads. @default false */
  readonly keepAttributes?: boolean;
}

/**
 * A page's text -> its tree, by the WHATWG parsing algorithm.
 *
 * @throws {ArticleError} `too-large` where the tree passes one of `options`' limits.
 */
export function parseHtml(text: string, options: TreeOptions): ParsedPage {
  const harvest = createHarvest();
  const parser = new Parser({ treeAdapter: createTreeAdapter(harvest, options), scriptingEnabled: false });
  parser.tokenizer = new PageTokenizer(parser, text, options.keepAttributes ?? false);
  parser.tokenizer.write(text, true);
  return { document: parser.document, harvest };
}
