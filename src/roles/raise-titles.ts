import type { PageBlocks } from '../blocks/page-blocks.js';
import { BODY_THRESHOLD, findLastTold, type TextScores } from './body-scores.js';
import { leadsAway } from './links-within.js';
import type { MeasuredBlock } from './measures.js';

/** Of so many headings of one look, more than half have to open running text. */
const MIN_HEADINGS = 3;
const HALF = 0.5;
/** Blocks after a heading among which the text that it opens is looked for: a picture's caption, a price and a shop can come before it. */
const SPAN = 6;
const HEADING = /^h[2-6]$/;

/**
 * Headings of one look of which most open running text are the names of its parts, each of them that does: the products of
 * a buying guide, the places of a list.
 *
 *     div   h3 "Storm lantern"   figcaption   "At the harbour shop, 29"   p   <- running text
 *     div   h3 "Rope ladder"     figcaption   "At the harbour shop, 41"   p   <- running text
 */
export function raiseTitles(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const first = scores.findIndex((score) => score >= BODY_THRESHOLD);
  const last = findLastTold(scores);
  const isHeading = ({ block }: MeasuredBlock): boolean => HEADING.test(page.containers[block.container]?.tag ?? '');
  const opening = new Map<MeasuredBlock['look'], MeasuredBlock[]>();
  for (const heading of blocks.slice(first + 1, Math.max(0, last))) {
    if (!isHeading(heading) || !opensText(heading)) continue;
    const alike = opening.get(heading.look);
    if (alike === undefined) opening.set(heading.look, [heading]);
    else alike.push(heading);
  }
  const raised = scores.slice();
  for (const [look, headings] of opening) {
    if (look.blocks < MIN_HEADINGS || headings.length <= HALF * look.blocks) continue;
    for (const { order, block, phrase } of headings) {
      if (!block.hidden && !leadsAway(block) && phrase === null)
        raised[order] = Math.max(scores[order] as number, BODY_THRESHOLD);
    }
  }
  return raised;

  /** Whether running text comes soon after a heading, and before the next one of its look. */
  function opensText({ order, look }: MeasuredBlock): boolean {
    for (let at = order + 1; at <= Math.min(last, order + SPAN); at++) {
      const next = blocks[at] as MeasuredBlock;
      if ((scores[at] as number) >= BODY_THRESHOLD && !isHeading(next)) return true;
      if (next.look === look) return false;
    }
    return false;
  }
}
