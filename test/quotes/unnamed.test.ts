import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotations(paragraphs, { language: 'en' }).map(({ speaker }) => speaker?.name ?? null);
}

describe('who is only described', () => {
  it.each([
    [
      'a man named',
      'Mr Jan Tolk slept. A small, cheerful man named Arvo Brekke came. “It held,” he told me.',
      'Arvo Brekke',
    ],
    [
      'who gave a name',
      'Mr Jan Tolk slept. One of the clerks, who gave his name only as Arvo Brekke, came. “It held,” he said.',
      'Arvo Brekke',
    ],
    [
      'the relative of somebody, with a title',
      'Brand’s mother, former mayor Tilda Kern, came. “It held,” she said.',
      'Tilda Kern',
    ],
    [
      'a noun that is a verb as well, behind a capital',
      'HSB volunteer Jasp Minns pulled them out. “It held,” the 26-year-old said.',
      'Jasp Minns',
    ],
  ])('finds the name of %s', (_name, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it.each([
    ['one of whom', 'Mrs Tilda Kern met her aides, one of whom called the plan “a mess”.', 'one of whom'],
    ['one of them', 'Mrs Tilda Kern met two clerks. “It held,” said one of them.', 'one of them'],
    [
      'anonymity',
      'Mrs Tilda Kern, the mayor, slept. “She speaks for nobody,” said the aide, who insisted on anonymity.',
      'the aide',
    ],
    ['an insider', 'Mrs Tilda Kern slept. The insider adds: “It held.”', 'The insider'],
    [
      'a body that is told apart',
      'The Holm Council met. The prosecutor’s office said it saw “a gang of bakers”.',
      'The prosecutor’s office',
    ],
  ])('gives no other name to %s', (_name, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('takes an insider for the source who spoke before', () => {
    expect(
      speakers('“They slept,” a source close to the singer said. Tilda Kern came.', 'The insider adds: “It held.”'),
    ).toEqual(['a source close to the singer', 'a source close to the singer']);
  });
});

it('takes a paragraph that is one question for a quotation', () => {
  expect(speakers('I asked Tilda Kern whether she had been afraid.', '“Of what?”')).toEqual(['Tilda Kern']);
});

describe('who stands behind a word with a capital', () => {
  it.each([
    ['a people', 'Mr Jan Tolk slept. “It held,” the Dutchman said.', 'Jan Tolk'],
    ['a party', 'Mr Jan Tolk slept. “It held,” the Conservative added.', 'Jan Tolk'],
    ['a title of the council', 'Coun Ola Brand spoke. “It held,” she said.', 'Ola Brand'],
    ['a title in front of the work', 'Mr Jan Tolk slept. “It held,” the “Salt Rain” star said.', 'Jan Tolk'],
    [
      'a party and a state',
      'Ms. Kern, Republican of Holm, slept. Arno Vell, a clerk in Tolkholm, Holm, who woke, spoke. “It held,” he said.',
      'Arno Vell',
    ],
    [
      'a place in capitals',
      'NEW HOLM: The Tide Court met on Friday, observing that “the mill is drowned by its own clerks”.',
      'Tide Court',
    ],
    ['the other honorific', 'Ms Tilda Kern slept. Mr Kern woke. “It held,” he said.', 'Kern'],
  ])('reads %s', (_name, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});
