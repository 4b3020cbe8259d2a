import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { TextScores } from './body-scores.js';
import { ContextFeature, type FeatureTable } from './feature-table.js';
import { MainColumn } from './main-column.js';
import type { LookStats, MeasuredBlock } from './measures.js';
import type { BlockPath, Paths } from './path-of.js';

/** A first opinion above which a block counts as running text when distances are measured. */
const LIKELY = 0.5;
/** Distances in blocks are read up to here. */
const FAR = 60;

/** Text blocks taken together; an instance of a class, see docs/architecture.md, "Young and old". */
class Mass {
  blocks = 0;
  sum = 0;
  chars = 0;
  weighted = 0;

  add(chars: number, p: number): void {
    this.blocks += 1;
    this.sum += p;
    this.chars += chars;
    this.weighted += p * chars;
  }

  addAll({ blocks, sum, chars, weighted }: Mass): void {
    this.blocks += blocks;
    this.sum += sum;
    this.chars += chars;
    this.weighted += weighted;
  }
}

/** What the context is read from. */
export interface OpinionContext {
  readonly page: PageBlocks;
  readonly blocks: readonly MeasuredBlock[];
  readonly paths: Paths;
  /** The first opinion of each text block, as a probability. */
  readonly first: TextScores;
  /** Blocks that nobody asks about. */
  readonly menuLines?: Uint8Array;
}

/**
 * Adds to the row of each text block what the first opinion says of the blocks around it. This is where the choice of
 * the article's root lies: a container that holds most of what looks like running text speaks for all that it holds.
 */
export function readContext({ page, blocks, paths, first, menuLines }: OpinionContext, table: FeatureTable): void {
  const { values } = table;
  const byContainer = sumByContainer(page, blocks, first);
  const byLook = sumByLook(blocks, first);
  const total = Math.max(1, byContainer[0]?.weighted ?? 0);
  const count = Math.max(1, byContainer[0]?.sum ?? 0);
  const { before, after } = measureDistances(first);
  const main = new MainColumn(page, blocks, first);
  let passed = 0;
  for (const { block, look, order } of blocks) {
    const row = table.startOf(order);
    const p = first[order] ?? 0;
    passed += p * block.text.length;
    if (menuLines?.[order] === 1) continue;
    const path = paths.of(block.container);
    const looks = byLook.get(look) ?? NO_MASS;
    values[row + ContextFeature.first] = p;
    readNeighbours(first, order, values, row);
    readMasses(path, { byContainer, total, p, chars: block.text.length }, values, row);
    values[row + ContextFeature.lookMean] = meanWithout(looks, p);
    values[row + ContextFeature.lookWeighted] = looks.weighted / Math.max(1, looks.chars);
    values[row + ContextFeature.lookShare] = looks.weighted / total;
    values[row + ContextFeature.passed] = (passed - p * block.text.length) / total;
    values[row + ContextFeature.likelyBefore] = before[order] ?? FAR;
    values[row + ContextFeature.likelyAfter] = after[order] ?? FAR;
    main.relate(path, values, row);
    values[row + ContextFeature.pageCount] = count;
    values[row + ContextFeature.pageMass] = total;
  }
}

const NO_MASS = new Mass();

/** Masses of the containers, each with all that stands inside: children close before their parents' sums are read. */
function sumByContainer(page: PageBlocks, blocks: readonly MeasuredBlock[], first: TextScores): readonly Mass[] {
  const masses = page.containers.map(() => new Mass());
  for (const { block, order } of blocks) masses[block.container]?.add(block.text.length, first[order] ?? 0);
  for (let i = masses.length - 1; i > 0; i--)
    masses[(page.containers[i] as Container).parent]?.addAll(masses[i] as Mass);
  return masses;
}

function sumByLook(blocks: readonly MeasuredBlock[], first: TextScores): ReadonlyMap<LookStats, Mass> {
  const masses = new Map<LookStats, Mass>();
  for (const { block, look, order } of blocks) {
    let mass = masses.get(look);
    if (mass === undefined) masses.set(look, (mass = new Mass()));
    mass.add(block.text.length, first[order] ?? 0);
  }
  return masses;
}

function meanWithout({ sum, blocks }: Mass, p: number): number {
  return blocks < 2 ? -1 : (sum - p) / (blocks - 1);
}

function measureDistances(first: TextScores): { before: Float64Array; after: Float64Array } {
  const before = new Float64Array(first.length);
  const after = new Float64Array(first.length);
  for (let i = 0, gap = FAR; i < first.length; i++) {
    before[i] = gap;
    gap = (first[i] ?? 0) > LIKELY ? 1 : Math.min(FAR, gap + 1);
  }
  for (let i = first.length - 1, gap = FAR; i >= 0; i--) {
    after[i] = gap;
    gap = (first[i] ?? 0) > LIKELY ? 1 : Math.min(FAR, gap + 1);
  }
  return { before, after };
}

/** Blocks on each side that the means look at. */
const MEAN_WINDOW = 8;

function readNeighbours(first: TextScores, at: number, values: Float64Array, row: number): void {
  values[row + ContextFeature.pBefore1] = first[at - 1] ?? -1;
  values[row + ContextFeature.pBefore2] = first[at - 2] ?? -1;
  values[row + ContextFeature.pBefore3] = first[at - 3] ?? -1;
  values[row + ContextFeature.pAfter1] = first[at + 1] ?? -1;
  values[row + ContextFeature.pAfter2] = first[at + 2] ?? -1;
  values[row + ContextFeature.pAfter3] = first[at + 3] ?? -1;
  values[row + ContextFeature.pBefore] = meanOf(first, at - MEAN_WINDOW);
  values[row + ContextFeature.pAfter] = meanOf(first, at + 1);
}

/** Mean of the blocks from `from` on; what lies past the page's ends counts as 0. */
function meanOf(first: TextScores, from: number): number {
  let sum = 0;
  for (let i = from; i < from + MEAN_WINDOW; i++) if (i >= 0 && i < first.length) sum += first[i] as number;
  return sum / MEAN_WINDOW;
}

interface OwnMass {
  readonly byContainer: readonly Mass[];
  readonly total: number;
  /** The block's own opinion and length. */
  readonly p: number;
  readonly chars: number;
}

function readMasses({ containers }: BlockPath, own: OwnMass, values: Float64Array, row: number): void {
  const at = (level: number): Mass => {
    const container = containers[level];
    return container === undefined ? NO_MASS : (own.byContainer[container.index] ?? NO_MASS);
  };
  const [outer, third, fourth, fifth] = [at(1), at(2), at(3), at(4)];
  const { half, most } = findHolders(containers, own);
  values[row + ContextFeature.outerP] = meanWithout(outer, own.p);
  values[row + ContextFeature.outerPurity] = purityOf(outer, own);
  values[row + ContextFeature.outerShare] = outer.weighted / own.total;
  values[row + ContextFeature.outerBlocks] = outer.blocks;
  values[row + ContextFeature.thirdPurity] = purityOf(third, own);
  values[row + ContextFeature.thirdShare] = third.weighted / own.total;
  values[row + ContextFeature.fourthPurity] = purityOf(fourth, own);
  values[row + ContextFeature.fourthShare] = fourth.weighted / own.total;
  values[row + ContextFeature.fifthShare] = fifth.weighted / own.total;
  values[row + ContextFeature.half] = half;
  values[row + ContextFeature.most] = most;
  values[row + ContextFeature.rootPurity] = purityOf(half === 0 ? NO_MASS : at(half - 1), own);
}

/** The levels, from 1, at which the containers around hold half, and nearly all, of the page's likely running text; 0 for none. */
function findHolders(
  containers: readonly Container[],
  { byContainer, total }: OwnMass,
): { half: number; most: number } {
  let half = 0,
    most = 0;
  for (let level = 0; level < containers.length && most === 0; level++) {
    const held = (byContainer[(containers[level] as Container).index] ?? NO_MASS).weighted / total;
    if (half === 0 && held > 0.5) half = level + 1;
    if (held > 0.9) most = level + 1;
  }
  return { half, most };
}

/** Share of likely running text in a mass, the block itself left out; -1 where nothing else is there. */
function purityOf(mass: Mass, own: OwnMass): number {
  const chars = mass.chars - own.chars;
  return chars <= 0 ? -1 : (mass.weighted - own.p * own.chars) / chars;
}
