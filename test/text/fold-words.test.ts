import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from '../../src/text/fold-words.js';

function foldSlowly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

test('letters and digits in lower case, words between single spaces', () => {
  expect(foldWords('  “Größe 42”, says O’Neill — №5…')).toBe('größe 42 says o neill no5');
  expect(foldWords('ﬁre × ÷ ½')).toBe('fire 1 2');
  expect(foldWords('…')).toBe('');
  expect(foldWords(' Ferry – late, 2×3')).toBe('ferry late 2 3');
});

test('the fast path folds as the standard normalization does', () => {
  const signs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.mapToConstant({ num: 256, build: String.fromCharCode }) }),
    fc.string({ unit: fc.constantFrom(...'aZ9 ß Éé×÷–—‘’“”„…ŸKİﬁ漢\n') }),
  );
  fc.assert(
    fc.property(signs, (text) => {
      expect(foldWords(text)).toBe(foldSlowly(text));
    }),
    { numRuns: 2000 },
  );
});

test('so does each character that the fast path may know, alone and among others', () => {
  const wrong: string[] = [];
  for (let code = 1; code < 0x2200; code++) {
    const sign = String.fromCharCode(code);
    for (const text of [sign, `a${sign}b`, `a ${sign} b`, `${sign}${sign} x`, `x ${sign}`]) {
      if (foldWords(text) !== foldSlowly(text)) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});
