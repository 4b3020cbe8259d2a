import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLists } from '../../src/compare/align-lists.js';
import { compareArticles, isSameValue } from '../../src/compare/compare-articles.js';
import { aNewsPage, anArticle } from '../../src/testing.js';

test('an article is the same as itself, whatever is not compared', () => {
  const { article } = aNewsPage({ seed: 3 });
  expect(compareArticles(article, { ...article, provenance: {} })).toEqual([]);
});

test('a lost block, a new one, a changed one; where a lost one went', () => {
  const before = anArticle({ body: ['One is here.', 'Get our letter.', 'Three is a crowd of people.'] });
  const after = anArticle({
    body: ['One is here.', 'Three is a crowd of dogs.', 'Four.'],
    removed: [{ role: 'promo-newsletter', text: 'Get our letter.' }],
  });
  expect(compareArticles(before, after)).toMatchObject([
    {
      part: 'block',
      index: 1,
      before: { text: 'Get our letter.' },
      after: null,
      removed: { role: 'promo-newsletter' },
    },
    {
      part: 'block',
      index: 2,
      before: { text: 'Three is a crowd of people.' },
      after: { text: 'Three is a crowd of dogs.' },
    },
    { part: 'block', index: 2, before: null, after: { text: 'Four.' }, removed: null },
  ]);
});

test('facts and speakers', () => {
  const before = anArticle({ quotations: [{ speaker: 'Maren Holt', text: 'It rains' }] });
  const [quotation] = before.quotations;
  const after = { ...before, headline: null, quotations: [{ ...quotation!, speaker: null }] };
  expect(compareArticles(before, after)).toMatchObject([
    { part: 'fact', name: 'headline', before: 'Ferry runs again at Sandholm', after: null },
    { part: 'quotation', before: { speaker: { name: 'Maren Holt' } }, after: { speaker: null } },
  ]);
});

const lists = fc.array(fc.constantFrom('a b', 'a c', 'b c', 'd', 'e f g'), { maxLength: 12 });

test('every item of both lists is paired or left once, in order', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const pairs = alignLists(before, after);
      const [own, other] = [pairs.flatMap(([b]) => b ?? []), pairs.flatMap(([, a]) => a ?? [])];
      expect(own).toEqual(before.map((_, index) => index));
      expect(other).toEqual(after.map((_, index) => index));
    }),
  );
});

test('equal lists are paired item by item, and a list without an item has that one left', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(alignLists(list, list)).toEqual(list.map((_, index) => [index, index]));
    }),
  );
  expect(alignLists(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([
    [0, 0],
    [1, null],
    [2, 1],
    [null, 2],
  ]);
});

test('lists too long for a table are aligned all the same', () => {
  const list = Array.from({ length: 6_000 }, (_, index) => `line ${index}`);
  const other = ['new first', ...list.slice(0, 3_000), ...list.slice(3_001), 'new last'];
  const left = alignLists(list, other).filter(([b, a]) => b === null || a === null);
  expect(left).toEqual([
    [null, 0],
    [3_000, null],
    [null, 6_000],
  ]);
});

test('depth beyond any article counts as different, and is no stack overflow', () => {
  const nest = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect(isSameValue(nest(5), nest(5))).toBe(true);
  expect(isSameValue(nest(5_000), nest(5_000))).toBe(false);
});
