import type { DateWords } from '../date-words.js';

/** Dutch words in dates. */
export const dates: DateWords = {
  language: 'nl',
  months: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  modified: 'bijgewerkt update gewijzigd aangepast laatst',
};
