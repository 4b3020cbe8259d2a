import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

/** Language, text, name, role. */
const ROLES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['en', '“It held,” said Holm mayor Ola Brand.', 'Ola Brand', 'Holm mayor'],
  ['en', '“It held,” said Mayor Ola Brand.', 'Ola Brand', 'Mayor'],
  ['en', '“It held,” said Ola Brand, the mayor of Holm.', 'Ola Brand', 'the mayor of Holm'],
  [
    'en',
    '“It held,” Ola Brand, who leads the agency’s harbour office, said.',
    'Ola Brand',
    'who leads the agency’s harbour office',
  ],
  [
    'en',
    '“It held,” said Ola Brand, who leads the agency’s harbour office.',
    'Ola Brand',
    'who leads the agency’s harbour office',
  ],
  ['en', 'The council leader, Ola Brand, said: “It held.”', 'Ola Brand', 'The council leader'],
  ['en', 'Ola Brand is the mayor of Holm. “It held,” Brand said.', 'Ola Brand', 'the mayor of Holm'],
  [
    'en',
    '“It held,” said Ola Brand, chief executive of Brandia Foods.',
    'Ola Brand',
    'chief executive of Brandia Foods',
  ],
  ['en', '“It held,” said Ola Brand, a spokeswoman for the port.', 'Ola Brand', 'a spokeswoman for the port'],
  ['en', '“It held,” said Ola Brand, 43, a baker from Holm.', 'Ola Brand', 'a baker from Holm'],
  ['en', '“It held,” Brandia chief executive Ola Brand told the paper.', 'Ola Brand', 'Brandia chief executive'],
  ['en', 'As mayor, Ola Brand said: “It held.”', 'Ola Brand', undefined],
  ['en', '“It held,” said former prime minister Ola Brand.', 'Ola Brand', 'former prime minister'],
  [
    'en',
    '“It held,” said Dr Ola Brand, director of the Holm Institute, on Monday.',
    'Ola Brand',
    'director of the Holm Institute',
  ],
  ['en', '“It held,” said the company’s president, Ola Brand.', 'Ola Brand', 'the company’s president'],
  ['de', '„Es hielt“, sagte die Bürgermeisterin von Holm, Tilda Brand.', 'Tilda Brand', 'die Bürgermeisterin von Holm'],
  ['de', '„Es hielt“, sagte Vereinssprecherin Tilda Brand.', 'Tilda Brand', 'Vereinssprecherin'],
  ['de', '„Es hielt“, sagte Tilda Brand, Sprecherin des Vereins.', 'Tilda Brand', 'Sprecherin des Vereins'],
  ['de', '„Es hielt“, sagte Tilda Brand, die das Hafenamt leitet.', 'Tilda Brand', 'die das Hafenamt leitet'],
  ['de', '„Es hielt“, sagte der Sprecher der Feuerwehr, Arno Lund.', 'Arno Lund', 'der Sprecher der Feuerwehr'],
  ['fr', '« Nous ouvrons lundi », a déclaré la maire de Holm, Nadège Brault.', 'Nadège Brault', 'la maire de Holm'],
  [
    'fr',
    '« Nous ouvrons lundi », explique Nadège Brault, directrice de l’école.',
    'Nadège Brault',
    'directrice de l’école',
  ],
  ['fr', '« Nous ouvrons lundi », explique Nadège Brault, qui dirige le port.', 'Nadège Brault', 'qui dirige le port'],
  ['es', '«Abrimos el lunes», dijo la alcaldesa de Holm, Nerea Bolante.', 'Nerea Bolante', 'la alcaldesa de Holm'],
  ['es', '«Abrimos el lunes», dijo Nerea Bolante, directora del museo.', 'Nerea Bolante', 'directora del museo'],
  ['es', '«Abrimos el lunes», dijo Nerea Bolante, que dirige el puerto.', 'Nerea Bolante', 'que dirige el puerto'],
];

describe('roles of speakers', () => {
  it.each(ROLES)('%s: %s', (language, text, name, role) => {
    const speaker = findQuotations([text], { language }).at(-1)?.speaker;
    expect([speaker?.name, speaker?.role]).toEqual([name, role]);
  });

  it('takes no relative clause for a role that tells only what somebody did', () => {
    const [quotation] = findQuotations(['“It held,” said Ola Brand, who missed the bus.']);
    expect(quotation?.speaker).toEqual({ name: 'Ola Brand', kind: 'person' });
  });
});
