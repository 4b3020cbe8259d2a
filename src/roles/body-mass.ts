import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { BODY_THRESHOLD, type BodyScores } from './body-scores.js';

/** How much running text stands in any range of blocks, in UTF-16 units. */
export class BodyMass {
  /** All of the page's. */
  readonly total: number;
  private readonly sums: Float64Array;

  constructor(page: PageBlocks, scores: BodyScores) {
    this.sums = new Float64Array(page.blocks.length + 1);
    page.blocks.forEach((block, i) => {
      const own = block.kind === 'text' && (scores.probability[i] ?? 0) >= BODY_THRESHOLD ? block.text.length : 0;
      this.sums[i + 1] = (this.sums[i] as number) + own;
    });
    this.total = this.sums.at(-1) as number;
  }

  /** Of one block. */
  at(index: number): number {
    return (this.sums[index + 1] as number) - (this.sums[index] as number);
  }

  within({ first, end }: Pick<Container, 'first' | 'end'>): number {
    return (this.sums[end] as number) - (this.sums[first] as number);
  }
}
