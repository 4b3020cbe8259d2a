import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLook } from '../../../src/cli/terminal/choose-look.js';
import { wrapText } from '../../../src/cli/terminal/wrap-text.js';
import { writeTerminal } from '../../../src/cli/terminal/write-terminal.js';
import { aNewsPage, anArticle } from '../../../src/testing.js';

const ESCAPES = /\u001b\[[\d;]*m/g;

const article = anArticle({
  standfirst: null,
  keyPoints: ['It rained.'],
  body: [
    '“I am wet”, said Maren Holt. “So am I”, said Ola Brand, who had no umbrella with him on that day.',
    { type: 'list', items: ['“Me too”, said Holt.'] },
  ],
  quotations: [
    { text: 'I am wet', speaker: { name: 'Maren Holt', role: 'mayor' } },
    { text: 'So am I', speaker: 'Ola Brand' },
    { text: 'Me too', speaker: 'Maren Holt', mention: 'Holt' },
  ],
});

test('an article without colours, wrapped, with the speakers at the end', () => {
  expect(writeTerminal(article, { width: 48, isColoured: false })).toBe(
    `Ferry runs again at Sandholm

By Ines Tarrow · 2021-03-11 08:15

• It rained.

“I am wet”, said Maren Holt. “So am I”, said Ola
Brand, who had no umbrella with him on that day.

• “Me too”, said Holt.

Speakers

Maren Holt, mayor
  “I am wet”
  “Me too”

Ola Brand
  “So am I”
`,
  );
});

test("each speaker's words have one colour, in the text and in the list", () => {
  const out = writeTerminal(article, { width: 48, isColoured: true });
  expect(out).toContain('“\u001b[36mI am wet\u001b[0m”, said Maren Holt. “\u001b[33mSo am I\u001b[0m”');
  expect(out).toContain('• “\u001b[36mMe too\u001b[0m”');
  expect(out).toContain('\u001b[1;36mMaren Holt, mayor\u001b[0m');
  expect(out.replace(ESCAPES, '')).toBe(writeTerminal(article, { width: 48, isColoured: false }));
});

test('colours change nothing but colours, and no line is too long, over invented pages', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 24, max: 88 }), (seed, width) => {
      const { article: page } = aNewsPage({ seed });
      const plain = writeTerminal(page, { width, isColoured: false });
      expect(writeTerminal(page, { width, isColoured: true }).replace(ESCAPES, '')).toBe(plain);
      expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    }),
    { numRuns: 50 },
  );
});

test('nothing on the page is obeyed by the terminal', () => {
  const hostile = anArticle({ headline: 'a\u001b[2Jb\u0007c\u202e', body: ['x\u009by'] });
  expect(writeTerminal(hostile, { width: 40, isColoured: false })).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
});

test('lines by columns: wide signs, signs without width, words longer than a line, breaks', () => {
  const wrap = (text: string, width: number): string[] =>
    wrapText(text, width).map(({ start, end }) => text.slice(start, end));
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('港湾局は月曜日に', 8)).toEqual(['港湾局は', '月曜日に']);
  expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
  expect(wrap('e\u0301e\u0301e\u0301 a', 3)).toEqual(['e\u0301e\u0301e\u0301', 'a']);
  expect(wrap('a\nb', 9)).toEqual(['a', 'b']);
  expect(wrap('', 9)).toEqual(['']);
});

test.each([
  [{ isTTY: true, columns: 60 }, {}, { width: 60, isColoured: true }],
  [{ isTTY: true, columns: 300 }, { NO_COLOR: '1' }, { width: 88, isColoured: false }],
  [{ isTTY: true, columns: 5 }, { NO_COLOR: '' }, { width: 24, isColoured: true }],
  [{ isTTY: true, columns: 80 }, { TERM: 'dumb' }, { width: 80, isColoured: false }],
  [{ isTTY: true, columns: 80 }, { FORCE_COLOR: '0' }, { width: 80, isColoured: false }],
  [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, { width: 88, isColoured: true }],
  [{}, {}, { width: 88, isColoured: false }],
])('%j with %j is written %j', (output, env, look) => {
  expect(chooseLook(output, env)).toEqual(look);
});
