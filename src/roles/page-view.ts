import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { kindsOf } from '../lexicon/container-words.js';
import type { Phrase } from '../lexicon/phrase.js';
import type { Role } from '../model/role.js';
import { BlockView, type Place } from './block-view.js';
import { BodyMass } from './body-mass.js';
import { BODY_THRESHOLD, type BodyScores } from './body-scores.js';
import { type Claim, claimByShape, claimByWords, findClaimed, rankOf, readWords } from './claim-containers.js';
import { type Column, findColumn } from './find-column.js';
import { findFurniture } from './find-furniture.js';
import { findKeyPoints, type KeyPoints } from './find-key-points.js';
import type { MeasuredBlock } from './measures.js';
import type { PageEvidence } from './page-evidence.js';

/** Blocks before the column whose wording is looked at. */
const NEAR = 8;
/** Boxes that are the article's although they stand in a rail beside it. */
const RAIL_ROLES: ReadonlySet<Role> = new Set<Role>([
  'share',
  'tags',
  'comments',
  'about',
  'player',
  'promo-follow',
  'promo-newsletter',
  'advertisement',
]);

/** A page as the rules see it: its column, the claims on its containers, a view of each text block. */
export class PageView {
  readonly column: Column;
  readonly mass: BodyMass;
  readonly views: readonly BlockView[];
  readonly keyPoints: KeyPoints;
  /** Order of the first block of running text after the headline that is no key point; -1 without one. */
  readonly leadOrder: number;
  /** By container, what box it is or stands in. */
  readonly boxes: (Claim | null)[];
  private readonly parts: (Claim | null)[];
  private readonly furniture: readonly boolean[];
  /** The outermost `article` element that holds the running text. */
  private readonly article: Container | null;

  constructor(
    readonly page: PageBlocks,
    readonly scores: BodyScores,
    readonly evidence: PageEvidence,
  ) {
    this.mass = new BodyMass(page, scores);
    this.column = findColumn(page, scores, this.mass);
    this.article = findArticle(page, this.column);
    const { boxes, parts } = claimByWords(page, this.mass);
    this.boxes = boxes;
    this.parts = parts;
    this.furniture = findFurniture(page, scores, this.column, this.mass, boxes);
    const texts = page.blocks.filter((block) => block.kind === 'text');
    const phrases: (Phrase | null)[] = [];
    texts.forEach((block, order) => phrases.push(this.isNear(block) ? (scores.measured[order]?.phrase ?? null) : null));
    texts.forEach((block, order) => this.claimByPhrase(block, phrases[order] ?? null));
    claimByShape(page, boxes, { after: scores.end, end: this.column.end });
    const views: BlockView[] = [];
    texts.forEach((block, order) => views.push(this.viewOf(block, order, phrases[order] ?? null)));
    this.views = views;
    this.keyPoints = findKeyPoints(this);
    const { heading, items } = this.keyPoints;
    this.leadOrder = this.views.findIndex(
      ({ isBody, index }) => isBody && index > scores.headline && index !== heading && !items.has(index),
    );
  }

  containerOf(index: number): Container {
    return this.page.containers[index] as Container;
  }

  /** The box that a container stands in, or is. */
  boxOf(container: number): Claim | null {
    return this.boxes[container] ?? null;
  }

  /** Whether a picture below the running text is the article's: right behind the last of it, or later in the same element. */
  endsText({ index, container }: { readonly index: number; readonly container: number }): boolean {
    if (index > 0 && (this.scores.probability[index - 1] ?? 0) >= BODY_THRESHOLD) return true;
    const last = this.page.blocks[this.scores.end - 1];
    const outer = last === undefined ? -1 : this.containerOf(last.container).parent;
    return outer > 0 && (container === outer || this.containerOf(container).parent === outer);
  }

  /** The nearest container around a block, itself included, whose tag is in `tags`; looked for below the text's root. */
  findAround(view: BlockView, tags: ReadonlySet<string>): Container | undefined {
    let at: Container | undefined = view.own;
    const { root } = this.column;
    while (at !== undefined && !tags.has(at.tag)) at = at === root ? undefined : this.page.containers[at.parent];
    return at;
  }

  /** The text block `steps` after this one; undefined past the ends. */
  next(view: BlockView, steps = 1): BlockView | undefined {
    return this.views[view.order + steps];
  }

  /** The last text block before an index of blocks; undefined without one. */
  viewBefore(index: number): BlockView | undefined {
    return this.views[this.orderAt(index) - 1];
  }

  /** The text blocks from one index of blocks up to another. */
  viewsBetween(first: number, end: number): readonly BlockView[] {
    return this.views.slice(this.orderAt(first), this.orderAt(end));
  }

  /** How many text blocks stand before an index of blocks. */
  private orderAt(index: number): number {
    let low = 0;
    for (let high = this.views.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.views[middle] as BlockView).index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  placeOf(block: { readonly index: number; readonly container: number }): Place {
    const { index, container } = block;
    const { column, scores } = this;
    if (index < column.first || index >= column.underEnd) return 'outside';
    if (this.furniture[container] === true && !this.isOfColumn(block)) return 'outside';
    if (index >= column.end) return 'under';
    if (index >= scores.end) return 'below';
    if (index >= column.bodyStart) return 'inside';
    return scores.headline >= 0 && index < scores.headline ? 'above' : 'head';
  }

  /** Whether a box in a rail is reported with the column: by what it is, or as an offer in the text's own `article`. */
  private isOfColumn({ index, container }: { readonly index: number; readonly container: number }): boolean {
    const role = this.boxes[container]?.role ?? 'navigation';
    if (RAIL_ROLES.has(role)) return true;
    return (
      role.startsWith('promo-') && this.article !== null && index >= this.article.first && index < this.article.end
    );
  }

  /** Whether a block's wording is looked at: in the column, or right before it, where labels of advertisements stand. */
  private isNear(block: TextBlock): boolean {
    return (
      this.placeOf(block) !== 'outside' || (block.index < this.column.first && block.index >= this.column.first - NEAR)
    );
  }

  private viewOf(block: TextBlock, order: number, phrase: Phrase | null): BlockView {
    const own = this.containerOf(block.container);
    const probability = this.scores.probability[block.index] ?? 0;
    const { innerTokens: tokens } = block;
    const inner = tokens.length === 0 ? null : readWords({ tokens, kinds: kindsOf(tokens) });
    return new BlockView(
      this,
      block,
      order,
      own,
      this.scores.measured[order] as MeasuredBlock,
      probability,
      this.placeOf(block),
      phrase,
      this.boxes[own.index] ?? inner?.box ?? null,
      inner?.part ?? this.parts[own.index] ?? null,
    );
  }

  private claimByPhrase(block: TextBlock, phrase: Phrase | null): void {
    if (phrase?.role === 'comments' && block.index < this.scores.end) return;
    if (phrase === null || (this.scores.probability[block.index] ?? 0) >= BODY_THRESHOLD) return;
    const claimed = findClaimed(this, this.containerOf(block.container), phrase);
    if (claimed === null) return;
    // Containers stand in document order: those inside follow, deeper, without a gap.
    for (let i = claimed.index; i === claimed.index || (this.page.containers[i]?.depth ?? -1) > claimed.depth; i++) {
      const outer = this.boxes[i] ?? null;
      if (outer === null || rankOf(outer.role) < rankOf(phrase.role))
        this.boxes[i] = { role: phrase.role, rule: phrase.id };
    }
  }
}

function findArticle({ containers }: PageBlocks, { root }: Column): Container | null {
  let article: Container | null = null;
  for (let at = root; at !== undefined; at = containers[at.parent]) if (at.tag === 'article') article = at;
  return article;
}
