import { describe, expect, it, test } from 'vitest';
import { PHRASES } from '../../src/lexicon/phrases.js';
import { compilePattern } from '../../src/text/compile-pattern.js';

describe('compilePattern', () => {
  it('reads classes of Unicode as ranges, inside a class and outside', () => {
    const pattern = compilePattern(/^[^\p{L}\p{N}]{0,4}\p{Lu}\p{L}+$/u);
    for (const text of ['→ Ola', '«« Łódź', 'Øre', 'Жизнь']) expect(pattern.test(text), text).toBe(true);
    for (const text of ['ola', '12 Ola', 'Ola Brand', '→→→→→ Ola']) expect(pattern.test(text), text).toBe(false);
  });

  it('of a pattern that does not mind the case expects text in lower case', () => {
    const pattern = compilePattern(/^Lies Auch:? \p{Lu}[ÄÖÜ]?\S+$/iu);
    expect(pattern.test('lies auch: fähre')).toBe(true);
    expect(pattern.flags).toBe('');
  });

  it('of a pattern that minds the case tells small letters from capitals', () => {
    const pattern = compilePattern(/^\p{Lu}\p{Ll}$/u);
    for (const text of ['Ab', 'Øß', 'Łź', 'Жи']) expect(pattern.test(text), text).toBe(true);
    for (const text of ['AB', 'ab', 'ŁŹ', 'жи', 'A1']) expect(pattern.test(text), text).toBe(false);
  });

  it('leaves escapes alone', () => {
    expect(compilePattern(/^\S\W\d\u00DF$/i).test('a 1ß')).toBe(true);
  });

  it('knows no other class', () => {
    expect(() => compilePattern(/\p{Script=Han}|\p{Sc}/u)).toThrow(/No ranges are known for the class/);
  });

  test('every phrase has a pattern that catches what it caught', () => {
    for (const { id, match, catches } of PHRASES) {
      if (!(match instanceof RegExp)) continue;
      const pattern = compilePattern(match);
      for (const text of catches) {
        const read = match.ignoreCase ? text.toLowerCase() : text;
        expect(pattern.test(read), `${id}: ${text}`).toBe(match.test(text));
      }
    }
  });
});
