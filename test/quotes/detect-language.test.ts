import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/quotes/detect-language.js';

it.each([
  ['en', '“We start on Monday,” said Ola Brand, a baker.'],
  ['de', '„Wir beginnen am Montag, und die Mühle ist voll“, sagte Ola Brand.'],
  ['fr', '« Nous ouvrons lundi dans le port », a déclaré la maire de Holm.'],
  ['es', '«Abrimos el lunes con los vecinos», dijo la alcaldesa de Holm.'],
  ['nl', '‘We beginnen op maandag met het werk aan de molen,’ zegt bakker Ola Brand.'],
  ['en', 'Ola Brand'],
])('guesses %s, be the text as short as it is: %s', (language, text) => {
  expect(detectLanguage([{ text, block: 0, kind: 'paragraph' }])).toBe(language);
});

it('takes a language without a lexicon for no other than English', () => {
  const swedish = 'Bagaren är tillbaka från kvarnen, men byn vill inte betala för den i mer än ett år.';
  expect(detectLanguage([{ text: swedish, block: 0, kind: 'paragraph' }])).toBe('en');
});
