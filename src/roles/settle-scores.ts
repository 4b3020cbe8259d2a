import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { BODY_THRESHOLD, findLastTold, mapScores, type TextScores } from './body-scores.js';
import { dropAddenda } from './drop-addenda.js';
import { dropCutOff } from './drop-cut-off.js';
import { dropOverlays } from './drop-overlays.js';
import type { MeasuredBlock } from './measures.js';
import { mayBeTold, type PageEvidence } from './page-evidence.js';
import { raiseAlike } from './raise-alike.js';
import { raiseAnswers } from './raise-answers.js';
import { raiseSources } from './raise-sources.js';
import { raiseTitles } from './raise-titles.js';
import { raiseVouched } from './raise-vouched.js';

/** Text with this score is told; so much of it, in UTF-16 units, is a story. */
const SURE = 0.9;
/** However unsure the opinion on a page is, nothing below this is running text; and what is below the other can't be seen in the sum. */
const LEAST_CUT = 0.25;
/** The same where a page of which nothing reads as running text calls itself an article and shows its headline: a gallery, a list of links. */
const DECLARED_CUT = 0.15;
/** What `ending` says of a sentence. */
const SENTENCE = 2;
const NEGLIGIBLE = 0.02;
/** A line of this length with a greater share of digits is no sentence, but a record for programs; no labelled running text is one. */
const RECORD_CHARS = 60;
const RECORD_DIGITS = 0.4;
/** What a program left on the page: the marks of a template ("{* name *}"), an error in its code. */
const MACHINE_LINE = /^\{[*{%]| on line \d+$/;
/** A further headline has more words than a label. */
const HEADLINE_WORDS = 3;
/** Likely running text that a page's own story has before another begins, in UTF-16 units. */
const STORY_CHARS = 300;
const HEADING = /^h[2-6]$/;
/** What a last heading can be the name of, though it is unlikely to be text. */
const NAMED = new Set(['li', 'td', 'th', 'dt', 'dd']);
/** The longest blocks of running text that are looked for in the one that is longer than all. */
const COPY_PARTS = 6;
/** Further headlines that are looked at: a page with more of them inside its story has crossheads set so. */
const MAX_TRIES = 8;

/**
 * The second opinion, settled by what no single block shows: the page's structured body, how sure the opinion is of
 * the page as a whole, where its own story ends, and whether it is told twice.
 */
export function settleScores(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  evidence: PageEvidence,
  opinion: { readonly headline: number; readonly scores: TextScores },
): TextScores {
  const known = dropOverlays(page, blocks, dropRecords(blocks, evidence, opinion));
  const raised = raiseDoubted(page, blocks, evidence, {
    headline: opinion.headline,
    scores: raiseVouched(blocks, evidence, known),
  });
  const own = cutFurtherStories(page, blocks, opinion.headline, raised);
  const whole = dropCutOff(blocks, raiseAnswers(page, blocks, raiseTitles(page, blocks, raiseAlike(blocks, own))));
  const told = dropCopy(blocks, dropAddenda(page, blocks, evidence, whole));
  return raiseSources(page, blocks, dropAnnouncement(page, blocks, told));
}

/**
 * Lines of numbers, dates and paths are made for programs or by them, wherever they stand; and the name of an author alone is never
 * running text (of 293 labelled lines none is), nor is what stands over the headline and before any sentence: the site's name.
 */
function dropRecords(
  blocks: readonly MeasuredBlock[],
  evidence: PageEvidence,
  { headline, scores }: { readonly headline: number; readonly scores: TextScores },
): TextScores {
  let told = false;
  return mapScores(scores, (score, order) => {
    if (score < NEGLIGIBLE) return score;
    const measured = blocks[order] as MeasuredBlock;
    const { block, text } = measured;
    told ||= score >= BODY_THRESHOLD && text.ending === SENTENCE;
    if (!told && order < headline && text.ending !== SENTENCE) return 0;
    return (mayBeTold(measured, evidence) && evidence.authors.has(measured.folded)) ||
      MACHINE_LINE.test(block.text) ||
      (block.text.length >= RECORD_CHARS && text.digits > RECORD_DIGITS * block.text.length)
      ? 0
      : score;
  });
}

/**
 * On a page of which the opinion is unsure throughout, half is too much to ask: the best cut lies at half of the F1 that
 * the page can be expected to reach (Lipton, Elkan and Narayanaswamy, "Optimal thresholding of classifiers to maximize F1
 * measure", 2014), counted in characters. Where it is sure, that is about a half as well. What stands over the headline and
 * is no sentence is the site's name or a section's.
 */
function raiseDoubted(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  { facts }: PageEvidence,
  { headline, scores }: { readonly headline: number; readonly scores: TextScores },
): TextScores {
  const best = expectedF1(blocks, scores);
  const told = scores.some((score) => score >= BODY_THRESHOLD);
  const least = !told && headline >= 0 && facts.ogType === 'article' ? DECLARED_CUT : LEAST_CUT;
  // A page without one block that reads as running text, where any choice is rather wrong than right, is a front page or a list.
  if (best / 2 < least && !told) return scores;
  const cut = Math.max(least, best / 2);
  if (cut >= BODY_THRESHOLD) return scores;
  const story = findTold(page, blocks, scores);
  const isPart = ({ order, block, text }: MeasuredBlock): boolean =>
    story === undefined ? order > headline || text.ending === SENTENCE : order > headline && block.index < story.end;
  return mapScores(scores, (score, order) =>
    score >= cut && isPart(blocks[order] as MeasuredBlock) ? Math.max(score, BODY_THRESHOLD) : score,
  );
}

/** The smallest element around all that reads as running text; undefined where that is too little for a story. */
function findTold(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): Container | undefined {
  const sure = blocks.filter(({ order }) => (scores[order] as number) >= BODY_THRESHOLD);
  const [first, last] = [sure[0]?.block, sure.at(-1)?.block];
  const chars = sure.reduce(
    (sum, { block, order }) => sum + ((scores[order] as number) >= SURE ? block.text.length : 0),
    0,
  );
  let at = first === undefined || chars < STORY_CHARS ? undefined : page.containers[first.container];
  while (at !== undefined && at.end <= (last?.index ?? 0)) at = page.containers[at.parent];
  return at;
}

/** The F1 to be expected of the best choice of blocks: those above some score, in characters. */
function expectedF1(blocks: readonly MeasuredBlock[], scores: TextScores): number {
  const orders: number[] = [];
  for (let order = 0; order < scores.length; order++) if ((scores[order] as number) >= NEGLIGIBLE) orders.push(order);
  orders.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const size = (order: number): number => blocks[order]?.block.text.length ?? 0;
  const expected = orders.reduce((sum, order) => sum + size(order) * (scores[order] as number), 0);
  let [best, taken, right] = [0, 0, 0];
  for (const order of orders) {
    taken += size(order);
    right += size(order) * (scores[order] as number);
    best = Math.max(best, (2 * right) / (taken + expected));
  }
  return best;
}

/**
 * On a page that runs one story after another only the first is its own: it ends where a further headline (an `h1`, or a
 * heading that looks like the page's headline) opens a container beside the one that holds the headline and its text.
 *
 *     main
 *       div.story    <- the smallest container with the headline and most of what follows up to the next headline
 *         h1  p  p
 *       div.story    <- opens with a further headline: another story
 *         h1  p  p
 */
function cutFurtherStories(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  headline: number,
  scores: TextScores,
): TextScores {
  const own = blocks[headline];
  if (own === undefined) return scores;
  let tries = 0;
  for (let order = headline + 1; order < blocks.length; order++) {
    const further = blocks[order] as MeasuredBlock;
    if (!isFurtherHeadline(page, further, own)) continue;
    const story = findStory(page, blocks, scores, { from: headline, to: order });
    if (story !== undefined && further.block.index >= story.end)
      return mapScores(scores, (score, at) => (at >= order ? 0 : score));
    tries += 1;
    if (tries === MAX_TRIES) break;
  }
  return scores;
}

/**
 * A story told twice: paragraph by paragraph, and in one block for programs or behind a paywall. That block is the
 * longest, and most of the other long ones stand in it word for word.
 */
function dropCopy(blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const story = blocks.filter(({ order }) => (scores[order] as number) >= BODY_THRESHOLD);
  story.sort((a, b) => b.block.text.length - a.block.text.length);
  const [longest, ...parts] = story.slice(0, 1 + COPY_PARTS);
  const found = parts.filter(({ block }) => longest?.block.text.includes(block.text)).length;
  const copy = found > COPY_PARTS / 2 ? longest?.order : undefined;
  return mapScores(scores, (score, order) => (order === copy ? 0 : score));
}

/** A story ends neither with a heading nor with a colon: what they announce is no text of it, or stands in a list or a table. */
function dropAnnouncement(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const last = findLastTold(scores);
  const [own, next] = [blocks[last]?.block, blocks[last + 1]?.block];
  const tagOf = (block: TextBlock | undefined): string => page.containers[block?.container ?? -1]?.tag ?? '';
  const isHeading = HEADING.test(tagOf(own)) && blocks[last]?.text.ending !== SENTENCE && !NAMED.has(tagOf(next));
  const isLeadIn = own?.text.endsWith(':') && scores.findIndex((score) => score >= BODY_THRESHOLD) < last;
  if (next?.index !== (own?.index ?? 0) + 1 || !(isHeading || isLeadIn)) return scores;
  return mapScores(scores, (score, order) => (order === last ? 0 : score));
}

function isFurtherHeadline(page: PageBlocks, { block, look, text }: MeasuredBlock, own: MeasuredBlock): boolean {
  const tag = page.containers[block.container]?.tag ?? '';
  if (text.words < HEADLINE_WORDS || text.key === own.text.key || !/^h[1-3]$/.test(tag)) return false;
  return tag === 'h1' || look === own.look;
}

/** The smallest container with the headline and nearly all likely running text up to a block; undefined where that is too little for a story. */
function findStory(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  scores: TextScores,
  { from, to }: { readonly from: number; readonly to: number },
): Container | undefined {
  let chars = 0;
  let last = -1;
  for (let order = from + 1; order < to; order++) {
    if ((scores[order] ?? 0) < BODY_THRESHOLD) continue;
    chars += blocks[order]?.block.text.length ?? 0;
    last = blocks[order]?.block.index ?? last;
  }
  if (chars < STORY_CHARS) return undefined;
  const first = blocks[from]?.block;
  let at = first === undefined ? undefined : page.containers[first.container];
  while (at !== undefined && at.end <= last) at = page.containers[at.parent];
  return at;
}
