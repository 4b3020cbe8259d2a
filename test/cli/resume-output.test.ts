import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageInput } from '../../src/batch/page-input.js';
import { openFileOutput } from '../../src/cli/batch/line-output.js';
import { repairOutput, skipDonePages } from '../../src/cli/batch/resume-output.js';
import { makeFolder } from '../batch/batch-files.js';

const folder = makeFolder();
const ids = ['a', 'ä€😀', 'a', '{"id":"b"}'];
const writeLine = (id: string): string => `${JSON.stringify({ id, text: `“\n${id}` })}\n`;
const whole = ids.map(writeLine).join('');

async function* listPages(): AsyncGenerator<PageInput> {
  for (const id of ids) yield { id, html: '' };
}

/** A run that was killed when the file had these bytes, and is resumed: what is in the file then. */
async function resume(name: string, bytes: Uint8Array, ordered: boolean): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await repairOutput(file);
  // As in a run: the output is open before the first page is asked for.
  const output = await openFileOutput(file, true);
  for await (const { id } of skipDonePages(listPages(), file, ordered)) await output.write(writeLine(id));
  await output.close();
  return (name.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
}

/** The file of a run: plain, in one member of gzip, in one for each line. */
const FILES: readonly (readonly [string, Buffer])[] = [
  ['plain.jsonl', Buffer.from(whole)],
  ['packed.jsonl.gz', gzipSync(whole)],
  ['members.jsonl.gz', Buffer.concat(ids.map((id) => gzipSync(writeLine(id))))],
];

describe.each(FILES)('%s', (name, bytes) => {
  test('cut at any byte, it goes on to the identical result', async () => {
    for (let length = 0; length <= bytes.length; length++) {
      expect([length, await resume(name, bytes.subarray(0, length), true)]).toEqual([length, whole]);
    }
  });

  test('cut at any byte, the lines as completed are the same', async () => {
    const sort = (text: string): string[] => text.split('\n').sort();
    const shuffled = [3, 2, 0, 1].map((index) => writeLine(ids[index] ?? '')).join('');
    const packed = name.endsWith('.gz') ? gzipSync(shuffled) : Buffer.from(shuffled);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length), async (length) => {
        expect(sort(await resume(name, packed.subarray(0, length), false))).toEqual(sort(whole));
      }),
      { numRuns: 25 },
    );
  });
});

test('a run that was killed twice, the second time in the midst of what the first left over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), async (first, second) => {
      const once = await resume('twice.jsonl', Buffer.from(whole).subarray(0, Math.min(first, second)), true);
      expect(await resume('twice.jsonl', Buffer.from(once).subarray(0, Math.max(first, second)), true)).toBe(whole);
    }),
    { numRuns: 25 },
  );
});

test.each(['notes.txt', 'notes.txt.gz'])('%s, which is no output, is refused and left as it is', async (name) => {
  const file = join(folder, name);
  const notes = 'milk, eggs\nand no end of line';
  const bytes = name.endsWith('.gz') ? gzipSync(notes) : Buffer.from(notes);
  writeFileSync(file, bytes);
  await expect(repairOutput(file)).rejects.toThrow('Choose another --out.');
  expect(readFileSync(file).equals(bytes)).toBe(true);
  rmSync(file);
});
