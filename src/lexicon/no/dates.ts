import type { DateWords } from '../date-words.js';

/** Norwegian words in dates. */
export const dates: DateWords = {
  language: 'no',
  months: [
    'januar jan',
    'februar feb',
    'mars mar',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'desember des',
  ],
  modified: 'oppdatert endret',
};
