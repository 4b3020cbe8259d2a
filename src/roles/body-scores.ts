import type { MeasuredBlock } from './measures.js';

/** Probability from which a block is taken for running text. */
export const BODY_THRESHOLD = 0.5;

/**
 * How likely each text block of a page is running text, 0 to 1, in their order. Numbers in an array of their own kind: what
 * `map` makes of a list is packed at first and holey once its caller is optimized, and every optimized reader is undone then.
 */
export type TextScores = Readonly<Float64Array>;

/** Other scores, made of the score and the order of each text block. */
export function mapScores(scores: TextScores, toScore: (score: number, order: number) => number): TextScores {
  const others = new Float64Array(scores.length);
  for (let order = 0; order < scores.length; order++) others[order] = toScore(scores[order] as number, order);
  return others;
}

/** The order of the last text block that scores as running text; -1 without one. */
export function findLastTold(scores: TextScores): number {
  let last = scores.length - 1;
  while (last >= 0 && (scores[last] as number) < BODY_THRESHOLD) last -= 1;
  return last;
}

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
