import { BODY_THRESHOLD, mapScores, type TextScores } from './body-scores.js';
import type { MeasuredBlock } from './measures.js';

/** So many texts of one look, more than half of all that read as running text, break off; shorter ones are no beginnings of stories. */
const MIN_TEXTS = 3;
const HALF = 0.5;
const MIN_WORDS = 8;
const CUT_OFF = /(?:…|\.\.\.)[\])»”"]?$/;

/**
 * Texts of one look that break off are how other stories begin.
 *
 *     p  p  p                                                  <- told
 *     div.snippet  "The ferry that ran aground in May has..."  <- 0, and so are all that look like it
 *     div.snippet  "Nobody knows what the harbour will..."
 *     div.snippet  "A lamp was lit."
 *     div.snippet  "For the first time since the flood the..."
 */
export function dropCutOff(blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const looks = new Map<MeasuredBlock['look'], { texts: number; cut: number }>();
  let other = 0;
  for (const { block, look, order, text } of blocks) {
    if ((scores[order] as number) < BODY_THRESHOLD || text.words < MIN_WORDS) continue;
    const own = looks.get(look) ?? { texts: 0, cut: 0 };
    looks.set(look, own);
    own.texts += 1;
    if (CUT_OFF.test(block.text)) own.cut += 1;
    else other += 1;
  }
  if (other < MIN_TEXTS) return scores;
  const isCut = (look: MeasuredBlock['look']): boolean => {
    const { texts, cut } = looks.get(look) ?? { texts: 1, cut: 0 };
    return cut >= MIN_TEXTS && cut > HALF * texts;
  };
  return mapScores(scores, (score, order) =>
    score >= BODY_THRESHOLD && isCut((blocks[order] as MeasuredBlock).look) ? 0 : score,
  );
}
