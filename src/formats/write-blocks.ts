import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { FormatSettings } from './format-options.js';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** How a format writes each type of block; `context` is what it needs to know beside the block. */
export type BlockWriters<Context> = {
  readonly [T in Block['type']]: (block: BlockOf<T>, context: Context) => string;
};

/** A block of the body with its index there. */
export interface PlacedBlock {
  readonly block: Block;
  readonly index: number;
}

/** The blocks of the body that the settings ask for. */
export function listShownBlocks({ body }: Article, settings: FormatSettings): PlacedBlock[] {
  const hidden = new Set<Block['type']>();
  if (!settings.figures) hidden.add('figure');
  if (!settings.embeds) hidden.add('embed');
  if (!settings.pullquotes) hidden.add('pullquote');
  return body.map((block, index) => ({ block, index })).filter(({ block }) => !hidden.has(block.type));
}

/** A block as the format writes it; empty where there is nothing to show of it. */
export function writeBlock<Context>(writers: BlockWriters<Context>, block: Block, context: Context): string {
  // The key of the table and the type of the block are the same, which TypeScript cannot follow over a union.
  const write = writers[block.type] as (block: Block, context: Context) => string;
  return write(block, context);
}
