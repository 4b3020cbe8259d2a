import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { BlockPath } from './path-of.js';

/** Elements around a block that are looked at for a picture. */
const LEVELS = 5;
/** So many texts are as good as more; and what is said where no picture is near. */
const [MAX_TEXTS, NO_PICTURE] = [60, 99];

/** Where the pictures of a page stand. A caption shares an element with its picture and little else, a teaser with a title. */
export class Pictures {
  /** How many stand before each block, and before the end. */
  private readonly before: Int32Array;

  constructor({ blocks }: PageBlocks) {
    this.before = new Int32Array(blocks.length + 1);
    blocks.forEach(({ kind }, i) => {
      this.before[i + 1] = (this.before[i] as number) + Number(kind === 'media');
    });
  }

  /** How many texts stand in the innermost element around a block that holds a picture. */
  countTexts({ containers }: BlockPath): number {
    for (let level = 0; level < LEVELS && level < containers.length; level++) {
      const { first, end, texts } = containers[level] as Container;
      if (this.before[end] !== this.before[first]) return Math.min(MAX_TEXTS, texts);
    }
    return NO_PICTURE;
  }
}
