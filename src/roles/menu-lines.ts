import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { WordKind } from '../lexicon/container-words.js';
import type { MeasuredBlock } from './measures.js';

/** Share of a line's text from which it is all link. */
const LINK_SHARE = 0.98;
/** Elements around a line in which no prose stands. */
const LEVELS = 3;
/** No labelled running text (of 13,042 blocks) stands in one of these, and 39,292 blocks of the rest do ... */
const SHUT_TAGS = new Set(['nav', 'footer', 'button']);
/** ... which nobody closed where it holds more of the page's prose than this. */
const MAX_PROSE_SHARE = 0.5;
/** ... or whose class words name a part of the page's layout rather than the thing: "menu-open" around all of it. What a paragraph is called is no layout: "highlight-search-target". */
const MAX_NAMED_SHARE = 0.25;
/**
 * The probability that such a line is running text: of 75,000 on every second labelled page the trees took one for text,
 * and gave all of them this much on average.
 */
export const MENU_PROBABILITY = 0.0004;

/**
 * Which text blocks the fitted trees need not be asked about, on a page that has some prose: what stands in a menu, a
 * footer or a button, and the lines of menus that no element calls so: all link, and no prose in the three innermost elements
 * around them. That is more than half of all blocks.
 *
 *     div              no prose
 *       ul             no prose
 *         li           no prose
 *           "Ports"    <- a line of a menu
 */
export function findMenuLines(page: PageBlocks, blocks: readonly MeasuredBlock[]): Uint8Array {
  const { containers } = page;
  const lines = new Uint8Array(blocks.length);
  if (containers[0]?.proseChars === 0) return lines;
  const shut = findShut(page);
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i] as MeasuredBlock;
    if (shut[block.container] === 1) {
      lines[i] = 1;
      continue;
    }
    if (block.linkChars < LINK_SHARE * block.text.length) continue;
    let at = containers[block.container];
    for (let level = 1; level < LEVELS && at !== undefined; level++) at = containers[at.parent];
    // An element holds the prose of all that are inside.
    if (at !== undefined && isMenu(at)) lines[i] = 1;
  }
  return lines;
}

/** Which containers are, or stand in, one that holds no running text; outer ones come before those inside. */
function findShut(page: PageBlocks): Uint8Array {
  const { containers } = page;
  const shut = new Uint8Array(containers.length);
  const prose = containers[0]?.proseChars ?? 0;
  for (const container of containers) {
    const { index, parent, tag, proseChars } = container;
    const most = SHUT_TAGS.has(tag) ? MAX_PROSE_SHARE : tag !== 'p' && isShut(container) ? MAX_NAMED_SHARE : -1;
    if (shut[parent] === 1 || proseChars <= most * prose) shut[index] = 1;
  }
  return shut;
}

function isShut({ kinds }: Container): boolean {
  return (kinds & (WordKind.shut | WordKind.beside)) === WordKind.shut;
}

function isMenu({ parent, proseChars }: Container): boolean {
  return parent >= 0 && proseChars === 0;
}
