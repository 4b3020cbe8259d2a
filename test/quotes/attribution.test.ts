import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

/** Name, mention and cue of the first quotation. */
function first(...paragraphs: string[]): (string | undefined)[] {
  const quotation = findQuotations(paragraphs)[0];
  return [quotation?.speaker?.name, quotation?.mention?.text, quotation?.cue?.text];
}

describe('constructions', () => {
  it.each([
    ['a description before the name', '“It held,” said Holm town clerk Ola Brand.', ['Ola Brand', 'Ola Brand', 'said']],
    [
      'an office with of',
      '“It held,” said Secretary of State for Trade Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'said'],
    ],
    ['an apposition', '“It held,” Ola Brand, an engineer at Holm College, said.', ['Ola Brand', 'Ola Brand', 'said']],
    [
      'according to',
      'The bridge is “safe for now,” according to Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'according to'],
    ],
    [
      'an unnamed source',
      '“It held,” said a spokesman for the ministry.',
      ['a spokesman for the ministry', 'a spokesman', 'said'],
    ],
    [
      'an organization',
      '“The bridge will stay open,” the Holm Bridge Authority wrote in a statement.',
      ['Holm Bridge Authority', 'Holm Bridge Authority', 'wrote'],
    ],
    [
      'a verb that the lexicon does not know',
      '“It held, and it will hold,” thunders Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'thunders'],
    ],
    [
      'colleagues',
      '“The shells are old,” said Ola Brand and colleagues.',
      ['Ola Brand and colleagues', 'Ola Brand and colleagues', 'said'],
    ],
    [
      'a name behind the description of somebody else’s office',
      '“It held,” says the former head of the Holm Herald, Ola Brand.',
      ['Ola Brand', 'Ola Brand', 'says'],
    ],
    [
      'a subject before an adverbial of time',
      'Ola Brand at the time said the bridge was “very safe”.',
      ['Ola Brand', 'Ola Brand', 'said'],
    ],
    [
      'a source that only "according to" shows',
      'The bridge is “safe for now,” according to the leaflet.',
      ['the leaflet', 'the leaflet', 'according to'],
    ],
    [
      'a relative clause',
      'The council adopted a resolution that calls for “an end to the works”.',
      ['a resolution', 'a resolution', 'calls'],
    ],
    ['a nickname', '“It held,” said Ola “Rye” Lindholm.', ['Ola “Rye” Lindholm', 'Ola “Rye” Lindholm', 'said']],
  ])('reads %s', (_name, text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it('keeps a family of one surname apart', () => {
    const found = findQuotations([
      'Mr Ola Brand and his wife, Mrs Tilda Brand, run the bakery in Holm.',
      '“We open at five,” Mrs Brand said.',
      '“I get up at three,” Mr Brand said.',
    ]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Tilda Brand', 'Ola Brand']);
  });

  it('resolves a role to the person it was given to', () => {
    const found = findQuotations([
      'Tilda Kern, the council leader, opened the hall in Holm.',
      '“It took ten years,” the council leader said.',
    ]);
    expect(found[0]?.speaker).toMatchObject({ name: 'Tilda Kern', role: 'the council leader' });
  });

  it('lets a follow-on quotation stay with the speaker who holds the floor', () => {
    const found = findQuotations([
      '“We waited for hours,” Ola Brand said. “Nobody came.”',
      '“In the end we walked home.”',
    ]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ola Brand', 'Ola Brand', 'Ola Brand']);
    expect(found[1]?.mention).toBeNull();
  });

  it('gives the answers of an interview to whom it is with, not to whom the questions name', () => {
    const found = findQuotations([
      '“We began with two ovens,” Tilda Kern says. “Now there are nine,” she says.',
      'Kern laughs. “I never planned any of it,” she says.',
      'Did she get help from Ola Brand?',
      '“No, I did it all on my own, and I am glad that I did.”',
    ]);
    expect(found.at(-1)?.speaker?.name).toBe('Tilda Kern');
  });

  it('tells direct quotations from fragments', () => {
    const found = findQuotations([
      'Ola Brand called the plan a “costly mistake”.',
      '“We will not pay for it,” Brand said.',
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['partial', 'direct']);
  });

  it('gives confidences between 0 and 1 that are higher where a verb names the speaker', () => {
    const [named, bare] = findQuotations([
      '“We open at five,” said Ola Brand.',
      'The hall was dark.',
      'It rained.',
      '“Nobody knows why.”',
    ]);
    expect(named?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
    expect(named?.confidence).toBeLessThanOrEqual(1);
  });
});
