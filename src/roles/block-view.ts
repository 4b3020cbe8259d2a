import type { Container, TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import { BODY_THRESHOLD } from './body-scores.js';
import type { Claim } from './claim-containers.js';
import type { MeasuredBlock } from './measures.js';
import type { PageView } from './page-view.js';

/**
 * Where a block stands to the article, in reading order:
 *
 *     outside   site header, menus, rails, footer
 *     above     in the article's column, before the headline
 *     head      after the headline, before the running text
 *     inside    between the first and the last block of the running text
 *     below     in the column, after the running text
 *     under     after the column, before the site's footer
 */
export type Place = 'outside' | 'above' | 'head' | 'inside' | 'below' | 'under';

/** A text block with all that the rules ask of it. */
export class BlockView {
  readonly index: number;
  readonly tag: string;
  readonly text: string;
  /** In scripts without spaces some two characters make one. */
  readonly words: number;
  readonly linkShare: number;
  readonly isBody: boolean;

  constructor(
    readonly page: PageView,
    readonly block: TextBlock,
    /** This is the n-th text block of the page. */
    readonly order: number,
    readonly own: Container,
    private readonly measured: MeasuredBlock,
    /** That it is running text, 0 to 1. */
    readonly probability: number,
    readonly place: Place,
    readonly phrase: Phrase | null,
    /** What an element around it is, by its class words or by what stands in it. */
    readonly box: Claim | null,
    /** What the innermost telling element around it calls itself. */
    readonly part: Claim | null,
  ) {
    this.index = block.index;
    this.tag = own.tag;
    this.text = block.text;
    this.words = measured.text.words;
    this.linkShare = block.linkChars / block.text.length;
    this.isBody = probability >= BODY_THRESHOLD;
  }

  /** The words that the text begins with; see `foldWords`. */
  get folded(): string {
    return this.measured.folded;
  }
}
