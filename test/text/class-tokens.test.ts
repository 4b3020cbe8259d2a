import { expect, test } from 'vitest';
import { splitClassTokens } from '../../src/text/class-tokens.js';

test.each([
  ['articleBody__text-2 articleBody', ['article', 'body', 'text']],
  ['h2 col12 x 7days', ['col', '7days']],
  ['größeBox artículoCuerpo ÄÖbox', ['größe', 'box', 'artículo', 'cuerpo', 'äöbox']],
  ['', []],
])('%j -> %j', (names, words) => {
  expect(splitClassTokens(names)).toEqual(words);
});

test('machine-made lists are read up to a bound', () => {
  expect(splitClassTokens(`${'ab '.repeat(200)}last`)).toEqual(['ab']);
});
