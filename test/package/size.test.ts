import { expect, test } from 'vitest';
import { BUDGETS, measureEntry } from '../../scripts/size/measure-entries.js';

test.each(Object.entries(BUDGETS))('%s weighs at most %d kB', async (entry, budget) => {
  const weight = await measureEntry(entry);
  expect(weight).toBeGreaterThan(1);
  expect(weight).toBeLessThanOrEqual(budget);
});
