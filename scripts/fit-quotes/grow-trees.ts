import { packTrees, type Trees } from '../../src/quotes/score-trees.js';

/** Rows of small whole numbers, feature by feature, with what boosting needs of them. */
export interface TrainingRows {
  readonly rows: readonly (readonly number[])[];
  /** First and second derivative of the loss for each row at the current scores. */
  readonly derivatives: (scores: Float64Array) => { gradient: Float64Array; hessian: Float64Array };
}

/** How trees are grown. */
export interface GrowOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's answer that is kept. */
  readonly rate: number;
  /** Least second derivative that a leaf must hold. */
  readonly leafWeight: number;
  /** L2 penalty on the leaves. */
  readonly penalty: number;
  /** Share of the features that each tree may look at. */
  readonly featureShare: number;
  readonly base: number;
}

/** Most values of a feature that are told apart. */
const MAX_BINS = 64;

/** Grows boosted trees of one depth by exact greedy splits over binned values. */
export function growTrees({ rows, derivatives }: TrainingRows, options: GrowOptions): Trees {
  const { depth } = options;
  const width = rows[0]?.length ?? 0;
  const binned = binColumns(rows, width);
  const scores = new Float64Array(rows.length).fill(options.base);
  const features: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  const random = randomFrom(7);
  for (let t = 0; t < options.trees; t++) {
    const { gradient, hessian } = derivatives(scores);
    const allowed = Array.from({ length: width }, (_, f) => f).filter(() => random() < options.featureShare);
    const node = new Int32Array(rows.length);
    for (let level = 0; level < depth; level++) {
      const splits = bestSplits({ binned, gradient, hessian, node, level, allowed, options });
      for (const split of splits) {
        features.push(split.feature);
        thresholds.push(split.bin === Infinity ? 1e9 : (binned.edges[split.feature]?.[split.bin] ?? 1e9));
      }
      for (let i = 0; i < rows.length; i++) {
        const n = node[i] as number;
        const split = splits[n - ((1 << level) - 1)] as Split;
        const right = (binned.columns[split.feature] as Uint8Array)[i]! > split.bin;
        node[i] = 2 * n + (right ? 2 : 1);
      }
    }
    const first = (1 << depth) - 1;
    const g = new Float64Array(1 << depth);
    const h = new Float64Array(1 << depth);
    for (let i = 0; i < rows.length; i++) {
      g[(node[i] as number) - first]! += gradient[i] as number;
      h[(node[i] as number) - first]! += hessian[i] as number;
    }
    const values = Array.from(
      g,
      (sum, leaf) => Math.round((-1000 * options.rate * sum) / ((h[leaf] as number) + options.penalty)) / 1000,
    );
    leaves.push(...values);
    for (let i = 0; i < rows.length; i++) scores[i]! += values[(node[i] as number) - first] as number;
  }
  return packTrees({ depth, features, thresholds, leaves, base: options.base });
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

interface Level {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly node: Int32Array;
  readonly level: number;
  readonly allowed: readonly number[];
  readonly options: GrowOptions;
}

function bestSplits({ binned, gradient, hessian, node, level, allowed, options }: Level): Split[] {
  const count = 1 << level;
  const first = count - 1;
  const best: { gain: number; feature: number; bin: number }[] = Array.from({ length: count }, () => ({
    gain: 1e-6,
    feature: 0,
    bin: Infinity,
  }));
  const g = new Float64Array(count * MAX_BINS);
  const h = new Float64Array(count * MAX_BINS);
  for (const feature of allowed) {
    g.fill(0);
    h.fill(0);
    const column = binned.columns[feature] as Uint8Array;
    for (let i = 0; i < column.length; i++) {
      const at = ((node[i] as number) - first) * MAX_BINS + (column[i] as number);
      g[at]! += gradient[i] as number;
      h[at]! += hessian[i] as number;
    }
    for (let n = 0; n < count; n++) searchNode(g, h, n, feature, best[n] as (typeof best)[number], options);
  }
  return best;
}

function searchNode(
  g: Float64Array,
  h: Float64Array,
  n: number,
  feature: number,
  best: { gain: number; feature: number; bin: number },
  options: GrowOptions,
): void {
  let totalG = 0;
  let totalH = 0;
  for (let b = 0; b < MAX_BINS; b++) {
    totalG += g[n * MAX_BINS + b] as number;
    totalH += h[n * MAX_BINS + b] as number;
  }
  const whole = (totalG * totalG) / (totalH + options.penalty);
  let leftG = 0;
  let leftH = 0;
  for (let b = 0; b < MAX_BINS - 1; b++) {
    leftG += g[n * MAX_BINS + b] as number;
    leftH += h[n * MAX_BINS + b] as number;
    const rightH = totalH - leftH;
    if (leftH < options.leafWeight) continue;
    if (rightH < options.leafWeight) break;
    const rightG = totalG - leftG;
    const gain = (leftG * leftG) / (leftH + options.penalty) + (rightG * rightG) / (rightH + options.penalty) - whole;
    if (gain > best.gain) {
      best.gain = gain;
      best.feature = feature;
      best.bin = b;
    }
  }
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
