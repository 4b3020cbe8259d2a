import type { HtmlNode } from '../html/node.js';
import type { Mark } from '../model/block.js';
import type { TextPiece } from './text-run.js';

/** An element that is not inline, as a range of blocks. Containers nest; a container's blocks are contiguous. */
export class Container {
  /** One past the last block inside; `first === end` where there is none. */
  end: number;
  /** UTF-16 units of text inside, and of those the ones in links. */
  chars = 0;
  linkChars = 0;
  /** Text blocks inside. */
  texts = 0;
  /** Characters in paragraphs of running text inside (text blocks that are mostly not link, with sentence length). */
  proseChars = 0;

  constructor(
    readonly index: number,
    /** The enclosing container; -1 for the outermost. */
    readonly parent: number,
    readonly depth: number,
    readonly tag: string,
    readonly node: HtmlNode,
    /** The words of class, id, role and the like; see `splitClassTokens`. */
    readonly tokens: readonly string[],
    /** Which of the page's lists of such words that is; 0 for none. */
    readonly words: number,
    /** Of which kinds these words are, the bits of `WordKind`. */
    readonly kinds: number,
    /** The element, or one around it, is not shown. */
    readonly hidden: boolean,
    /** First block inside. */
    readonly first: number,
  ) {
    this.end = first;
  }
}

/** A picture, video or sound as the page gives it, its URLs as written. */
export class BlockMedia {
  constructor(
    readonly kind: 'image' | 'video' | 'audio',
    readonly node: HtmlNode,
  ) {}
}

/** A stretch of text that a reader sees as one paragraph, item, cell or line. */
export class TextBlock {
  readonly kind = 'text';

  constructor(
    readonly index: number,
    /** The innermost container; its tag is the block's tag. */
    readonly container: number,
    readonly hidden: boolean,
    readonly text: string,
    readonly marks: readonly Mark[],
    readonly linkChars: number,
    readonly strongChars: number,
    /** The words of class of an inline element that spans the whole text ("span.caption"). */
    readonly innerTokens: readonly string[],
    /** Set between line breaks inside a larger element, not by an element of its own. */
    readonly loose: boolean,
    /** White space is kept (`pre`). */
    readonly preformatted: boolean,
    /** The text nodes that the text comes from, in order; empty where nobody asked for places. */
    readonly pieces: readonly TextPiece[],
  ) {}
}

/** A picture, video or sound. */
export class MediaBlock {
  readonly kind = 'media';

  constructor(
    readonly index: number,
    readonly container: number,
    readonly hidden: boolean,
    readonly media: BlockMedia,
  ) {}
}

/** Something embedded from elsewhere (iframe, object). */
export class EmbedBlock {
  readonly kind = 'embed';

  constructor(
    readonly index: number,
    readonly container: number,
    readonly hidden: boolean,
    readonly node: HtmlNode,
  ) {}
}

/** One thing that a page shows, in reading order. */
export type PageBlock = TextBlock | MediaBlock | EmbedBlock;

/** A page as flat blocks in reading order, and the containers that they stand in. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly containers: readonly Container[];
  /** How many lists of class words the page has, the empty one among them: one past the last {@link Container.words}. */
  readonly wordLists: number;
  /**
   * Words for screen readers inside a line: what a button or link does that shows a picture only. They are no blocks;
   * `index` is that of the block that comes next.
   */
  readonly labels: readonly TextBlock[];
}
