import type { DateWords } from '../date-words.js';

/** Swedish words in dates. */
export const dates: DateWords = {
  language: 'sv',
  months: [
    'januari jan',
    'februari feb',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  modified: 'uppdaterad uppdaterat ändrad',
};
