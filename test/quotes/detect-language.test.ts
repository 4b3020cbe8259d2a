import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/quotes/detect-language.js';

it.each([
  ['en', '“We start on Monday,” said Ola Brand, a baker.'],
  ['de', '„Wir beginnen am Montag, und die Mühle ist voll“, sagte Ola Brand.'],
  ['fr', '« Nous ouvrons lundi dans le port », a déclaré la maire de Holm.'],
  ['es', '«Abrimos el lunes con los vecinos», dijo la alcaldesa de Holm.'],
  ['en', 'Ola Brand'],
])('guesses %s, be the text as short as it is: %s', (language, text) => {
  expect(detectLanguage([{ text, block: 0, kind: 'paragraph' }])).toBe(language);
});

it('takes a language without a lexicon for no other than English', () => {
  const dutch = 'De bakker is van de molen terug, maar het dorp wil er niet meer voor betalen dan een jaar.';
  expect(detectLanguage([{ text: dutch, block: 0, kind: 'paragraph' }])).toBe('en');
});
