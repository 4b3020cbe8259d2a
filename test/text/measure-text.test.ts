import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../src/text/fold-words.js';
import { hashStem, keyOf, NOTED, TextMeasures, WORD_PLACES } from '../../src/text/measure-text.js';

const NOTHING = new Uint8Array(WORD_PLACES);

function tableOf(...words: string[]): Uint8Array {
  const table = new Uint8Array(WORD_PLACES);
  for (const word of words) table[hashStem(word)] = NOTED;
  return table;
}

function notedIn(text: string, table: Uint8Array): string[] {
  const { known } = new TextMeasures(text, table);
  return (known ?? []).flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, known?.[i + 1])] : []));
}

const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aZ9 .ß Éé×÷–—‘’“”„…ŸKİﬁ漢©½Жж'), maxLength: 40 }),
  fc
    .array(fc.constantFrom('Harbour', 'ferry', 'the', 'ÖLAND', 'Łódź', '2031', '–', '“', '…'), { maxLength: 200 })
    .map((words) => words.join(' ')),
);

describe('TextMeasures', () => {
  it('counts what stands in a sentence', () => {
    const { words, sentences, commas, capitals, digits, quotes, questions, ending, opening, runs } = new TextMeasures(
      '“Is the ferry, then, late?” asked Ola’s boss at 9. Nobody knew.',
      NOTHING,
    );
    expect({ words, sentences, commas, capitals, digits, quotes, questions, ending, opening, runs }).toEqual({
      words: 12,
      sentences: 2,
      commas: 2,
      capitals: 3,
      digits: 1,
      quotes: 2,
      questions: 1,
      ending: 2,
      opening: 2,
      runs: 13,
    });
  });

  it('gives texts of the same folded words the same key, however they are spelled', () => {
    const key = (text: string): number => new TextMeasures(text, NOTHING).key;
    expect(key('Ferry late – again')).toBe(key('FERRY  late, again!'));
    expect(key('Łódź №5')).toBe(key('łódź no5'));
    expect(key('ferry late')).not.toBe(key('late ferry'));
    expect(key('ferry late')).not.toBe(key('ferrylate'));
    expect(key('…')).toBe(0);
  });

  it('has the key of the folded text, whatever signs stand in it', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(new TextMeasures(text, NOTHING).key).toBe(keyOf(foldWords(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('notes what begins like the words of the table, and each copyright sign, where they stand, in any case', () => {
    const table = tableOf('öland', 'newsletter', 'łódź');
    expect(notedIn('Our Newsletter, ÖLAND and ŁÓDŹ: new', table)).toEqual(['Newsletter', 'ÖLAND', 'ŁÓDŹ']);
    expect(notedIn('newsletters, Newslines, newly', table)).toEqual(['newsletters', 'Newslines']);
    expect(notedIn('©2031 newsletter©', table)).toEqual(['©', 'newsletter', '©']);
    expect(new TextMeasures('Nothing of it', table).known).toBeNull();
    expect(new TextMeasures('Newsletter, our own', table).first).toBe(NOTED);
  });

  it('notes no more than the beginning of a text holds', () => {
    const { known, runs } = new TextMeasures('newsletter © '.repeat(100_000), tableOf('newsletter'));
    expect(runs).toBe(100_000);
    expect(known?.length).toBeLessThan(2000);
  });

  it('notes a word at any place among others', () => {
    const table = tableOf('newsletter');
    fc.assert(
      fc.property(TEXTS, TEXTS, (before, after) => {
        expect(notedIn(`${before} newsletter ${after}`, table)).toContain('newsletter');
      }),
      { numRuns: 1000 },
    );
  });
});
