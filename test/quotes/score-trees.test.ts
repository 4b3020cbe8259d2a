import { describe, expect, it } from 'vitest';
import { packTrees, scoreTrees, type Trees, unpackTrees } from '../../src/quotes/score-trees.js';
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
    expect(scores.map((score) => Math.round(100 * score))).toEqual([50 - 20 + 4, 50 + 40 + 4, 50 + 60 + 4]);
  });

  it('are summed up to and from any of them', () => {
    const trees = packTrees({ depth: 1, base: 0.5, features: [0, 0], thresholds: [0, 1], leaves: [1, 2, 4, 8] });
    const row = Int32Array.of(1);
    expect(scoreTrees(trees, row)).toBe(0.5 + 2 + 4);
    expect(scoreTrees(trees, row, 0, 1)).toBe(0.5 + 2);
    expect(scoreTrees(trees, row, 1)).toBe(4);
    expect(scoreTrees(trees, row, 2)).toBe(0);
  });

  it.each([1, 2, 3, 4])('lead where a walk from node to node does, %i levels deep', (depth) => {
    let seed = depth;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const [inner, count] = [(1 << depth) - 1, 5];
    const numbers = (length: number, below: number): number[] => Array.from({ length }, () => random(below) - 6);
    const trees: Trees = {
      depth,
      base: 0,
      features: numbers(inner * count, 10).map((feature) => feature + 6),
      thresholds: numbers(inner * count, 40).map((threshold) => threshold + 0.5),
      leaves: numbers((inner + 1) * count, 100),
    };
    const packed = packTrees(trees);
    for (let i = 0; i < 50; i++) {
      const row = Int32Array.from(numbers(10, 40));
      expect(scoreTrees(packed, row)).toBe(walk(trees, row, count));
    }
  });

  it('are four levels deep at most', () => {
    expect(() => packTrees({ depth: 5, base: 0, features: [], thresholds: [], leaves: [] })).toThrow(RangeError);
  });
});

function walk({ depth, features, thresholds, leaves }: Trees, row: Int32Array, count: number): number {
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let tree = 0; tree < count; tree++) {
    let node = 0;
    while (node < inner) {
      const at = tree * inner + node;
      const isAbove = (row[features[at] as number] as number) > (thresholds[at] as number);
      node = 2 * node + (isAbove ? 2 : 1);
    }
    sum += leaves[tree * (inner + 1) + node - inner] as number;
  }
  return sum;
}
