import type { Container, PageBlock, PageBlocks } from '../blocks/page-blocks.js';
import type { Verdict } from '../roles/verdict.js';

/** The page's blocks that a part of the article (a block, a list's item, something removed) is made of, in order. */
export type Origins = Map<object, PageBlock[]>;

/** A page's blocks with their verdicts, and the questions that assembling asks of them. */
export class PlacedBlocks {
  constructor(
    readonly page: PageBlocks,
    readonly verdicts: readonly Verdict[],
    private readonly origins: Origins | null = null,
  ) {}

  /** Notes that a part of the article is made of a block. */
  note(part: object | undefined, block: PageBlock): void {
    if (this.origins === null || part === undefined) return;
    const known = this.origins.get(part);
    if (known === undefined) this.origins.set(part, [block]);
    else known.push(block);
  }

  get blocks(): readonly PageBlock[] {
    return this.page.blocks;
  }

  roleOf(index: number): Verdict['role'] | undefined {
    return this.verdicts[index]?.role;
  }

  /** The nearest container around a block whose tag is in `tags`; undefined where there is none. */
  findAround(block: PageBlock, tags: ReadonlySet<string>): Container | undefined {
    let at = this.page.containers[block.container];
    while (at !== undefined && !tags.has(at.tag)) at = this.page.containers[at.parent];
    return at;
  }

  /** How many containers around a block, up to and without `end`, have a tag in `tags`. */
  countAround(block: PageBlock, tags: ReadonlySet<string>, end: Container): number {
    let count = 0;
    let at = this.page.containers[block.container];
    while (at !== undefined && at !== end) {
      if (tags.has(at.tag)) count += 1;
      at = this.page.containers[at.parent];
    }
    return count;
  }
}
