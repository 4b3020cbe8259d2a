import type { DateWords } from '../date-words.js';

/** Hungarian words in dates. */
export const dates: DateWords = {
  language: 'hu',
  months: [
    'január jan',
    'február febr',
    'március márc',
    'április ápr',
    'május máj',
    'június jún',
    'július júl',
    'augusztus aug',
    'szeptember szept',
    'október okt',
    'november nov',
    'december dec',
  ],
  modified: 'frissítve módosítva',
};
