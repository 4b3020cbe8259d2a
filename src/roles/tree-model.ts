import type { Features } from './measures.js';

/** Fitted trees as data; written by scripts/fit-body. */
export interface TreeModelData {
  /** The features by name, in the order in which `trees` counts them. */
  readonly features: readonly string[];
  /** The score (log odds) before any tree has spoken. */
  readonly start: number;
  /** Each tree in preorder: a split is [feature, threshold, <left>, <right>] (left: value <= threshold), a leaf [-1, score]. */
  readonly trees: readonly (readonly number[])[];
}

interface Tree {
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
}

/** Trees ready to run. */
export interface TreeModel {
  readonly features: readonly string[];
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** Data -> trees ready to run; done once. */
export function compileTrees(data: TreeModelData): TreeModel {
  return { features: data.features, start: data.start, trees: data.trees.map(compileTree) };
}

function compileTree(flat: readonly number[]): Tree {
  const nodes = flat.length / 2;
  const feature = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const right = new Int32Array(nodes);
  const open: number[] = [];
  for (let i = 0; i < nodes; i++) {
    feature[i] = flat[2 * i] as number;
    value[i] = flat[2 * i + 1] as number;
    if ((feature[i] as number) >= 0) open.push(i);
    else if (open.length > 0) right[open.pop() as number] = i + 1;
  }
  return { feature, value, right };
}

/** The log odds that the trees give a record. */
export function scoreTrees(model: TreeModel, record: Float64Array): number {
  let score = model.start;
  for (const { feature, value, right } of model.trees) {
    let at = 0;
    let split = feature[0] as number;
    while (split >= 0) {
      at = (record[split] as number) <= (value[at] as number) ? at + 1 : (right[at] as number);
      split = feature[at] as number;
    }
    score += value[at] as number;
  }
  return score;
}

/** A record of features -> its values in the model's order. @throws {TypeError} where the model names a feature that is not there. */
export function orderFeatures(model: TreeModel, ...records: readonly Features[]): Float64Array {
  const values = new Float64Array(model.features.length);
  model.features.forEach((name, i) => {
    for (const record of records) {
      const value = record[name];
      if (value !== undefined) {
        values[i] = value;
        return;
      }
    }
    throw new TypeError(`The fitted trees read the feature "${name}", which the measures do not give. Run the fit anew.`);
  });
  return values;
}

/** Log odds -> probability. */
export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
