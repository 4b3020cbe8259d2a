import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { TextScores } from './body-scores.js';
import { ContextFeature } from './feature-table.js';
import type { MeasuredBlock } from './measures.js';
import type { BlockPath } from './path-of.js';

/** Levels above the main column up to which a shared ancestor is looked for. */
const MAX_LEVELS = 12;

/**
 * The main column: the container that directly holds (one element between at most) the most of what looks like running
 * text. Says of other blocks how they lie to it.
 *
 *     body
 *       div.page
 *         div.column    <- main: most paragraphs stand right in it
 *           p           inside 1, beside 0
 *           div.box
 *             p         inside 2, beside 0
 *         aside
 *           p           inside 0, beside 1: one level up from the column is the nearest container of both
 */
export class MainColumn {
  private readonly main: Container | undefined;
  /** Index of each container above the main column -> how many levels up. */
  private readonly above = new Map<number, number>();

  constructor(page: PageBlocks, blocks: readonly MeasuredBlock[], first: TextScores) {
    this.main = findMain(page, blocks, first);
    let at = this.main;
    for (let level = 0; at !== undefined && level <= MAX_LEVELS; level++) {
      this.above.set(at.index, level);
      at = page.containers[at.parent];
    }
  }

  relate({ containers }: BlockPath, values: Float64Array, row: number): void {
    let up: number | undefined;
    let level = 0;
    while (level < containers.length && (up = this.above.get((containers[level] as Container).index)) === undefined)
      level += 1;
    values[row + ContextFeature.inside] = up === 0 ? level + 1 : 0;
    values[row + ContextFeature.beside] = up ?? MAX_LEVELS + 1;
    values[row + ContextFeature.apart] = level;
  }
}

function findMain(page: PageBlocks, blocks: readonly MeasuredBlock[], first: TextScores): Container | undefined {
  const masses = new Map<number, number>();
  for (const { block, order } of blocks) {
    const own = page.containers[block.container];
    const outer = block.loose ? own?.index : own?.parent;
    if (outer !== undefined) masses.set(outer, (masses.get(outer) ?? 0) + (first[order] ?? 0) * block.text.length);
  }
  let main = -1;
  let most = 0;
  for (const [index, mass] of masses) {
    if (mass > most) {
      main = index;
      most = mass;
    }
  }
  return page.containers[main];
}
