import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { findLastStretch } from '../../src/quotes/read-passage.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';

function lastOf(...texts: string[]): number {
  const units = texts.map((text, block) => ({ text, block, kind: 'paragraph' as const }));
  return findLastStretch(units, compileLexicon(lexiconFor('en')));
}

describe('the last text that is read for quotations', () => {
  it('is the last one in which a mark opens a stretch', () => {
    expect(lastOf('“It held,” said Ola Brand.', 'She left.', 'She called it “a long night”.', 'It rained.')).toBe(2);
  });

  it('is none where nothing is marked, or titles and names are all that is', () => {
    expect(lastOf('It rained.', 'It went on.')).toBe(-1);
    expect(lastOf('The film “The Last of the Herd” opens in Holm.', 'The ferry “Tilda 2” was late.')).toBe(-1);
  });

  it('counts titles where something else is marked as well', () => {
    expect(lastOf('“It held,” said Ola Brand.', 'The film “Long Winter” opens in Holm.')).toBe(1);
  });

  it.each([
    'Kern: “Never Again”',
    'She said, “Never Again”',
    '“Never Again”, said Kern.',
    '“Never Again.”',
    '“never again”',
    'He called it “Never Again, as I have told you and all the others for years”.',
  ])('may be somebody’s words: %s', (text) => {
    expect(lastOf(text)).toBe(0);
  });
});
