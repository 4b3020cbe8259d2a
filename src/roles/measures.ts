import type { TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import { TextMeasures } from '../text/measure-text.js';
import { matchPhrase } from './match-phrases.js';

/** Blocks of a page by their look: tag and class words of the element and of the one around it. */
export class LookStats {
  blocks = 0;
  chars = 0;
  prose = 0;
  linkChars = 0;
}

/** How often something stands on the page. */
export class Times {
  count = 0;
}

/**
 * A text block with what has been measured of it once. What its text says is measured when it is first asked for: nobody asks
 * it of most lines of menus.
 */
export class MeasuredBlock {
  private measured: TextMeasures | null = null;
  private matched: Phrase | null | undefined = undefined;

  constructor(
    readonly block: TextBlock,
    /** The text folded to words; see `foldWords`. */
    readonly folded: string,
    readonly look: LookStats,
    /** How often the same words stand on the page. */
    readonly repeats: Readonly<Times>,
    /** This is the n-th text block of the page. */
    readonly order: number,
    /** Characters of text before it. */
    readonly charsBefore: number,
  ) {}

  get text(): TextMeasures {
    this.measured ??= new TextMeasures(this.block.text);
    return this.measured;
  }

  /** The phrase of the lexicon that the text is. */
  get phrase(): Phrase | null {
    if (this.matched === undefined) this.matched = matchPhrase(this.block.text);
    return this.matched;
  }
}
