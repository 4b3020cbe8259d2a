import type { DateWords } from '../date-words.js';

/** Finnish words in dates. */
export const dates: DateWords = {
  language: 'fi',
  months: [
    'tammikuuta tammikuu',
    'helmikuuta helmikuu',
    'maaliskuuta maaliskuu',
    'huhtikuuta huhtikuu',
    'toukokuuta toukokuu',
    'kesäkuuta kesäkuu',
    'heinäkuuta heinäkuu',
    'elokuuta elokuu',
    'syyskuuta syyskuu',
    'lokakuuta lokakuu',
    'marraskuuta marraskuu',
    'joulukuuta joulukuu',
  ],
  modified: 'päivitetty muokattu',
};
