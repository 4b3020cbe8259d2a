import type { PageBlocks } from '../blocks/page-blocks.js';
import { BODY_THRESHOLD, type TextScores } from './body-scores.js';
import { leadsAway } from './links-within.js';
import type { MeasuredBlock } from './measures.js';

/** So many questions, more than half of all that look like them, each with an answer right behind it, are a part of their own. */
const MIN_QUESTIONS = 3;
const HALF = 0.5;
/** An answer has so many words. */
const ANSWER_WORDS = 8;
const HEADING = /^h[2-6]$/;
const QUESTION = /[?？؟]$/;

/**
 * Questions and answers behind the first text are a part of it, often the last: headings of one look that ask
 * something, the text right behind each, and the heading right before the first. What other stories ask in their
 * headlines is a link.
 *
 *     p  p                                <- running text
 *     h3 "When does the ferry run?"    p  <- a question, its answer
 *     h3 "What does a ticket cost?"    p
 *     h3 "May dogs come along?"        p
 */
export function raiseAnswers(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const first = scores.findIndex((score) => score >= BODY_THRESHOLD);
  if (first < 0) return scores;
  const asked = new Map<MeasuredBlock['look'], number[]>();
  for (let order = first + 1; order < blocks.length - 1; order++) {
    const { look } = blocks[order] as MeasuredBlock;
    if (!isQuestion(order) || !isAnswer(order + 1)) continue;
    const alike = asked.get(look);
    if (alike === undefined) asked.set(look, [order]);
    else alike.push(order);
  }
  const raised = scores.slice();
  for (const [look, questions] of asked) {
    if (questions.length < MIN_QUESTIONS || questions.length <= HALF * look.blocks) continue;
    const title = (questions[0] as number) - 1;
    const told = questions.flatMap((order) => [order, order + 1]);
    for (const at of isHeading(title) ? [title, ...told] : told)
      raised[at] = Math.max(BODY_THRESHOLD, raised[at] as number);
  }
  return raised;

  function isHeading(order: number): boolean {
    const { block } = blocks[order] as MeasuredBlock;
    return HEADING.test(page.containers[block.container]?.tag ?? '') && !leadsAway(block);
  }

  function isQuestion(order: number): boolean {
    return QUESTION.test((blocks[order] as MeasuredBlock).block.text) && isHeading(order);
  }

  function isAnswer(order: number): boolean {
    const { block, text, phrase } = blocks[order] as MeasuredBlock;
    return text.words >= ANSWER_WORDS && phrase === null && !leadsAway(block);
  }
}
