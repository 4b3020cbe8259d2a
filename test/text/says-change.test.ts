import { expect, it } from 'vitest';
import { saysChange } from '../../src/text/says-change.js';

it.each([
  'Updated 4 May 2021 10:15',
  'Last updated: May 4, 2021',
  'Zuletzt aktualisiert: 04.05.2021',
  'Stand: 04.05.2021, 10 Uhr',
  'Mis à jour le 4 mai 2021',
  'Обновлено 4 мая 2021',
])('%s is the date of a change', (line) => expect(saysChange(line)).toBe(true));

it.each(['4 May 2021', 'Published 4 May 2021, updated 5 May 2021', '04/05/2021 Actualizado 05/05/2021', 'Yesterday'])(
  '%s is not, or begins with another',
  (line) => expect(saysChange(line)).toBe(false),
);
