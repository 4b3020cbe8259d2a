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

/** Trees ready to run: each takes {@link PLACES} places, its root is at the second, and the children of place `p` are at `2p` and `2p + 1`. */
export interface PackedTrees extends Trees {
  /** The threshold in steps of 256, plus the feature. */
  readonly nodes: Int32Array;
  /** The leaves, from the first place on. */
  readonly ends: Float32Array;
}

/** Levels of a packed tree; above the root of a flatter one stand nodes that lead to the left. */
const LEVELS = 4;
const PLACES = 1 << LEVELS;

/**
 * Trees -> trees ready to run; a whole number is above a threshold where it is above its floor.
 *
 * @throws RangeError where they are deeper than four levels
 */
export function packTrees(trees: Trees): PackedTrees {
  const { depth, features, thresholds, leaves } = trees;
  if (depth > LEVELS) throw new RangeError(`Trees have at most ${LEVELS} levels, not ${depth}.`);
  const inner = (1 << depth) - 1;
  const count = features.length / inner;
  const nodes = new Int32Array(count * PLACES).fill(HIGHEST_THRESHOLD << 8);
  const ends = new Float32Array(count * PLACES);
  for (let tree = 0; tree < count; tree++) {
    for (let node = 0; node < inner; node++) {
      const firstOfLevel = 1 << (31 - Math.clz32(node + 1));
      const place = node + 1 + firstOfLevel * ((PLACES >> depth) - 1);
      const i = tree * inner + node;
      nodes[tree * PLACES + place] = (Math.floor(thresholds[i] as number) << 8) | (features[i] as number);
    }
    for (let leaf = 0; leaf <= inner; leaf++) ends[tree * PLACES + leaf] = leaves[tree * (inner + 1) + leaf] as number;
  }
  return { ...trees, nodes, ends };
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
export const LEAF_STEPS = 25;

/** The text of the weights file -> trees. */
export function unpackTrees({ depth, base, ...text }: TreesText): PackedTrees {
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
 * The levels are written out and a node is one number, which takes half the time of a loop over two lists.
 */
export function scoreTrees({ nodes, ends, base }: PackedTrees, row: Int32Array, from = 0, to = Infinity): number {
  const stop = Math.min(nodes.length, to * PLACES);
  let sum = from === 0 ? base : 0;
  for (let tree = from * PLACES; tree < stop; tree += PLACES) {
    let place = 2 + turn(nodes[tree + 1] as number, row);
    place = 2 * place + turn(nodes[tree + place] as number, row);
    place = 2 * place + turn(nodes[tree + place] as number, row);
    place = 2 * place + turn(nodes[tree + place] as number, row);
    sum += ends[tree + place - PLACES] as number;
  }
  return sum;
}

/** 0 to the left, 1 to the right: is the row's number above the threshold? */
function turn(node: number, row: Int32Array): number {
  return ((node >> 8) - (row[node & 255] as number)) >>> 31;
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
