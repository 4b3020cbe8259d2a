import { readNumbers, unfold } from '../text/number-letters.js';

/**
 * Boosted trees of one depth. Tree `t` has `2 ** depth - 1` inner nodes in breadth-first order (the children of node
 * `n` are `2n + 1` and `2n + 2`) and `2 ** depth` leaves: a value greater than the threshold goes right. The values are
 * whole numbers, all of them counts or kinds.
 */
export interface Trees {
  readonly depth: number;
  readonly features: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
  readonly base: number;
}

/** The same trees in typed arrays, which is what makes them fast; a whole number is above a threshold where it is above its floor. */
export function packTrees({ depth, base, features, thresholds, leaves }: Trees): Trees {
  return {
    depth,
    base,
    features: Uint8Array.from(features),
    thresholds: Int32Array.from(thresholds, Math.floor),
    leaves: Float32Array.from(leaves),
  };
}

/**
 * Trees as the weights file holds them, a letter of `number-letters.ts` for each number. A tree is written from its root: every
 * node, then what is to its left, then what is to its right, and nothing more below a node that does not split.
 */
export interface TreesText {
  readonly depth: number;
  readonly base: number;
  /** 0 for a node that does not split, `n + 1` for one that asks for feature `n`. */
  readonly features: string;
  /** Of the nodes that split: threshold `n` is number `n - LEAST_THRESHOLD`. */
  readonly thresholds: string;
  /** Of each leaf its steps from nought, as `unfold` reads them. */
  readonly leaves: string;
}

export const LEAST_THRESHOLD = -6;
/** Above every value: a node that does not split leads to the left. */
export const HIGHEST_THRESHOLD = 147;
/** Steps of a leaf to one: coarser ones are shorter to write, and later trees make up for it. */
export const LEAF_STEPS = 50;

/** The text of the weights file -> trees. */
export function unpackTrees({ depth, base, ...text }: TreesText): Trees {
  const [asked = [], compared = [], reached = []] = [text.features, text.thresholds, text.leaves].map(readNumbers);
  const inner = (1 << depth) - 1;
  const [features, thresholds, leaves]: [number[], number[], number[]] = [[], [], []];
  let [nodes, splits, ends] = [0, 0, 0];
  const readNode = (tree: number, node: number): void => {
    const feature = node < inner ? (asked[nodes++] as number) : 0;
    if (feature === 0) {
      leaves[tree * (inner + 1) + leftmostLeaf(node, inner)] = unfold(reached[ends++] as number) / LEAF_STEPS;
      return;
    }
    features[tree * inner + node] = feature - 1;
    thresholds[tree * inner + node] = (compared[splits++] as number) + LEAST_THRESHOLD;
    readNode(tree, 2 * node + 1);
    readNode(tree, 2 * node + 2);
  };
  for (let tree = 0; nodes < asked.length; tree++) {
    features.push(...Array<number>(inner).fill(0));
    thresholds.push(...Array<number>(inner).fill(HIGHEST_THRESHOLD));
    leaves.push(...Array<number>(inner + 1).fill(0));
    readNode(tree, 0);
  }
  return packTrees({ depth, base, features, thresholds, leaves });
}

/** The leaf that is reached from a node by going left only. */
export function leftmostLeaf(node: number, inner: number): number {
  return node < inner ? leftmostLeaf(2 * node + 1, inner) : node - inner;
}

/**
 * The sum of the leaves that a row of whole numbers falls into, of the trees from number `from` to before `to` only. The way
 * down is reckoned from the sign of a difference, without a branch: a processor guesses wrong at every second one in fitted trees.
 */
export function scoreTrees(
  { depth, features, thresholds, leaves, base }: Trees,
  row: Int32Array,
  from = 0,
  to = Infinity,
): number {
  const inner = (1 << depth) - 1;
  const outer = 1 << depth;
  const stop = Math.min(features.length, to * inner);
  let sum = from === 0 ? base : 0;
  for (let at = from * inner, leaf = from * outer; at < stop; at += inner, leaf += outer) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const i = at + node;
      const below = (thresholds[i] as number) - (row[features[i] as number] as number);
      node = 2 * node + 1 + (below >>> 31);
    }
    sum += leaves[leaf + node - inner] as number;
  }
  return sum;
}

/** From a sum of leaves to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** From a probability to its log odds, kept finite. */
export function logOdds(chance: number): number {
  const inside = Math.min(Math.max(chance, 1e-4), 1 - 1e-4);
  return Math.log(inside / (1 - inside));
}

/** From the scores of several answers to their probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  let sum = 0;
  const chances: number[] = [];
  for (const score of scores) {
    const power = Math.exp(score - top);
    chances.push(power);
    sum += power;
  }
  for (let i = 0; i < chances.length; i++) chances[i] = (chances[i] as number) / sum;
  return chances;
}
