import type { Container } from '../blocks/page-blocks.js';
import { isProse } from '../text/is-prose.js';
import { Feature } from './feature-table.js';
import type { MeasuredBlock } from './measures.js';
import { type BlockPath, Landmark } from './path-of.js';

/** Characters of a page's text, and of its prose; at least 1. */
export interface Totals {
  readonly chars: number;
  readonly prose: number;
}

export function measureTotals(blocks: readonly MeasuredBlock[]): Totals {
  let chars = 0,
    prose = 0;
  for (const { block } of blocks) {
    chars += block.text.length;
    if (isProse(block.text, block.linkChars)) prose += block.text.length;
  }
  return { chars: Math.max(1, chars), prose: Math.max(1, prose) };
}

/** What a place is measured against. */
export interface PlaceContext {
  readonly totals: Totals;
  readonly context: { readonly blocks: readonly MeasuredBlock[]; readonly headline: number };
}

/** Where a block stands on the page, and what stands beside it in the elements around it. */
export function readPlaceFeatures(
  measured: MeasuredBlock,
  path: BlockPath,
  { totals, context }: PlaceContext,
  values: Float64Array,
  row: number,
): void {
  const { order, charsBefore } = measured;
  const { headline, blocks } = context;
  const { containers, landmarks } = path;
  const [own, outer, third, fourth] = containers;
  const article = landmarks[Landmark.article] as number;
  values[row + Feature.ownTexts] = textsOf(own);
  values[row + Feature.outerTexts] = textsOf(outer);
  values[row + Feature.outerMean] = outer === undefined ? 0 : outer.chars / Math.max(1, outer.texts);
  values[row + Feature.thirdTexts] = textsOf(third);
  writeShares(outer, totals, values, row + Feature.outerProse);
  writeShares(third, totals, values, row + Feature.thirdProse);
  writeShares(fourth, totals, values, row + Feature.fourthProse);
  writeShares(article > 0 ? containers[article - 1] : undefined, totals, values, row + Feature.articleProse);
  values[row + Feature.pageProse] = totals.prose;
  values[row + Feature.pageProseShare] = totals.prose / totals.chars;
  values[row + Feature.before] = charsBefore / totals.chars;
  values[row + Feature.order] = order;
  values[row + Feature.left] = blocks.length - order;
  values[row + Feature.pastHeadline] = headline < 0 ? -1000 : order - headline;
}

function textsOf(container: Container | undefined): number {
  return container === undefined ? 0 : container.texts;
}

/** The share of the page's prose that a container holds, and in the next column the share of links in its text; -1 for none. */
function writeShares(container: Container | undefined, totals: Totals, values: Float64Array, at: number): void {
  values[at] = container === undefined ? -1 : container.proseChars / totals.prose;
  values[at + 1] = container === undefined ? -1 : container.linkChars / Math.max(1, container.chars);
}
