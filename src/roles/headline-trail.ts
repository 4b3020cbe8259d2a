import type { PageBlocks } from '../blocks/page-blocks.js';
import { Feature } from './feature-table.js';
import type { MeasuredBlock } from './measures.js';
import { type BlockPath, Landmark } from './path-of.js';

/** So many words are a label, no headline. */
const LABEL_WORDS = 2;

/**
 * Where further stories begin: headings that are `h1` or look like the article's headline, after it. Each one passed
 * makes it likelier that a block belongs to another story.
 */
export class HeadlineTrail {
  /** For each block how many further headlines stand between the headline and it. */
  private readonly passed: Int32Array;
  /** The `article` element that holds the headline; -1 where none does. */
  private readonly article: number;

  constructor(page: PageBlocks, blocks: readonly MeasuredBlock[], headline: number) {
    this.passed = new Int32Array(blocks.length);
    const look = blocks[headline]?.look;
    let count = 0;
    for (let order = headline + 1; headline >= 0 && order < blocks.length; order++) {
      const further = blocks[order] as MeasuredBlock;
      const tag = page.containers[further.block.container]?.tag;
      const isHeading = tag === 'h1' || (further.look === look && tag !== 'p' && tag !== 'div');
      if (isHeading && further.text.words > LABEL_WORDS) count += 1;
      this.passed[order] = count;
    }
    this.article = findArticle(page, blocks[headline]);
  }

  /** How many further headlines a block is past, and whether it shares an article with the headline. */
  relate(order: number, path: BlockPath, values: Float64Array, row: number): void {
    const level = path.landmarks[Landmark.article] as number;
    const own = level === 0 ? -1 : (path.containers[level - 1]?.index ?? -1);
    values[row + Feature.headlinesPassed] = this.passed[order] ?? 0;
    // 2 the headline's own article, 1 no article on either side, 0 one of them in an article, -1 another article.
    values[row + Feature.sharesArticle] =
      own === this.article ? (own < 0 ? 1 : 2) : own < 0 || this.article < 0 ? 0 : -1;
  }
}

function findArticle(page: PageBlocks, headline: MeasuredBlock | undefined): number {
  let at = headline === undefined ? undefined : page.containers[headline.block.container];
  while (at !== undefined && at.tag !== 'article') at = page.containers[at.parent];
  return at?.index ?? -1;
}
