import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { Features, LookStats, MeasuredBlock } from './measures.js';
import { MainColumn } from './main-column.js';
import { readPath, type BlockPath } from './path-of.js';

/** A first opinion above which a block counts as running text when distances are measured. */
const LIKELY = 0.5;
/** Distances in blocks are read up to here. */
const FAR = 60;

interface Mass {
  blocks: number;
  sum: number;
  chars: number;
  weighted: number;
}

/**
 * A second record for each text block: what the first opinion says of the blocks around it. This is where the choice of
 * the article's root lies: a container that holds most of what looks like running text speaks for all that it holds.
 */
export function readContext(page: PageBlocks, blocks: readonly MeasuredBlock[], first: Float64Array): readonly Features[] {
  const paths = new Map<number, BlockPath>();
  const byContainer = sumByContainer(page, blocks, first);
  const byLook = sumByLook(blocks, first);
  const total = Math.max(1, byContainer[0]?.weighted ?? 0);
  const count = Math.max(1, byContainer[0]?.sum ?? 0);
  const { before, after } = measureDistances(first);
  const main = new MainColumn(page, blocks, first);
  let passed = 0;
  return blocks.map(({ block, look, order }) => {
    const p = first[order] ?? 0;
    const path = readPath(page, block.container, paths);
    const looks = byLook.get(look) ?? NO_MASS;
    const record = {
      first: p,
      ...readNeighbours(first, order),
      ...readMasses(path, byContainer, total, { p, chars: block.text.length }),
      lookMean: meanWithout(looks, p), lookWeighted: looks.weighted / Math.max(1, looks.chars), lookShare: looks.weighted / total,
      passed: passed / total,
      likelyBefore: before[order] ?? FAR, likelyAfter: after[order] ?? FAR,
      ...main.relate(path),
      pageCount: count, pageMass: total,
    };
    passed += p * block.text.length;
    return record;
  });
}

const NO_MASS: Mass = { blocks: 0, sum: 0, chars: 0, weighted: 0 };

/** Masses of the containers, each with all that stands inside: children close before their parents' sums are read. */
function sumByContainer(page: PageBlocks, blocks: readonly MeasuredBlock[], first: Float64Array): readonly Mass[] {
  const masses: Mass[] = page.containers.map(() => ({ ...NO_MASS }));
  for (const { block, order } of blocks) addTo(masses[block.container] as Mass, block.text.length, first[order] ?? 0);
  for (let i = masses.length - 1; i > 0; i--) {
    const mass = masses[i] as Mass;
    const outer = masses[(page.containers[i] as Container).parent];
    if (outer === undefined) continue;
    outer.blocks += mass.blocks;
    outer.sum += mass.sum;
    outer.chars += mass.chars;
    outer.weighted += mass.weighted;
  }
  return masses;
}

function sumByLook(blocks: readonly MeasuredBlock[], first: Float64Array): ReadonlyMap<LookStats, Mass> {
  const masses = new Map<LookStats, Mass>();
  for (const { block, look, order } of blocks) {
    let mass = masses.get(look);
    if (mass === undefined) masses.set(look, (mass = { ...NO_MASS }));
    addTo(mass, block.text.length, first[order] ?? 0);
  }
  return masses;
}

function addTo(mass: Mass, chars: number, p: number): void {
  mass.blocks += 1;
  mass.sum += p;
  mass.chars += chars;
  mass.weighted += p * chars;
}

function meanWithout({ sum, blocks }: Mass, p: number): number {
  return blocks < 2 ? -1 : (sum - p) / (blocks - 1);
}

function measureDistances(first: Float64Array): { before: Float64Array; after: Float64Array } {
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

function readNeighbours(first: Float64Array, at: number): Features {
  const p = (k: number): number => first[at + k] ?? -1;
  const mean = (from: number, to: number): number => {
    let sum = 0;
    for (let k = from; k <= to; k++) sum += Math.max(0, p(k));
    return sum / (to - from + 1);
  };
  return {
    pBefore1: p(-1), pBefore2: p(-2), pBefore3: p(-3), pAfter1: p(1), pAfter2: p(2), pAfter3: p(3),
    pBefore: mean(-8, -1), pAfter: mean(1, 8),
  };
}

function readMasses(path: BlockPath, masses: readonly Mass[], total: number, own: { p: number; chars: number }): Features {
  const at = (level: number): Mass => masses[path.containers[level]?.index ?? -1] ?? NO_MASS;
  const share = (mass: Mass): number => mass.weighted / total;
  const purity = (mass: Mass): number => {
    const chars = mass.chars - own.chars;
    return chars <= 0 ? -1 : (mass.weighted - own.p * own.chars) / chars;
  };
  const [outer, third, fourth, fifth] = [at(1), at(2), at(3), at(4)];
  // The levels at which the containers around hold half, and nearly all, of the page's likely running text.
  let half = 0, most = 0;
  for (let level = 0; level < path.containers.length && most === 0; level++) {
    const held = share(at(level));
    if (half === 0 && held > 0.5) half = level + 1;
    if (held > 0.9) most = level + 1;
  }
  const root = half === 0 ? NO_MASS : at(half - 1);
  return {
    outerP: meanWithout(outer, own.p), outerPurity: purity(outer), outerShare: share(outer), outerBlocks: outer.blocks,
    thirdPurity: purity(third), thirdShare: share(third), fourthPurity: purity(fourth), fourthShare: share(fourth), fifthShare: share(fifth),
    half, most, rootPurity: purity(root),
  };
}
