import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { SOURCES_NAME } from '../lexicon/sources-names.js';
import { BODY_THRESHOLD, type TextScores } from './body-scores.js';
import type { MeasuredBlock } from './measures.js';

/** A line that names the sources has no more words. */
const MAX_WORDS = 3;

/**
 * What a story rests on is a part of it: the line behind the first text that names the sources, and the list right behind it in
 * the same element.
 *
 *     p  p                         <- running text
 *     div
 *       p "Sources used"           <- the line
 *       ul  li  li                 <- the list
 */
export function raiseSources(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const first = scores.findIndex((score) => score >= BODY_THRESHOLD);
  if (first < 0) return scores;
  const raised = scores.slice();
  for (let order = first + 1; order < blocks.length - 1; order++) {
    const line = blocks[order] as MeasuredBlock;
    const { block, text } = line;
    if (text.words > MAX_WORDS || block.linkChars > 0 || !SOURCES_NAME.test(line.folded)) continue;
    const list = listAround(page, blocks[order + 1] as MeasuredBlock);
    const around = page.containers[page.containers[block.container]?.parent ?? -1];
    if (list === undefined || around === undefined || list.end > around.end) continue;
    for (let at = order; (blocks[at]?.block.index ?? list.end) < list.end; at++)
      raised[at] = Math.max(BODY_THRESHOLD, raised[at] as number);
  }
  return raised;
}

/** The list whose item a block is in. */
function listAround(page: PageBlocks, { block }: MeasuredBlock): Container | undefined {
  let at = page.containers[block.container];
  while (at !== undefined && at.tag !== 'ul' && at.tag !== 'ol') at = page.containers[at.parent];
  return at;
}
