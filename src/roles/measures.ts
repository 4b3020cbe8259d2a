import type { TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import { foldWords } from '../text/fold-words.js';
import type { TextMeasures } from '../text/measure-text.js';
import { matchMeasured } from './match-phrases.js';

/** Longest beginning of a text, in UTF-16 units, whose words are compared with others. */
export const COMPARED_CHARS = 600;

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

/** A text block with what has been measured of it once. What its text says is read when it is first asked for. */
export class MeasuredBlock {
  private words: string | null = null;
  private matched: Phrase | null | undefined = undefined;

  constructor(
    readonly block: TextBlock,
    readonly text: TextMeasures,
    readonly look: LookStats,
    /** How often the same words stand on the page. */
    readonly repeats: Readonly<Times>,
    /** This is the n-th text block of the page. */
    readonly order: number,
    /** Characters of text before it. */
    readonly charsBefore: number,
  ) {}

  /** The words that the text begins with, folded; see `foldWords`. Where only equals count, `text.key` tells at less cost. */
  get folded(): string {
    this.words ??= foldWords(this.block.text.slice(0, COMPARED_CHARS));
    return this.words;
  }

  /** The phrase of the lexicon that the text is. */
  get phrase(): Phrase | null {
    if (this.matched === undefined) this.matched = matchMeasured(this.block.text, this.text);
    return this.matched;
  }
}
