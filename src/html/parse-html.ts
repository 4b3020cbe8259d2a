import { Parser } from 'parse5';
import { createHarvest, type Harvest } from './harvest.js';
import type { HtmlNode } from './node.js';
import { PageTokenizer } from './page-tokenizer.js';
import type { Places } from './places.js';
import { PlacingParser } from './placing-parser.js';
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
 * @param places filled where given: where the tree's texts stand in `text`
 * @throws {ArticleError} `too-large` where the tree passes one of `options`' limits.
 */
export function parseHtml(text: string, options: TreeOptions, places: Places | null = null): ParsedPage {
  const harvest = createHarvest();
  const treeAdapter = createTreeAdapter(harvest, options);
  const parser =
    places === null ? new Parser({ treeAdapter, scriptingEnabled: false }) : new PlacingParser(treeAdapter, places);
  parser.tokenizer = new PageTokenizer(parser, text, options.keepAttributes ?? false);
  parser.tokenizer.write(text, true);
  return { document: parser.document, harvest };
}
