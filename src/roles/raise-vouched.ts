import { mapScores, type TextScores } from './body-scores.js';
import type { MeasuredBlock } from './measures.js';
import type { PageEvidence } from './page-evidence.js';

/** Words from which a block that stands in the page's structured body is vouched for by it. */
const VOUCHED_WORDS = 8;
/** Least probability at which that counts: of the labelled blocks above it, four in five are running text; below, half. */
const VOUCHED_FROM = 0.2;
/** The same for an ingredient or a step of the page's own recipe, which are the same word for word. */
const RECIPE_FROM = 0.01;
const VOUCHED = 0.6;

/** What the page's structured data hold as the article's text is running text, however short it is in a recipe. */
export function raiseVouched(
  blocks: readonly MeasuredBlock[],
  { articleText, recipe }: PageEvidence,
  scores: TextScores,
): TextScores {
  return mapScores(scores, (score, order) => {
    if (score < RECIPE_FROM || score >= VOUCHED) return score;
    const { folded, text } = blocks[order] as MeasuredBlock;
    if (recipe.has(folded)) return VOUCHED;
    return score >= VOUCHED_FROM && text.words >= VOUCHED_WORDS && articleText.includes(folded) ? VOUCHED : score;
  });
}
