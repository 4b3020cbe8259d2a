import type { DateWords } from '../date-words.js';

/** Danish words in dates. */
export const dates: DateWords = {
  language: 'da',
  months: [
    'januar jan',
    'februar feb',
    'marts mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  modified: 'opdateret ændret',
};
