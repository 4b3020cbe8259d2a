import type { Container, TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import type { Claim } from './claim-containers.js';
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
export interface BlockView {
  readonly block: TextBlock;
  readonly index: number;
  /** This is the n-th text block of the page. */
  readonly order: number;
  readonly own: Container;
  readonly tag: string;
  readonly text: string;
  /** See `foldWords`. */
  readonly folded: string;
  readonly words: number;
  readonly linkShare: number;
  /** That it is running text, 0 to 1. */
  readonly probability: number;
  readonly isBody: boolean;
  readonly place: Place;
  readonly phrase: Phrase | null;
  /** What an element around it is, by its class words or by what stands in it. */
  readonly box: Claim | null;
  /** What the innermost telling element around it calls itself. */
  readonly part: Claim | null;
  readonly page: PageView;
}
