import { describe, expect, it } from 'vitest';
import { FormTable, type WordForm } from '../../src/quotes/form-table.js';

const formOf = (text: string): WordForm => ({
  text,
  lower: text.toLowerCase(),
  classes: 0,
  isWord: true,
  capitalized: false,
  possessive: false,
  nounClasses: 0,
  opensPhrase: false,
  isGivenName: false,
  endsLikeVerb: false,
  pronoun: null,
});

describe('the table of forms that have been read', () => {
  it('finds a word by its place in a text, whatever stands around it', () => {
    const table = new FormTable();
    const harbour = table.add('harbour', formOf);
    const text = 'The harbour and the harbourmaster';
    expect(table.find(text, 4, 11)).toBe(harbour);
    expect(table.find(text, 20, 27)).toBe(harbour);
    expect(table.find(text, 20, 33)).toBeNull();
    expect(table.find(text, 0, 3)).toBeNull();
  });

  it('never takes one word for another, however many there are', () => {
    const table = new FormTable();
    for (let i = 0; i < 60_000; i++) table.add(`w${i}`, formOf);
    let known = 0;
    for (let i = 0; i < 60_000; i++) {
      const form = table.find(`w${i}`, 0, `w${i}`.length);
      if (form === null) continue;
      known++;
      expect(form.text).toBe(`w${i}`);
    }
    expect(known).toBeGreaterThan(8_000);
    expect(known).toBeLessThanOrEqual(16_384);
  });

  it('keeps a frequent word beside a newcomer, and no word longer than it should', () => {
    const table = new FormTable();
    const long = 'x'.repeat(40);
    expect(table.add(long, formOf).text).toBe(long);
    expect(table.find(long, 0, 40)).toBeNull();
    expect(table.add('word', formOf)).toBe(table.find('a word', 2, 6));
  });
});
