import type { DateWords } from '../date-words.js';

/** Turkish words in dates. */
export const dates: DateWords = {
  language: 'tr',
  months: [
    'ocak oca',
    'şubat şub',
    'mart mar',
    'nisan nis',
    'mayıs may',
    'haziran haz',
    'temmuz tem',
    'ağustos ağu',
    'eylül eyl',
    'ekim eki',
    'kasım kas',
    'aralık ara',
  ],
  modified: 'güncelleme güncellenme güncellendi',
};
