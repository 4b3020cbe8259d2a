import { BODY_THRESHOLD, mapScores, type TextScores } from './body-scores.js';
import type { MeasuredBlock } from './measures.js';

/** Of so many blocks of one look, more than half have to be running text for the others to be, too, ... */
const MIN_BLOCKS = 3;
const HALF = 0.5;
/** ... unless they are all but certainly none, or links. */
const LEAST_SCORE = 0.2;
const LINKED = 0.5;
/** Words of a sentence that can go on with the text after what seemed its end: notes, sources and signatures have fewer, or no full stop. */
const SENTENCE_WORDS = 8;

/**
 * What is set as most of the running text is set belongs to it: between its first and its last block the entries of a list
 * of products and the crossheads, after the last what is a sentence, however much of the page has gone by. `look` is the
 * tag and the class words of a block.
 *
 *     p.text   p.text   p.text      <- running text
 *     aside                            other stories
 *     p.text                        <- doubted, since the text had seemed to be over: a sentence, so it is not
 *     p.text                           "Photo: A. Nobody" stays doubted
 */
export function raiseAlike(blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const told = new Map<MeasuredBlock['look'], number>();
  let [first, last] = [blocks.length, -1];
  for (const { look, order } of blocks) {
    if ((scores[order] as number) < BODY_THRESHOLD) continue;
    told.set(look, (told.get(look) ?? 0) + 1);
    first = Math.min(first, order);
    last = order;
  }
  return mapScores(scores, (score, order) => {
    const measured = blocks[order] as MeasuredBlock;
    const { look, block } = measured;
    if (score < LEAST_SCORE || score >= BODY_THRESHOLD || order < first || block.hidden) return score;
    if (block.linkChars > LINKED * block.text.length || look.blocks < MIN_BLOCKS) return score;
    if (order > last && !isSentence(measured)) return score;
    return (told.get(look) ?? 0) > HALF * look.blocks ? BODY_THRESHOLD : score;
  });
}

/** Long enough, ends like one, and says no promotion, notice or contact in the words of the lexicon. */
function isSentence({ text, phrase }: MeasuredBlock): boolean {
  return text.words >= SENTENCE_WORDS && text.ending === 2 && phrase === null;
}
