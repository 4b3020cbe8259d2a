import type { Block } from '../model/block.js';

/** An entry of a live blog: the block that opens it, and what stands in it. */
export interface LiveEntry {
  readonly update: Extract<Block, { type: 'update' }>;
  readonly blocks: readonly Block[];
}

/** The body as what stands ahead of the first entry, and the entries; no entries where it is no live blog. */
export function splitLiveEntries(body: readonly Block[]): { opening: readonly Block[]; entries: readonly LiveEntry[] } {
  const opening: Block[] = [];
  const entries: { update: LiveEntry['update']; blocks: Block[] }[] = [];
  for (const block of body) {
    if (block.type === 'update') entries.push({ update: block, blocks: [] });
    else (entries.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, entries };
}
