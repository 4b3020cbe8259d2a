/** Fitted trees as data; written by scripts/fit-body. */
export interface TreeModelData {
  /** The features by name, in the order in which `trees` counts them. */
  readonly features: readonly string[];
  /** The score (log odds) before any tree has spoken. */
  readonly start: number;
  /** Each tree in preorder: a split is [feature, threshold, <left>, <right>] (left: value <= threshold), a leaf [-1, score in hundredths]. */
  readonly trees: readonly (readonly number[])[];
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
 *
 * @param names the columns of the rows that will be scored
 * @throws {TypeError} where the data name a feature that is no column
 */
export function compileTrees(data: TreeModelData, names: readonly string[]): TreeModel {
  const columns = data.features.map((name) => findColumn(name, names));
  const nodes = data.trees.reduce((sum, flat) => sum + flat.length / 2, 0);
  const roots = new Int32Array(data.trees.length);
  const column = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const right = new Int32Array(nodes);
  let at = 0;
  data.trees.forEach((flat, tree) => {
    roots[tree] = at;
    const open: number[] = [];
    for (let i = 0; i < flat.length; i += 2, at++) {
      const feature = flat[i] as number;
      column[at] = feature < 0 ? -1 : (columns[feature] as number);
      value[at] = feature < 0 ? (flat[i + 1] as number) / 100 : (flat[i + 1] as number);
      if (feature >= 0) open.push(at);
      else if (open.length > 0) right[open.pop() as number] = at + 1;
    }
  });
  return { start: data.start, roots, column, value, right };
}

function findColumn(name: string, names: readonly string[]): number {
  const column = names.indexOf(name);
  if (column >= 0) return column;
  throw new TypeError(`The fitted trees read the feature "${name}", which the measures do not give. Run the fit anew.`);
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
