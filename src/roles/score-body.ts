import type { PageBlocks } from '../blocks/page-blocks.js';
import { type BodyModel, readFirstOpinion, readSecondOpinion } from './body-model.js';
import { BODY_THRESHOLD, type BodyScores, type TextScores } from './body-scores.js';
import type { FeatureTable } from './feature-table.js';
import { findHeadline } from './find-headline.js';
import { measureBlocks } from './measure-blocks.js';
import type { MeasuredBlock } from './measures.js';
import { findMenuLines, MENU_PROBABILITY } from './menu-lines.js';
import type { PageEvidence } from './page-evidence.js';
import { Paths } from './path-of.js';
import { readContext } from './read-context.js';
import { readFeatures } from './read-features.js';
import { settleScores } from './settle-scores.js';
import { scoreTrees, type TreeModel, toProbability } from './tree-model.js';

/**
 * How likely each block is running text, in two opinions of the same form: the first looks at a block, its words, its
 * elements and its neighbours; the second also at what the first said of everything around it, so that a container
 * speaks for its blocks. `onStep` is called for each block in each opinion, and stops the scoring by throwing.
 */
export function scoreBody(page: PageBlocks, evidence: PageEvidence, onStep?: () => void): BodyScores {
  return scoreBodyWith(page, evidence, { first: readFirstOpinion(), second: readSecondOpinion() }, onStep);
}

/** {@link scoreBody} with fitted trees of the caller's choice: for cross-validation. */
export function scoreBodyWith(
  page: PageBlocks,
  evidence: PageEvidence,
  model: BodyModel,
  onStep?: () => void,
): BodyScores {
  const blocks = measureBlocks(page);
  const paths = new Paths(page);
  const headline = findHeadline(page, blocks, evidence);
  const menuLines = findMenuLines(page, blocks);
  const wordScores = model.first.words;
  const table = readFeatures({ page, blocks, paths, evidence, headline, wordScores, menuLines });
  const first = scoreRows(model.first.trees, table, menuLines, onStep);
  readContext({ page, blocks, paths, first, menuLines }, table);
  const scores = settleScores(page, blocks, evidence, {
    headline,
    scores: scoreRows(model.second, table, menuLines, onStep),
  });
  return spread(page, blocks, scores, headline);
}

/** A probability for each row. */
function scoreRows(trees: TreeModel, table: FeatureTable, menuLines: Uint8Array, onStep?: () => void): TextScores {
  const scores = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    onStep?.();
    scores[row] =
      menuLines[row] === 1 ? MENU_PROBABILITY : toProbability(scoreTrees(trees, table.values, table.startOf(row)));
  }
  return scores;
}

function spread(page: PageBlocks, blocks: readonly MeasuredBlock[], values: TextScores, headline: number): BodyScores {
  const probability = new Float64Array(page.blocks.length);
  let first = page.blocks.length;
  let end = 0;
  blocks.forEach(({ block }, i) => {
    const p = values[i] ?? 0;
    probability[block.index] = p;
    if (p < BODY_THRESHOLD) return;
    first = Math.min(first, block.index);
    end = block.index + 1;
  });
  return {
    probability,
    headline: blocks[headline]?.block.index ?? -1,
    first: Math.min(first, end),
    end,
    measured: blocks,
  };
}
