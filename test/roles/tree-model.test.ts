import { describe, expect, it } from 'vitest';
import { CONTEXT_NAMES, FEATURE_NAMES } from '../../src/roles/feature-names.js';
import { compileTrees, scoreTrees, type TreeModelData } from '../../src/roles/tree-model.js';
import columns from '../../src/roles/weights/columns.json' with { type: 'json' };
import { LETTERS } from '../../src/text/number-letters.js';

/** A split on a threshold of the n-th feature, and a leaf of some steps of four hundredths from nought up. */
const split = (feature: number, threshold: number): string => `${LETTERS[feature]}${LETTERS[threshold]}`;
const leaf = (steps: number): string => `${LETTERS[0]}${LETTERS[2 * steps]}`;

/** Characters in column 2, links in column 0. chars <= 20 ? 10 : (links <= 1 ? 20 : 30); then links <= 3 ? 1 : 2; then a leaf alone. */
const DATA: TreeModelData = {
  features: [
    [2, 20],
    [0, 1, 3],
  ],
  start: 0.5,
  trees: [split(1, 0), leaf(10), split(2, 0), leaf(20), leaf(30), split(2, 1), leaf(1), leaf(2), leaf(5)].join(''),
};

describe('fitted trees', () => {
  const trees = compileTrees(DATA);
  const score = (links: number, chars: number): number => scoreTrees(trees, Float64Array.of(9, links, 7, chars), 1);

  it('walks each tree to its leaf and sums the leaves', () => {
    expect(score(0, 20)).toBeCloseTo(0.5 + 0.4 + 0.04 + 0.2);
    expect(score(1, 21)).toBeCloseTo(0.5 + 0.8 + 0.04 + 0.2);
    expect(score(2, 21)).toBeCloseTo(0.5 + 1.2 + 0.04 + 0.2);
    expect(score(4, 500)).toBeCloseTo(0.5 + 1.2 + 0.08 + 0.2);
  });

  it('are fitted to the columns as they stand', () => {
    expect([...FEATURE_NAMES, ...CONTEXT_NAMES], 'The columns have changed: run scripts/fit-body/fit.ts anew.').toEqual(
      columns,
    );
  });
});
