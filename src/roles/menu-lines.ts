import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { MeasuredBlock } from './measures.js';

/** Share of a line's text from which it is all link. */
const LINK_SHARE = 0.98;
/** Elements around a line in which no prose stands. */
const LEVELS = 3;
/**
 * The probability that such a line is running text: of 75,000 on every second labelled page the trees took one for text,
 * and gave all of them this much on average.
 */
export const MENU_PROBABILITY = 0.0004;

/**
 * Which text blocks are lines of menus: all link, and no prose in the three innermost elements around them, on a page that has
 * some. That is half of all blocks; the fitted trees need not be asked about them.
 *
 *     nav              no prose
 *       ul             no prose
 *         li           no prose
 *           "Ports"    <- a line of a menu
 */
export function findMenuLines({ containers }: PageBlocks, blocks: readonly MeasuredBlock[]): Uint8Array {
  const lines = new Uint8Array(blocks.length);
  if (containers[0]?.proseChars === 0) return lines;
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i] as MeasuredBlock;
    if (block.linkChars < LINK_SHARE * block.text.length) continue;
    let at = containers[block.container];
    for (let level = 1; level < LEVELS && at !== undefined; level++) at = containers[at.parent];
    // An element holds the prose of all that are inside.
    if (at !== undefined && isMenu(at)) lines[i] = 1;
  }
  return lines;
}

function isMenu({ parent, proseChars }: Container): boolean {
  return parent >= 0 && proseChars === 0;
}
