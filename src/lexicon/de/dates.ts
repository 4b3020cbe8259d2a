import type { DateWords } from '../date-words.js';

/** German words in dates. */
export const dates: DateWords = {
  language: 'de',
  months: [
    'januar jänner jan jän',
    'februar feber feb',
    'märz mär mrz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  modified: 'aktualisiert aktualisierung update geändert bearbeitet überarbeitet stand',
};
