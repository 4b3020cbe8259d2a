import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotations(paragraphs, { language: 'en' }).map(({ speaker }) => speaker?.name ?? null);
}

describe('who says it in English', () => {
  it.each([
    [
      'letters behind a name',
      '“Eat beans,” Tilda Brand, MS, RDN, a dietitian at Holm Care, told Larder.',
      'Tilda Brand',
    ],
    [
      'letters without a comma',
      '“Eat beans,” said John Kern MSc, RD, LDN, a dietitian. “They cost little,” Kern said.',
      'John Kern',
    ],
    [
      'two names in what describes a third',
      'Jan Tolk, a former envoy to Arvo and Holm, says Kern “has told lies that I cannot forget.”',
      'Jan Tolk',
    ],
    [
      'a participle that tells what they do',
      'Lawyers representing Holm Media allege that Rolf “wrote a series of lies.”',
      'Lawyers representing Holm Media',
    ],
    [
      'a body that is somebody’s',
      'Brandia Foods went to court. Kern’s legal team asked for an end to such “unfair language.”',
      'Kern’s legal team',
    ],
    ['a preposition before a name', 'Unlike Jan Tolk, Brand did not wait. “I left,” Tolk said.', 'Jan Tolk'],
    [
      'an office’s office',
      'The Holm Attorney’s Office for Eastern Holm called the word “wrong and unfair to all.”',
      'Holm Attorney’s Office for Eastern Holm',
    ],
  ])('%s', (_name, text, expected) => {
    const found = speakers(text);
    expect(found.length).toBeGreaterThan(0);
    for (const speaker of found) expect(speaker).toBe(expected);
  });

  it('a name behind "that" may be a person’s', () => {
    const found = findQuotations(['Ola said that Brandt slept. “I know,” Brandt said.'], { language: 'en' });
    expect(found.map(({ speaker }) => speaker?.kind)).toEqual(['person']);
  });
});
