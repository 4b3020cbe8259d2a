import { expect, test } from 'vitest';
import { dropDisputed } from '../../scripts/fit-body/label-page.js';

test('of a block on which the gold text and a reader disagree, the fit knows nothing', () => {
  const gold = Int8Array.of(1, 1, 0, 0, -1);
  expect([...dropDisputed(gold, Int8Array.of(1, 0, 1, -1, 1))]).toEqual([1, -1, -1, 0, -1]);
  expect(dropDisputed(gold, null)).toBe(gold);
});
