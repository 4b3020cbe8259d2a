import type { MeasuredBlock } from './measures.js';

/** Probability from which a block is taken for running text. */
export const BODY_THRESHOLD = 0.5;

/** How each block of a page stands to its body. */
export interface BodyScores {
  /** For each block the probability, 0 to 1, that it is running text of the article; 0 for media and embeds. */
  readonly probability: Float64Array;
  /** The block that shows the article's headline; -1 where none does. */
  readonly headline: number;
  /** First block that is probably running text; equals `end` where there is none. */
  readonly first: number;
  /** One past the last block that is probably running text. */
  readonly end: number;
  /** The page's text blocks with what was measured of them. */
  readonly measured: readonly MeasuredBlock[];
}
