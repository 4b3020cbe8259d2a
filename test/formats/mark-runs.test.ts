import { expect, test } from 'vitest';
import { cutMarkRuns } from '../../src/formats/mark-runs.js';
import { writeMarkdownRuns } from '../../src/formats/markdown-text.js';

const strong = (start: number, end: number) => ({ type: 'strong' as const, start, end });
const em = (start: number, end: number) => ({ type: 'em' as const, start, end });
const link = (start: number, end: number, href = 'https://a.example/') => ({ type: 'link' as const, href, start, end });

test('marks that overlap are cut where they meet', () => {
  const runs = cutMarkRuns('abcdef', [strong(1, 4), link(3, 6)]);
  expect(runs.map(({ text, marks }) => [text, marks.map(({ type }) => type)])).toEqual([
    ['a', []],
    ['bc', ['strong']],
    ['d', ['link', 'strong']],
    ['ef', ['link']],
  ]);
});

test('marks outside the text or without extent are left out', () => {
  expect(cutMarkRuns('abc', [strong(2, 2), strong(-1, 2), strong(1, 9)])).toEqual([{ text: 'abc', marks: [] }]);
});

test('of two links over one stretch the first one holds', () => {
  const runs = cutMarkRuns('abcd', [link(0, 4, 'https://a.example/1'), link(2, 4, 'https://a.example/2')]);
  expect(runs.map(({ marks }) => marks.map((mark) => 'href' in mark && mark.href))).toEqual([
    ['https://a.example/1'],
    ['https://a.example/1'],
  ]);
});

test.each([
  ['spaces stand outside the signs', 'a bold word', [strong(1, 7)], 'a **bold** word'],
  ['inside a word the emphasis is dropped', 'unbelievable', [em(2, 9)], 'unbelievable'],
  [
    'emphasis inside a link',
    'see this page now',
    [link(4, 13), strong(4, 8)],
    'see [**this** page](https://a.example/) now',
  ],
  ['emphasis beside emphasis is dropped', 'one two', [strong(0, 4), em(4, 7)], '**one** *two*'],
  ['two kinds at once', 'a word', [strong(2, 6), em(2, 6)], 'a ***word***'],
] as const)('Markdown: %s', (_, text, marks, written) => {
  expect(writeMarkdownRuns(text, marks)).toBe(written);
});
