import { Parser } from 'parse5';
import { createHarvest, type Harvest } from './harvest.js';
import type { HtmlNode } from './node.js';
import { RawText } from './raw-text.js';
import { createTreeAdapter, type TreeLimits } from './tree-adapter.js';

/** A page's tree and what was noted while it grew. */
export interface ParsedPage {
  readonly document: HtmlNode;
  readonly harvest: Harvest;
}

/**
 * A page's text -> its tree, by the WHATWG parsing algorithm.
 *
 * @throws {ArticleError} `too-large` where the tree passes one of `limits`.
 */
export function parseHtml(text: string, limits: TreeLimits): ParsedPage {
  const harvest = createHarvest();
  const rawText = new RawText();
  const parser = new Parser({ treeAdapter: createTreeAdapter(harvest, limits, rawText), scriptingEnabled: false });
  rawText.follow(parser.tokenizer.preprocessor);
  parser.tokenizer.write(text, true);
  return { document: parser.document, harvest };
}
