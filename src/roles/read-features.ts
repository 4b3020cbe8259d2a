import type { PageBlocks } from '../blocks/page-blocks.js';
import { isProse } from '../text/is-prose.js';
import { readEnding } from '../text/measure-text.js';
import { Feature, FeatureTable } from './feature-table.js';
import { HeadlineTrail } from './headline-trail.js';
import type { MeasuredBlock } from './measures.js';
import { mayBeTold, type PageEvidence } from './page-evidence.js';
import type { Paths } from './path-of.js';
import { Pictures } from './pictures.js';
import { PathFeatures } from './read-path-features.js';
import { measureTotals, readPlaceFeatures } from './read-place-features.js';
import { codeOf } from './role-codes.js';

/** What a feature is read against: the page as a whole. */
export interface FeatureContext {
  readonly page: PageBlocks;
  readonly blocks: readonly MeasuredBlock[];
  /** The elements around the page's blocks. */
  readonly paths: Paths;
  readonly evidence: PageEvidence;
  /** Order of the text block that shows the headline; -1 where none does. */
  readonly headline: number;
  /** Class word -> how much more often it stands on running text than on the rest (log odds). */
  readonly wordScores: ReadonlyMap<string, number>;
  /** Blocks that nobody asks about: of them nothing is read. */
  readonly menuLines?: Uint8Array;
}

/** Neighbours on each side that the sum of prose looks at. */
const WINDOW = 5;

/** One row of features for each text block of the page. Each group writes its own columns. */
export function readFeatures(context: FeatureContext): FeatureTable {
  const { blocks, paths } = context;
  const table = new FeatureTable(blocks.length, context.menuLines);
  const { values } = table;
  const totals = measureTotals(blocks);
  const headlines = new HeadlineTrail(context.page, blocks, context.headline);
  const pictures = new Pictures(context.page);
  const pathFeatures = new PathFeatures(context.wordScores);
  for (const measured of blocks) {
    const row = table.startOf(measured.order);
    if (row < 0) continue;
    readTextFeatures(measured, values, row);
    const path = paths.of(measured.block.container);
    pathFeatures.read(measured, path, values, row);
    readPlaceFeatures(measured, path, { totals, context }, values, row);
    headlines.relate(measured.order, path, values, row);
    values[row + Feature.pictureTexts] = pictures.countTexts(path);
    readEvidenceFeatures(measured, context, values, row);
  }
  readNeighbourFeatures(blocks, table);
  return table;
}

function readTextFeatures({ block, text }: MeasuredBlock, values: Float64Array, row: number): void {
  const chars = block.text.length;
  values[row + Feature.chars] = chars;
  values[row + Feature.words] = text.words;
  values[row + Feature.sentences] = text.sentences;
  values[row + Feature.commaRate] = text.commas / Math.max(1, text.words);
  values[row + Feature.linkShare] = block.linkChars / chars;
  values[row + Feature.strongShare] = block.strongChars / chars;
  values[row + Feature.wordLength] = text.wordLength;
  values[row + Feature.capitalWords] = text.capitalWords;
  values[row + Feature.capitalRate] = text.capitals / chars;
  values[row + Feature.digitRate] = text.digits / chars;
  values[row + Feature.signs] = text.signs;
  values[row + Feature.quotes] = text.quotes;
  values[row + Feature.questions] = text.questions;
  values[row + Feature.ending] = text.ending;
  values[row + Feature.opening] = text.opening;
  values[row + Feature.links] = countLinks(block.marks);
}

function countLinks(marks: MeasuredBlock['block']['marks']): number {
  let links = 0;
  for (const mark of marks) if (mark.type === 'link') links += 1;
  return links;
}

/** Words below which a block found in the structured body proves nothing. */
const TELLING_WORDS = 4;

function readEvidenceFeatures(
  measured: MeasuredBlock,
  { blocks, evidence }: FeatureContext,
  values: Float64Array,
  row: number,
): void {
  const { order, repeats, text, phrase } = measured;
  const { articleText } = evidence;
  if (mayBeTold(measured, evidence)) {
    const { folded } = measured;
    values[row + Feature.isTitle] = Number(evidence.titles.has(folded));
    values[row + Feature.isDescription] = Number(evidence.descriptions.has(folded));
    values[row + Feature.isAuthor] = Number(evidence.authors.has(folded));
    values[row + Feature.isTag] = Number(evidence.tags.has(folded) || evidence.sections.has(folded));
  }
  values[row + Feature.inStructuredBody] =
    articleText === ''
      ? -1
      : Number(articleText.includes(text.words >= TELLING_WORDS ? measured.folded : ` ${measured.folded} `));
  values[row + Feature.repeats] = repeats.count;
  values[row + Feature.phrase] = codeOf(phrase?.role);
  values[row + Feature.phraseBefore1] = codeOf(blocks[order - 1]?.phrase?.role);
  values[row + Feature.phraseBefore2] = codeOf(blocks[order - 2]?.phrase?.role);
}

/** What the blocks beside a block say; -1 past the page's ends. */
function readNeighbourFeatures(blocks: readonly MeasuredBlock[], table: FeatureTable): void {
  const { values } = table;
  const prose = sumProse(blocks);
  for (let i = 0; i < blocks.length; i++) {
    const row = table.startOf(i);
    if (row < 0) continue;
    const [before2, before1, own, after1, after2] = [
      blocks[i - 2],
      blocks[i - 1],
      blocks[i],
      blocks[i + 1],
      blocks[i + 2],
    ];
    values[row + Feature.charsBefore1] = charsOf(before1);
    values[row + Feature.charsBefore2] = charsOf(before2);
    values[row + Feature.charsAfter1] = charsOf(after1);
    values[row + Feature.charsAfter2] = charsOf(after2);
    values[row + Feature.linkBefore1] = linkShareOf(before1);
    values[row + Feature.linkBefore2] = linkShareOf(before2);
    values[row + Feature.linkAfter1] = linkShareOf(after1);
    values[row + Feature.linkAfter2] = linkShareOf(after2);
    values[row + Feature.alikeBefore] = Number(before1?.look === own?.look);
    values[row + Feature.alikeAfter] = Number(after1?.look === own?.look);
    values[row + Feature.endingBefore] = before1 === undefined ? -1 : readEnding(before1.block.text);
    values[row + Feature.proseBefore] = (prose[i] as number) - (prose[Math.max(0, i - WINDOW)] as number);
    values[row + Feature.proseAfter] =
      (prose[Math.min(blocks.length, i + 1 + WINDOW)] as number) - (prose[i + 1] as number);
  }
}

function charsOf(measured: MeasuredBlock | undefined): number {
  return measured === undefined ? -1 : measured.block.text.length;
}

function linkShareOf(measured: MeasuredBlock | undefined): number {
  return measured === undefined ? -1 : measured.block.linkChars / measured.block.text.length;
}

/** Characters of prose before each block, and before the end. */
function sumProse(blocks: readonly MeasuredBlock[]): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i] as MeasuredBlock;
    sums[i + 1] = (sums[i] as number) + (isProse(block.text, block.linkChars) ? block.text.length : 0);
  }
  return sums;
}
