import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noteStart, startPageClock } from '../../src/batch/page-clock.js';
import { readPageFile } from '../../src/batch/read-page-file.js';
import { makeFolder } from './batch-files.js';

test('the time that a worker takes to start is not the page’s', async () => {
  const clock = startPageClock(20);
  await wait(70);
  expect(clock.overdue.aborted).toBe(false);
  noteStart(clock.startedAt);
  await wait(70);
  expect(clock.overdue.aborted).toBe(true);
});

test('a page that is done in time is not given up', async () => {
  const clock = startPageClock(20);
  noteStart(clock.startedAt);
  clock.stop();
  await wait(50);
  expect(clock.overdue.aborted).toBe(false);
});

test('no more of a file is read than a page may have, packed or not', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'folder.html'));
  writeFileSync(join(folder, 'large.html'), 'x'.repeat(1_001));
  writeFileSync(join(folder, 'bomb.html.gz'), gzipSync('x'.repeat(5_000_000)));
  writeFileSync(join(folder, 'fits.html.gz'), gzipSync('x'.repeat(1_000)));
  const code = (name: string): unknown => {
    try {
      return readPageFile(join(folder, name), 1_000).length;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(['large.html', 'bomb.html.gz', 'fits.html.gz', 'folder.html', 'none.html'].map(code)).toEqual([
    'too-large',
    'too-large',
    1_000,
    'unreadable',
    'unreadable',
  ]);
});
