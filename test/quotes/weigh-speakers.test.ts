import { expect, it } from 'vitest';
import { packTrees } from '../../src/quotes/score-trees.js';
import { type Weighing, weighSpeakers } from '../../src/quotes/weigh-stretches.js';
import { SPEAKER_COLUMNS } from '../../src/quotes/weight-columns.js';

/** Two trees over the first number of a candidate: the first leaves the second candidate behind, the other would bring it forward. */
const AT = SPEAKER_COLUMNS.indexOf('source');
const TREES = packTrees({
  depth: 1,
  base: 0,
  features: [AT, AT],
  thresholds: [0, 0],
  leaves: [4, 0, 0, 9],
});
const weighing = { placeNumbers: Array(AT).fill(0), candidateNumbers: [[0], [1]] } as unknown as Weighing;

it('gives up who is far behind after the first trees', () => {
  const [first = 0, second = 0] = weighSpeakers(weighing, TREES, [{ trees: 1, behind: 3 }]);
  expect(first).toBeGreaterThan(second);
});

it('goes on with who is near', () => {
  const [first = 0, second = 0] = weighSpeakers(weighing, TREES, [{ trees: 1, behind: 5 }]);
  expect(second).toBeGreaterThan(first);
});

it('does not take up again who was given up', () => {
  const third = { placeNumbers: Array(AT).fill(0), candidateNumbers: [[0], [1], [2]] } as unknown as Weighing;
  // The first trees leave 0 behind 2, the next put 1 and 2 behind it; the last would give 0 everything.
  const trees = packTrees({
    depth: 1,
    base: 0,
    features: [AT, AT, AT],
    thresholds: [0, 0, 0],
    leaves: [0, 9, 0, -20, 50, 0],
  });
  const stages = [
    { trees: 1, behind: 3 },
    { trees: 2, behind: 3 },
  ];
  const [first = 0, second = 0, last = 0] = weighSpeakers(third, trees, stages);
  expect(second).toBeLessThan(first);
  expect(second).toBe(last);
  expect(first / second).toBeCloseTo(Math.exp(11));
});
