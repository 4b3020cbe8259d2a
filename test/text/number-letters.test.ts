import { describe, expect, it } from 'vitest';
import { fold, LETTERS, readNumbers, unfold } from '../../src/text/number-letters.js';

describe('numbers as letters', () => {
  it('has every letter once, none that a string must escape', () => {
    expect(new Set(LETTERS).size).toBe(LETTERS.length);
    expect(JSON.stringify(LETTERS)).toBe(`"${LETTERS}"`);
    expect(LETTERS).not.toMatch(/[`\\]/);
  });

  it('reads the place of each letter', () => {
    expect(readNumbers('etr~À')).toEqual([0, 1, 2, 90, 91]);
  });

  it('counts to either side of nought', () => {
    expect([0, 1, 2, 3, 4].map(unfold)).toEqual([0, -1, 1, -2, 2]);
    expect([0, -1, 1, -2, 2].map(fold)).toEqual([0, 1, 2, 3, 4]);
  });
});
