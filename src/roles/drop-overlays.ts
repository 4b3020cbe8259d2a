import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { WordKind } from '../lexicon/container-words.js';
import { BODY_THRESHOLD, mapScores, type TextScores } from './body-scores.js';
import type { MeasuredBlock } from './measures.js';

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
export function dropOverlays(page: PageBlocks, blocks: readonly MeasuredBlock[], scores: TextScores): TextScores {
  const around = findOverlays(page);
  if (around === null) return scores;
  const overlays = new Map<Container, Reading>();
  const rest: Reading = { chars: 0, surest: 0 };
  for (const { block, order } of blocks) {
    const score = scores[order] as number;
    if (score < BODY_THRESHOLD) continue;
    const overlay = around[block.container];
    const reading = overlay === undefined ? rest : (overlays.get(overlay) ?? { chars: 0, surest: 0 });
    if (overlay !== undefined) overlays.set(overlay, reading);
    reading.chars += block.text.length;
    reading.surest = Math.max(reading.surest, score);
  }
  const isDropped = (overlay: Container | undefined): boolean => {
    const own = overlay && overlays.get(overlay);
    return own !== undefined && (rest.chars > own.chars || (rest.chars > STORY_CHARS && rest.surest > own.surest));
  };
  return mapScores(scores, (score, order) => (isDropped(around[blocks[order]?.block.container ?? -1]) ? 0 : score));
}

/** For each container the outermost one around it, or itself, that is laid over the page, never the page itself; null where none is. */
function findOverlays(page: PageBlocks): (Container | undefined)[] | null {
  const around: (Container | undefined)[] = [];
  let any = false;
  for (const container of page.containers) {
    const outer = around[container.parent];
    const isPage = container.tag === 'body' || container.tag === 'html';
    const found = isPage ? undefined : (outer ?? (isOverlay(container) ? container : undefined));
    any ||= found !== undefined;
    around.push(found);
  }
  return any ? around : null;
}

/** Whether its class words say that an element is laid over the page. */
export function isOverlay({ kinds }: Pick<Container, 'kinds'>): boolean {
  return (kinds & (WordKind.overlay | WordKind.main)) === WordKind.overlay;
}
