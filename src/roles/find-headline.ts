import type { PageBlocks } from '../blocks/page-blocks.js';
import { pageWordTable } from '../html/page-word-table.js';
import type { MeasuredBlock } from './measures.js';
import type { PageEvidence } from './page-evidence.js';

const HEADING_RANK: Readonly<Record<string, number>> = pageWordTable({ h1: 3, h2: 2, h3: 1 });

/**
 * Order of the text block that shows the article's headline; -1 where none does.
 *
 * The highest heading whose words are a wording of the headline that the page gives of itself, the first of its rank;
 * else the first of the page's `h1`s that has some words after it. A headline that no data and no heading names is not
 * found.
 */
export function findHeadline(page: PageBlocks, blocks: readonly MeasuredBlock[], evidence: PageEvidence): number {
  let best = -1;
  let bestRank = -1;
  for (const { block, folded, order } of blocks) {
    const tag = page.containers[block.container]?.tag ?? '';
    const rank = HEADING_RANK[tag] ?? 0;
    const named = evidence.titles.has(folded);
    if (!named && (rank < 3 || folded === '' || block.hidden)) continue;
    const score = rank + (named ? 4 : 0) + (block.hidden ? -3 : 0);
    if (score > bestRank) {
      best = order;
      bestRank = score;
    }
  }
  return best;
}
