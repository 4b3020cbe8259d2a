import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import type { Phrase } from '../lexicon/phrase.js';
import { foldWords } from '../text/fold-words.js';
import type { BlockView, Place } from './block-view.js';
import { BodyMass } from './body-mass.js';
import type { BodyScores } from './body-scores.js';
import { type Claim, claimByWords, findClaimed, readWords } from './claim-containers.js';
import { type Column, findColumn } from './find-column.js';
import { findKeyPoints, type KeyPoints } from './find-key-points.js';
import { matchPhrase } from './match-phrases.js';
import type { PageEvidence } from './page-evidence.js';
import { BODY_THRESHOLD } from './score-body.js';

/** Site furniture: blocks in such elements are outside the column unless the headline or the running text is there too. */
const FURNITURE_TAGS = new Set(['nav', 'footer', 'header', 'dialog']);
const FURNITURE_WORDS = new Set(['sidebar', 'rail', 'footer', 'masthead', 'navbar', 'siteheader', 'secondary', 'modal', 'offcanvas']);
/** Longest text that is folded in full, as in `measureBlocks`. */
const FOLDED_CHARS = 600;

/** A page as the rules see it: its column, the claims on its containers, a view of each text block. */
export class PageView {
  readonly column: Column;
  readonly mass: BodyMass;
  readonly views: readonly BlockView[];
  readonly keyPoints: KeyPoints;
  private readonly boxes: (Claim | null)[];
  private readonly parts: (Claim | null)[];
  private readonly furniture: readonly boolean[];

  constructor(
    readonly page: PageBlocks,
    readonly scores: BodyScores,
    readonly evidence: PageEvidence,
  ) {
    this.mass = new BodyMass(page, scores);
    this.column = findColumn(page, scores, this.mass);
    const { boxes, parts } = claimByWords(page, this.mass);
    this.boxes = boxes;
    this.parts = parts;
    this.furniture = this.findFurniture();
    const phrases = new Map<number, Phrase>();
    for (const block of page.blocks) {
      const phrase = block.kind === 'text' && this.placeOf(block) !== 'outside' ? matchPhrase(block.text) : null;
      if (phrase !== null) phrases.set(block.index, phrase);
    }
    this.claimByPhrases(phrases);
    const texts = page.blocks.filter((block) => block.kind === 'text');
    this.views = texts.map((block, order) => this.viewOf(block, order, phrases.get(block.index) ?? null));
    this.keyPoints = findKeyPoints(this);
  }

  /** The box that a container stands in, or is. */
  boxOf(container: number): Claim | null {
    return this.boxes[container] ?? null;
  }

  /** Whether the block before is running text. */
  isAfterText(index: number): boolean {
    return index > 0 && (this.scores.probability[index - 1] ?? 0) >= BODY_THRESHOLD;
  }

  containerOf(index: number): Container {
    return this.page.containers[index] as Container;
  }

  /** The nearest container around a block, itself included, whose tag is in `tags`. */
  findAround(view: BlockView, tags: ReadonlySet<string>): Container | undefined {
    let at: Container | undefined = view.own;
    while (at !== undefined && !tags.has(at.tag)) at = this.page.containers[at.parent];
    return at;
  }

  /** The text block `steps` after this one; undefined past the ends. */
  next(view: BlockView, steps = 1): BlockView | undefined {
    return this.views[view.order + steps];
  }

  private viewOf(block: TextBlock, order: number, phrase: Phrase | null): BlockView {
    const own = this.containerOf(block.container);
    const probability = this.scores.probability[block.index] ?? 0;
    const { text } = block;
    const inner = block.innerTokens.length === 0 ? null : readWords(block.innerTokens);
    let folded: string | undefined;
    return {
      block, order, index: block.index, own, tag: own.tag, text,
      get folded() {
        folded ??= foldWords(text.slice(0, FOLDED_CHARS));
        return folded;
      },
      words: countWords(text),
      linkShare: block.linkChars / text.length,
      probability,
      isBody: probability >= BODY_THRESHOLD,
      place: this.placeOf(block),
      phrase,
      box: this.boxes[own.index] ?? inner?.box ?? null,
      part: inner?.part ?? this.parts[own.index] ?? null,
      page: this,
    };
  }

  placeOf({ index, container }: { readonly index: number; readonly container: number }): Place {
    const { column, scores } = this;
    if (index < column.first || index >= column.underEnd || this.furniture[container] === true) return 'outside';
    if (index >= column.end) return 'under';
    if (index >= scores.end) return 'below';
    if (index >= scores.first) return 'inside';
    return scores.headline >= 0 && index < scores.headline ? 'above' : 'head';
  }

  private findFurniture(): readonly boolean[] {
    const furniture: boolean[] = [];
    const { first, end } = this.scores;
    const headline = this.scores.headline;
    for (const c of this.page.containers) {
      const named = FURNITURE_TAGS.has(c.tag) || c.tokens.some((token) => FURNITURE_WORDS.has(token));
      const holdsHeadline = c.first <= headline && headline < c.end;
      const within = c.first >= first && c.end <= end;
      const own = named && !holdsHeadline && !within && this.mass.within(c) === 0 && !this.isArticlePart(c);
      furniture.push(own || (c.parent >= 0 && furniture[c.parent] === true));
    }
    return furniture;
  }

  /** A header or footer that stands inside the article's own element is the article's. */
  private isArticlePart(c: Container): boolean {
    if (c.tag !== 'header' && c.tag !== 'footer') return false;
    const { root } = this.column;
    for (let at = this.page.containers[c.parent]; at !== undefined; at = this.page.containers[at.parent]) {
      if (at === root || (at.tag === 'article' && this.mass.within(at) > 0)) return true;
    }
    return false;
  }

  private claimByPhrases(phrases: ReadonlyMap<number, Phrase>): void {
    for (const [index, phrase] of phrases) {
      const block = this.page.blocks[index] as TextBlock;
      if ((this.scores.probability[index] ?? 0) >= BODY_THRESHOLD) continue;
      const claimed = findClaimed(this.page, this.containerOf(block.container), phrase, this.mass);
      if (claimed === null) continue;
      // Containers stand in document order: those inside follow, deeper, without a gap.
      for (let i = claimed.index; i === claimed.index || (this.page.containers[i]?.depth ?? -1) > claimed.depth; i++) {
        this.boxes[i] ??= { role: phrase.role, rule: phrase.id };
      }
    }
  }
}

function countWords(text: string): number {
  let words = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) words += 1;
  return words;
}
