import { HIGHEST_THRESHOLD, LEAF_STEPS, type PackedTrees, packTrees } from '../../src/quotes/score-trees.js';

/** Rows of small whole numbers, feature by feature, with what boosting needs of them. */
export interface TrainingRows {
  readonly rows: readonly (readonly number[])[];
  /** First and second derivative of the loss for each row at the current scores. */
  readonly derivatives: (scores: Float64Array) => { gradient: Float64Array; hessian: Float64Array };
  /** Where groups of rows begin that are sampled together; without, each row is a group. */
  readonly starts?: readonly number[];
}

/** How trees are grown. */
export interface GrowOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's answer that is kept. */
  readonly rate: number;
  /** Least second derivative that a leaf must hold. */
  readonly leafWeight: number;
  /** What a split must at least gain. */
  readonly gain: number;
  /** L2 penalty on the leaves. */
  readonly penalty: number;
  /** Share of the features that each tree may look at. */
  readonly featureShare: number;
  /** Share of the groups of rows that each tree sees. @default 1 */
  readonly rowShare?: number;
  /** Where the random numbers start. @default 7 */
  readonly seed?: number;
  readonly base: number;
}

/** Steps; no leaf is farther from nought. */
const FARTHEST_LEAF = 22;
/** Most values of a feature that are told apart. */
const MAX_BINS = 64;

/** Grows boosted trees of one depth by greedy splits over binned values. */
export function growTrees({ rows, derivatives, starts }: TrainingRows, options: GrowOptions): PackedTrees {
  const width = rows[0]?.length ?? 0;
  const binned = binColumns(rows, width);
  const scores = new Float64Array(rows.length).fill(options.base);
  const grown: GrownTree = { features: [], thresholds: [], leaves: [] };
  const random = randomFrom(options.seed ?? 7);
  for (let t = 0; t < options.trees; t++) {
    const { gradient, hessian } = derivatives(scores);
    const allowed = Array.from({ length: width }, (_, f) => f).filter(() => random() < options.featureShare);
    const sample = sampleRows(rows.length, starts, options.rowShare ?? 1, random);
    growTree({ binned, gradient, hessian, allowed, options }, sample, scores, grown);
  }
  return packTrees({ depth: options.depth, base: options.base, ...grown });
}

/** The rows that a tree is grown on; rows of one group stay together. */
function sampleRows(
  count: number,
  starts: readonly number[] | undefined,
  share: number,
  random: () => number,
): Int32Array {
  const isIn = new Uint8Array(count);
  let taken = true;
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (starts === undefined || starts[next] === i) {
      taken = share >= 1 || random() < share;
      next++;
    }
    if (taken) isIn[i] = 1;
  }
  return Int32Array.from({ length: count }, (_, i) => i).filter((i) => isIn[i] === 1);
}

interface GrownTree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

/** Grows one tree on the sample and adds its answers to the scores of all rows. */
function growTree(level: Growing, sample: Int32Array, scores: Float64Array, grown: GrownTree): void {
  const { binned, gradient, hessian, options } = level;
  const splits: Split[] = [];
  let nodes: Node[] = [{ rows: sample, sums: sumUp(level, sample) }];
  for (let d = 0; d < options.depth; d++) {
    const children: Node[] = [];
    for (const node of nodes) {
      const split = bestSplit(level, node.sums);
      splits.push(split);
      grown.features.push(split.feature);
      grown.thresholds.push(Math.floor(binned.edges[split.feature]?.[split.bin] ?? HIGHEST_THRESHOLD));
      children.push(...childrenOf(level, node, split, d + 1 === options.depth));
    }
    nodes = children;
  }
  const values = nodes.map(({ rows }) => {
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i] as number;
      h += hessian[i] as number;
    }
    const steps = Math.round((-LEAF_STEPS * options.rate * g) / (h + options.penalty));
    return Math.min(Math.max(steps, -FARTHEST_LEAF), FARTHEST_LEAF) / LEAF_STEPS;
  });
  grown.leaves.push(...values);
  const first = (1 << options.depth) - 1;
  for (let i = 0; i < scores.length; i++) {
    let n = 0;
    while (n < first) {
      const { feature, bin } = splits[n] as Split;
      n = 2 * n + (((binned.columns[feature] as Uint8Array)[i] as number) > bin ? 2 : 1);
    }
    scores[i]! += values[n - first] as number;
  }
}

/** The rows that reach a place of the tree, and their derivatives summed by feature and bin. */
interface Node {
  readonly rows: Int32Array;
  readonly sums: Float64Array;
}

function childrenOf(level: Growing, { rows, sums }: Node, { feature, bin }: Split, isLast: boolean): [Node, Node] {
  const column = level.binned.columns[feature] as Uint8Array;
  const left = rows.filter((i) => (column[i] as number) <= bin);
  const right = rows.filter((i) => (column[i] as number) > bin);
  if (isLast)
    return [
      { rows: left, sums },
      { rows: right, sums },
    ];
  const smaller = left.length < right.length ? left : right;
  const own = sumUp(level, smaller);
  const others = sums.map((sum, at) => sum - (own[at] as number));
  return smaller === left
    ? [
        { rows: left, sums: own },
        { rows: right, sums: others },
      ]
    : [
        { rows: left, sums: others },
        { rows: right, sums: own },
      ];
}

/** First and second derivatives, in turns, for each allowed feature and each of its bins. */
function sumUp({ binned, gradient, hessian, allowed }: Growing, rows: Int32Array): Float64Array {
  const sums = new Float64Array(allowed.length * 2 * MAX_BINS);
  allowed.forEach((feature, f) => {
    const column = binned.columns[feature] as Uint8Array;
    const base = f * 2 * MAX_BINS;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      const at = base + 2 * (column[i] as number);
      sums[at]! += gradient[i] as number;
      sums[at + 1]! += hessian[i] as number;
    }
  });
  return sums;
}

interface Binned {
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly number[][];
}

function binColumns(rows: readonly (readonly number[])[], width: number): Binned {
  const columns: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let f = 0; f < width; f++) {
    const values = [...new Set(rows.map((row) => row[f] as number))].sort((a, b) => a - b);
    const step = Math.max(1, values.length / MAX_BINS);
    const cuts: number[] = [];
    for (let k = 0; k < values.length - 1 && cuts.length < MAX_BINS - 1; k += step) {
      const low = values[Math.floor(k)] as number;
      const high = values[Math.floor(k) + 1] as number;
      cuts.push(Math.round(((low + high) / 2) * 1000) / 1000);
    }
    edges.push(cuts);
    columns.push(Uint8Array.from(rows, (row) => lowerBound(cuts, row[f] as number)));
  }
  return { columns, edges };
}

function lowerBound(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Split {
  readonly feature: number;
  /** Rows whose bin is greater go right; Infinity keeps all of them left. */
  readonly bin: number;
}

interface Growing {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly allowed: readonly number[];
  readonly options: GrowOptions;
}

function bestSplit(
  { binned, allowed, options: { penalty, leafWeight, gain: least } }: Growing,
  sums: Float64Array,
): Split {
  let top = least;
  let best: Split = { feature: 0, bin: Infinity };
  allowed.forEach((feature, f) => {
    const base = f * 2 * MAX_BINS;
    const bins = (binned.edges[feature] as number[]).length;
    let totalG = 0;
    let totalH = 0;
    for (let b = 0; b <= bins; b++) {
      totalG += sums[base + 2 * b] as number;
      totalH += sums[base + 2 * b + 1] as number;
    }
    const whole = (totalG * totalG) / (totalH + penalty);
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < bins; b++) {
      leftG += sums[base + 2 * b] as number;
      leftH += sums[base + 2 * b + 1] as number;
      const rightH = totalH - leftH;
      if (leftH < leafWeight) continue;
      if (rightH < leafWeight) break;
      const rightG = totalG - leftG;
      const gain = (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - whole;
      if (gain > top) {
        top = gain;
        best = { feature, bin: b };
      }
    }
  });
  return best;
}

/** Groups of rows of which some are right; the loss is the negative log of the softmax share of the right ones. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Derivatives for choosing inside groups. */
export function groupDerivatives(groups: readonly Group[], right: Uint8Array): TrainingRows['derivatives'] {
  return (scores) => {
    const gradient = new Float64Array(right.length);
    const hessian = new Float64Array(right.length);
    for (const { from, to, weight } of groups) {
      let top = -Infinity;
      for (let i = from; i < to; i++) top = Math.max(top, scores[i] as number);
      let all = 0;
      let good = 0;
      for (let i = from; i < to; i++) {
        const power = Math.exp((scores[i] as number) - top);
        all += power;
        if (right[i]) good += power;
      }
      for (let i = from; i < to; i++) {
        const power = Math.exp((scores[i] as number) - top);
        const p = power / all;
        const q = right[i] ? power / good : 0;
        gradient[i] = weight * (p - q);
        hessian[i] = weight * Math.max(p * (1 - p), 1e-4);
      }
    }
    return { gradient, hessian };
  };
}

/** Derivatives for yes or no. */
export function binaryDerivatives(labels: Uint8Array, weights: Float64Array): TrainingRows['derivatives'] {
  return (scores) => {
    const gradient = new Float64Array(labels.length);
    const hessian = new Float64Array(labels.length);
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      gradient[i] = (weights[i] as number) * (p - (labels[i] as number));
      hessian[i] = (weights[i] as number) * Math.max(p * (1 - p), 1e-4);
    }
    return { gradient, hessian };
  };
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}
