import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress, type ProgressStream } from '../../src/cli/batch/progress.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a stream of this kind was given. */
function makeStream(isTTY: boolean): { stream: ProgressStream; read: () => string } {
  let written = '';
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  const terminal = { columns: 100, cursorTo() {}, clearLine() {}, moveCursor() {}, on() {}, once() {} };
  return { stream: { ...terminal, isTTY, write } as unknown as ProgressStream, read: () => written };
}

test('no terminal: a line every few seconds with pages, pages/s, failures and time left', () => {
  const { stream, read } = makeStream(false);
  const progress = new Progress(stream);
  progress.start();
  vi.advanceTimersByTime(4_900);
  expect(read()).toBe('');
  progress.beginPage();
  progress.addBytes(250);
  progress.addPage(null);
  progress.addPage('timeout');
  vi.advanceTimersByTime(100);
  expect(read()).toMatch(/^2 pages, [\d.]+ pages\/s, 1 failed, time left unknown\n$/);
  progress.setTotalBytes(1_000);
  vi.advanceTimersByTime(5_000);
  // A quarter took 5.1 seconds: three times as long is left.
  expect(read().split('\n')[1]).toBe('2 pages, 0.4 pages/s, 1 failed, 0:00:15 left');
  progress.stop();
  const before = read();
  vi.advanceTimersByTime(60_000);
  expect(read()).toBe(before);
});

test('with --resume, the time left is told by the pages of this run', () => {
  const { stream, read } = makeStream(false);
  const progress = new Progress(stream);
  progress.start();
  progress.setTotalBytes(10_000);
  progress.addBytes(8_000);
  progress.beginPage();
  vi.advanceTimersByTime(5_000);
  progress.addBytes(500);
  progress.beginPage();
  progress.addPage(null);
  vi.advanceTimersByTime(5_000);
  expect(read().split('\n')[1]).toBe('1 page, 0.1 pages/s, 0 failed, 0:00:30 left');
  progress.stop();
});

test('a terminal: a bar', () => {
  const { stream, read } = makeStream(true);
  const progress = new Progress(stream);
  progress.start();
  progress.setTotalBytes(100);
  progress.beginPage();
  progress.addBytes(50);
  progress.addPage(null);
  vi.advanceTimersByTime(1_000);
  progress.stop();
  expect(read()).toMatch(/={20}-{20} 1 page, [\d.]+ pages\/s, 0 failed, 0:00:0\d left/);
});

test('the summary has the failures by code, the most frequent first', () => {
  const progress = new Progress(makeStream(false).stream);
  for (const code of ['timeout', null, 'bad-line', 'bad-line']) progress.addPage(code);
  expect(progress.summarize()).toMatch(
    /^4 pages in [\d.]+ s \([\d.]+ pages\/s\): 1 article, 3 failed\n {2}bad-line: 2\n {2}timeout: 1\n$/,
  );
  expect(new Progress(makeStream(false).stream).summarize()).toBe('0 pages in 0.0 s: 0 articles, 0 failed\n');
});
