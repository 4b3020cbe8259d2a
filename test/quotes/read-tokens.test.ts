import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { readTokens } from '../../src/quotes/read-tokens.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';

function read(text: string): { last: number; words: string[] } {
  const tokens = readTokens(text, [], compileLexicon(lexiconFor('de')));
  return { last: tokens.at(-1)?.sentence ?? -1, words: tokens.map(({ lower }) => lower) };
}

describe('readTokens', () => {
  it.each([
    ['Kern kam am 3. Mühlentag in Holm an.', 0],
    ['Kern kam mit der 3. Sie war neu.', 1],
    ['Kern wurde am Ende nur 3. Brand gewann.', 1],
  ])('counts the sentences of %s', (text, last) => {
    expect(read(text).last).toBe(last);
  });

  it('reads nouns for all genders as one word', () => {
    expect(read('Die Nutzer:innen und ein*e Bäcker*in fragen: in Holm?').words).toEqual(
      expect.arrayContaining(['nutzerinnen', 'bäckerin', 'fragen', ':', 'in']),
    );
  });
});
