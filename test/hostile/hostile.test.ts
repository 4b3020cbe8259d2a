import { expect, test } from 'vitest';
import { ALLOWED, HOSTILE_CASES } from './cases.js';
import { runCase } from './run-case.js';

/**
 * Milliseconds until a case counts as hung. The promise is 10 s (docs/threat-model.md, measured by `npm run
 * bench:hostile`); a loaded machine is no fault of the code, so the test allows for six times that.
 */
const HUNG = 60_000;

test('there are fifty cases and more, and no name stands twice', () => {
  const names = HOSTILE_CASES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(50);
});

test.each(HOSTILE_CASES)('$name', { timeout: HUNG + 30_000 }, async (hostile) => {
  const { outcome, message, stack, valid, clean } = await runCase(hostile, 'dist', HUNG);
  expect(ALLOWED[hostile.ends], message ?? stack).toContain(outcome);
  expect({ valid, clean }).toEqual({ valid: true, clean: true });
});
