import type { MeasuredBlock } from './measures.js';

/** A block with this score is running text. */
const BODY_SCORE = 0.5;
/** Of so many blocks of one look, so many have to be running text for the others to be, too, ... */
const MIN_BLOCKS = 3;
const MOST = 0.7;
/** ... unless they are all but certainly none, or links. */
const LEAST_SCORE = 0.2;
const LINKED = 0.5;

/**
 * Between the first and the last block of the running text, what is set as most of the running text is set belongs to
 * it: the entries of a list of products, the crossheads. `look` is the tag and the class words of a block.
 */
export function raiseAlike(blocks: readonly MeasuredBlock[], scores: readonly number[]): readonly number[] {
  const told = new Map<MeasuredBlock['look'], number>();
  let [first, last] = [blocks.length, -1];
  for (const { look, order } of blocks) {
    if ((scores[order] as number) < BODY_SCORE) continue;
    told.set(look, (told.get(look) ?? 0) + 1);
    first = Math.min(first, order);
    last = order;
  }
  return scores.map((score, order) => {
    const { look, block } = blocks[order] as MeasuredBlock;
    if (score < LEAST_SCORE || score >= BODY_SCORE || order < first || order > last || block.hidden) return score;
    if (block.linkChars > LINKED * block.text.length || look.blocks < MIN_BLOCKS) return score;
    return (told.get(look) ?? 0) >= MOST * look.blocks ? BODY_SCORE : score;
  });
}
