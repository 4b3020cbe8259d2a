import { describe, expect, it } from 'vitest';
import { packTrees, scoreTrees, unpackTrees } from '../../src/quotes/score-trees.js';
import { fold, LETTERS } from '../../src/text/number-letters.js';

describe('trees in letters', () => {
  it('are read from the root, with nothing below a node that does not split', () => {
    const letters = (...numbers: number[]): string => numbers.map((number) => LETTERS[number]).join('');
    const trees = unpackTrees({
      depth: 2,
      base: 0.5,
      features: letters(1, 0, 2, 0),
      thresholds: letters(6 + 3, 6 + 7),
      leaves: letters(...[-5, 10, 15, 1].map(fold)),
    });
    const scores = [Int32Array.of(3, 99), Int32Array.of(4, 7), Int32Array.of(4, 8)].map((row) =>
      scoreTrees(trees, row),
    );
    expect(scores.map((score) => Math.round(100 * score))).toEqual([50 - 10 + 2, 50 + 20 + 2, 50 + 30 + 2]);
  });

  it('are summed up to and from any of them', () => {
    const trees = packTrees({ depth: 1, base: 0.5, features: [0, 0], thresholds: [0, 1], leaves: [1, 2, 4, 8] });
    const row = Int32Array.of(1);
    expect(scoreTrees(trees, row)).toBe(0.5 + 2 + 4);
    expect(scoreTrees(trees, row, 0, 1)).toBe(0.5 + 2);
    expect(scoreTrees(trees, row, 1)).toBe(4);
    expect(scoreTrees(trees, row, 2)).toBe(0);
  });
});
