import { askWords } from '../blocks/ask-words.js';
import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { Role } from '../model/role.js';
import { BODY_THRESHOLD, findLastTold, mapScores, type TextScores } from './body-scores.js';
import { readWords } from './claim-containers.js';
import { isOverlay } from './drop-overlays.js';
import type { MeasuredBlock } from './measures.js';
import type { PageEvidence } from './page-evidence.js';

/** Likely running text from which on a story has been told, in UTF-16 units. */
const STORY_CHARS = 300;
/** What class words have to call a container so that it is an addendum however it reads. */
const ADDENDA: ReadonlySet<Role> = new Set<Role>(['comments', 'promo-related', 'about']);
/** What the first line of a container has to offer for the rest of it to be part of the offer, up to a length in UTF-16 units. */
const OFFERS: ReadonlySet<Role> = new Set<Role>(['promo-newsletter', 'promo-subscribe', 'promo-donate', 'promo-app']);
const OFFER_CHARS = 1500;
/** A box of up to so many texts is one appeal where so many of them, and so large a share, are offers. */
const APPEAL_TEXTS = 30;
const MIN_OFFERS = 3;
const OFFER_SHARE = 0.25;
/** How much more than all before it a container has to read like a story to be one. */
const CLEARLY = 0.03;

/**
 * Once the story has been told, what its class words call readers' comments, other stories or laid over the page (terms of
 * consent), and what opens with an offer in so many words, is none of it, though it may be longer; unless, but for what
 * is laid over, it reads clearly more like a story than all before it. A box in which one text after the other asks for money or a subscription is an
 * addendum as well: what stands between them is the reason why.
 *
 *     p  p  p                  <- told
 *     div.teasers              <- an addendum: 0, all of it
 *       h3  p                     "Another story", and how it begins
 *       h3  p
 *     div                      <- one as well
 *       h4                        "Sign up to our newsletter"
 *       p                         "The best of the week, gathered by the people who wrote it."
 *     div                      <- the last text of all, under the name of an author
 *       p                         "Ola Brand"
 *       p                         "Ola was born in Holm and has written about ferries ever since."
 */
export function dropAddenda(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  { authors }: PageEvidence,
  scores: TextScores,
): TextScores {
  const last = blocks[findLastTold(scores)]?.block.index ?? -1;
  const isCalled = askWords(page, callsAddendum);
  const isOpening = (measured: MeasuredBlock, { end }: Container): boolean =>
    isOffer(measured) || (end > last && authors.has(measured.folded));
  let told = 0;
  let surest = 0;
  let end = -1;
  return mapScores(scores, (score, order) => {
    const measured = blocks[order] as MeasuredBlock;
    if (measured.block.index < end) return 0;
    const addendum =
      told < STORY_CHARS
        ? undefined
        : (findAddendum(page, blocks, measured, isCalled, score < BODY_THRESHOLD ? isOpening : null) ??
          findAppeal(page, blocks, scores, measured));
    if (
      addendum !== undefined &&
      (isOverlay(addendum) || isAllBelow(surest, blocks, scores, { from: order, end: addendum.end }))
    ) {
      end = addendum.end;
      return 0;
    }
    if (score >= BODY_THRESHOLD) told += measured.block.text.length;
    surest = Math.max(surest, score);
    return score;
  });
}

/** The outermost addendum that opens with a block; undefined where it opens none. */
function findAddendum(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  measured: MeasuredBlock,
  isCalled: (box: Container) => boolean,
  isOpening: ((measured: MeasuredBlock, box: Container) => boolean) | null,
): Container | undefined {
  const before = textBefore(blocks, measured);
  let found: Container | undefined;
  let at = page.containers[measured.block.container];
  while (at !== undefined && at.first > before) {
    if (isCalled(at) || (isOpening !== null && isSmallBox(at) && isOpening(measured, at))) found = at;
    at = page.containers[at.parent];
  }
  return found;
}

/** The outermost appeal that opens with a block and has texts that read like a story; undefined where it opens none. */
function findAppeal(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  scores: TextScores,
  opening: MeasuredBlock,
): Container | undefined {
  const { block, order } = opening;
  const before = textBefore(blocks, opening);
  let found: Container | undefined;
  let at = page.containers[block.container];
  while (at !== undefined && at.first > before && at.texts <= APPEAL_TEXTS) {
    const end = order + at.texts;
    if (at.texts >= MIN_OFFERS && scores.slice(order, end).some((score) => score >= BODY_THRESHOLD)) {
      const offers = blocks.slice(order, end).filter(isOffer).length;
      if (offers >= Math.max(MIN_OFFERS, OFFER_SHARE * at.texts)) found = at;
    }
    at = page.containers[at.parent];
  }
  return found;
}

/** Where the text before a block stands; a container that begins behind it opens with the block, or with a picture over it. */
function textBefore(blocks: readonly MeasuredBlock[], { order }: MeasuredBlock): number {
  return blocks[order - 1]?.block.index ?? -1;
}

function isSmallBox({ texts, chars }: Container): boolean {
  return texts > 1 && chars <= OFFER_CHARS;
}

function isOffer({ phrase }: MeasuredBlock): boolean {
  return phrase !== null && OFFERS.has(phrase.role);
}

/** Do class words call a container an addendum? */
function callsAddendum(words: Pick<Container, 'tokens' | 'kinds'>): boolean {
  const { box } = readWords(words);
  return (box !== null && ADDENDA.has(box.role)) || isOverlay(words);
}

/** Whether no block from an order up to an index of blocks scores clearly higher. */
function isAllBelow(
  surest: number,
  blocks: readonly MeasuredBlock[],
  scores: TextScores,
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  for (let at = from; at < blocks.length && (blocks[at] as MeasuredBlock).block.index < end; at++)
    if ((scores[at] as number) > surest + CLEARLY) return false;
  return true;
}
