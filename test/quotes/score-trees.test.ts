import { describe, expect, it } from 'vitest';
import { HIGHEST_THRESHOLD, scoreTrees, unpackTrees } from '../../src/quotes/score-trees.js';
import { LETTERS } from '../../src/text/number-letters.js';

describe('trees in letters', () => {
  it('reads features, thresholds and leaves back', () => {
    const letters = (...places: number[]): string => places.map((place) => LETTERS[place]).join('');
    const trees = unpackTrees({
      depth: 1,
      base: 0.5,
      features: letters(0, 1),
      thresholds: letters(6 + 3, 6 + HIGHEST_THRESHOLD),
      leaves: letters(44 - 10, 44 + 20, 44 + 1, 44 + 44),
    });
    expect(scoreTrees(trees, Int32Array.of(3, 120))).toBeCloseTo(0.5 - 0.1 + 0.01);
    expect(scoreTrees(trees, Int32Array.of(4, 120))).toBeCloseTo(0.5 + 0.2 + 0.01);
  });
});
