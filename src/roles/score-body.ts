import type { PageBlocks } from '../blocks/page-blocks.js';
import type { BodyScores } from './body-scores.js';
import { readFirstOpinion, readSecondOpinion, type BodyModel } from './body-model.js';
import { findHeadline } from './find-headline.js';
import { measureBlocks } from './measure-blocks.js';
import type { Features, MeasuredBlock } from './measures.js';
import type { PageEvidence } from './page-evidence.js';
import { readContext } from './read-context.js';
import { readFeatures } from './read-features.js';
import { settleScores } from './settle-scores.js';
import { orderFeatures, scoreTrees, toProbability } from './tree-model.js';

/** Probability from which a block is taken for running text. */
export const BODY_THRESHOLD = 0.5;

/**
 * How likely each block is running text, in two opinions of the same form: the first looks at a block, its words, its
 * elements and its neighbours; the second also at what the first said of everything around it, so that a container
 * speaks for its blocks.
 */
export function scoreBody(page: PageBlocks, evidence: PageEvidence): BodyScores {
  return scoreBodyWith(page, evidence, { first: readFirstOpinion(), second: readSecondOpinion() });
}

/** {@link scoreBody} with fitted trees of the caller's choice: for cross-validation. */
export function scoreBodyWith(page: PageBlocks, evidence: PageEvidence, model: BodyModel): BodyScores {
  const blocks = measureBlocks(page);
  const headline = findHeadline(page, blocks, evidence);
  const features = readFeatures({ page, blocks, evidence, headline, wordScores: model.first.words });
  const first = Float64Array.from(features, (f) => toProbability(scoreTrees(model.first.trees, orderFeatures(model.first.trees, f))));
  const context = readContext(page, blocks, first);
  const second = features.map((f, i) =>
    toProbability(scoreTrees(model.second, orderFeatures(model.second, f, context[i] as Features))),
  );
  return spread(page, blocks, settleScores(page, blocks, evidence, { headline, scores: second }), headline);
}

function spread(page: PageBlocks, blocks: readonly MeasuredBlock[], values: readonly number[], headline: number): BodyScores {
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
  return { probability, headline: blocks[headline]?.block.index ?? -1, first: Math.min(first, end), end };
}
