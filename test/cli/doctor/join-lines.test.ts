import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLines } from '../../../src/cli/doctor/join-lines.js';

async function* give(lines: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* lines;
}

async function join(old: readonly string[], now: readonly string[], maxWaiting: number): Promise<string[]> {
  const keyOf = (line: string): string => line.split(' ')[0] ?? '';
  const joined = [];
  for await (const pair of joinLines(give(old), give(now), { keyOf, maxWaiting }))
    joined.push(`${pair.old} | ${pair.now}`);
  return joined.sort();
}

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });

test('every line has its counterpart or none, in any order, also where lines go to files', async () => {
  await fc.assert(
    fc.asyncProperty(keys, keys, fc.constantFrom(1, 20, 1_000), async (before, after, maxWaiting) => {
      const all = [...new Set([...before, ...after])];
      const line = (list: readonly number[], key: number, side: string): string =>
        list.includes(key) ? `${key} ${side}` : 'null';
      const expected = all.map((key) => `${line(before, key, 'old')} | ${line(after, key, 'now')}`).sort();
      expect(
        await join(
          before.map((key) => `${key} old`),
          after.map((key) => `${key} now`),
          maxWaiting,
        ),
      ).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the files are gone in the end', () => {
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('nutgraf-doctor-') && !name.includes('test'))).toEqual(
    [],
  );
});
