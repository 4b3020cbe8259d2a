import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from '../../src/text/fold-words.js';

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
      const slow = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      expect(foldWords(text)).toBe(slow);
    }),
    { numRuns: 2000 },
  );
});
