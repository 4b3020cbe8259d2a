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
  const [first = 0, second = 0] = weighSpeakers(weighing, TREES, { first: 1, behind: 3 });
  expect(first).toBeGreaterThan(second);
});

it('goes on with who is near', () => {
  const [first = 0, second = 0] = weighSpeakers(weighing, TREES, { first: 1, behind: 5 });
  expect(second).toBeGreaterThan(first);
});
