import type { TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import type { TextMeasures } from '../text/measure-text.js';

/** Blocks of a page by their look: tag and class words of the element and of the one around it. */
export interface LookStats {
  blocks: number;
  chars: number;
  prose: number;
  linkChars: number;
}

/** A text block with what has been measured of it once. */
export class MeasuredBlock {
  constructor(
    readonly block: TextBlock,
    readonly text: TextMeasures,
    /** The text folded to words; see `foldWords`. */
    readonly folded: string,
    /** The phrase of the lexicon that the text is. */
    readonly phrase: Phrase | null,
    readonly look: LookStats,
    /** How often the same words stand on the page. */
    readonly repeats: { readonly count: number },
    /** This is the n-th text block of the page. */
    readonly order: number,
    /** Characters of text before it. */
    readonly charsBefore: number,
  ) {}
}
