import { readNumbers, unfold } from '../text/number-letters.js';

/** Steps of a leaf's score to one. */
const LEAF_STEPS = 25;

/** Fitted trees as data; written by scripts/fit-body. */
export interface TreeModelData {
  /** Of each feature its column, then what the splits on it compare with, in rising order; what most splits ask stands first. */
  readonly features: readonly (readonly number[])[];
  /** The score (log odds) before any tree has spoken. */
  readonly start: number;
  /**
   * The trees one after the other, each in preorder, a node two letters of {@link LETTERS}: a split is the place of its
   * feature, counted from 1, and the place of its threshold among the feature's own, then the left child (value <= threshold)
   * and the right one; a leaf is letter 0 and its score in steps of four hundredths, as `unfold` reads it.
   */
  readonly trees: string;
}

/**
 * Trees ready to run, all in three arrays, each tree in preorder: the left child of a split is the node after it.
 *
 *     column   3    7   -1   -1   -1  |  5  ...      -1: a leaf
 *     value   12   .5   .1  -.2   .3  |  40 ...      what a split compares with; the score of a leaf
 *     right    4    3                 |  ..          where a split's right child stands
 *              ^ roots[0]               ^ roots[1]
 */
export interface TreeModel {
  readonly start: number;
  readonly roots: Int32Array;
  readonly column: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
}

/**
 * Data -> trees ready to run; done once.
 */
export function compileTrees(data: TreeModelData): TreeModel {
  const numbers = readNumbers(data.trees);
  const nodes = numbers.length / 2;
  const roots: number[] = [];
  const column = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const right = new Int32Array(nodes);
  const open: number[] = [];
  for (let at = 0, starts = true; at < nodes; at++) {
    if (starts) roots.push(at);
    const feature = data.features[(numbers[2 * at] as number) - 1];
    const number = numbers[2 * at + 1] as number;
    column[at] = feature?.[0] ?? -1;
    value[at] = feature === undefined ? unfold(number) / LEAF_STEPS : (feature[number + 1] as number);
    starts = feature === undefined && open.length === 0;
    if (feature !== undefined) open.push(at);
    else if (!starts) right[open.pop() as number] = at + 1;
  }
  return { start: data.start, roots: Int32Array.from(roots), column, value, right };
}

/** The log odds that the trees give the row that begins at `from`. */
export function scoreTrees(
  { start, roots, column, value, right }: TreeModel,
  values: Float64Array,
  from: number,
): number {
  let score = start;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    let split = column[at] as number;
    while (split >= 0) {
      at = (values[from + split] as number) <= (value[at] as number) ? at + 1 : (right[at] as number);
      split = column[at] as number;
    }
    score += value[at] as number;
  }
  return score;
}

/** Log odds -> probability. */
export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
