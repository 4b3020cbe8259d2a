import { askWords } from '../blocks/ask-words.js';
import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { OVERLAY_WORDS } from '../lexicon/container-words.js';
import type { MeasuredBlock } from './measures.js';

/** A block with this score is running text. */
const BODY_SCORE = 0.5;
/** So much running text is a story, in UTF-16 units. */
const STORY_CHARS = 300;

/** What reads as running text in one place: how much, in UTF-16 units, and how surely. */
interface Reading {
  chars: number;
  surest: number;
}

/**
 * Terms of consent and other dialogs can be told in whole sentences, and stand before the story as often as behind it. What
 * is laid over a page is none of its text where more of that stands elsewhere, or a story that reads more surely so.
 *
 *     div.privacy-notice    p   p      <- 0
 *     article   h1   p   p   p   p
 */
export function dropOverlays(
  page: PageBlocks,
  blocks: readonly MeasuredBlock[],
  scores: readonly number[],
): readonly number[] {
  const overlays = new Map<Container, Reading>();
  const around: (Container | undefined)[] = [];
  const isOverlay = askWords(page, callOverlay);
  const rest: Reading = { chars: 0, surest: 0 };
  for (const { block, order } of blocks) {
    const overlay = findOverlay(page, block.container, isOverlay);
    around.push(overlay);
    const score = scores[order] as number;
    if (score < BODY_SCORE) continue;
    const reading = overlay === undefined ? rest : (overlays.get(overlay) ?? { chars: 0, surest: 0 });
    if (overlay !== undefined) overlays.set(overlay, reading);
    reading.chars += block.text.length;
    reading.surest = Math.max(reading.surest, score);
  }
  const isDropped = (overlay: Container | undefined): boolean => {
    const own = overlay && overlays.get(overlay);
    return own !== undefined && (rest.chars > own.chars || (rest.chars > STORY_CHARS && rest.surest > own.surest));
  };
  return scores.map((score, order) => (isDropped(around[order]) ? 0 : score));
}

/** The outermost element around a block that is laid over the page; never the page itself. */
function findOverlay(
  { containers }: PageBlocks,
  container: number,
  isOverlay: (box: Container) => boolean,
): Container | undefined {
  let found: Container | undefined;
  for (let at = containers[container]; at !== undefined && at.tag !== 'body'; at = containers[at.parent])
    if (isOverlay(at)) found = at;
  return found;
}

/** Whether its class words say that an element is laid over the page; "dialog-off-canvas-main" is what dialogs are laid over. */
export function callOverlay(tokens: readonly string[]): boolean {
  return tokens.some((word) => OVERLAY_WORDS.has(word)) && !tokens.includes('main');
}
