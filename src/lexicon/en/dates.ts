import type { DateWords } from '../date-words.js';

/** English words in dates. */
export const dates: DateWords = {
  language: 'en',
  months: [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  modified: 'updated update modified revised corrected edited',
};
