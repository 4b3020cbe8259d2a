import type { DateWords } from '../date-words.js';

/** Polish words in dates. */
export const dates: DateWords = {
  language: 'pl',
  months: [
    'stycznia styczeń sty',
    'lutego luty lut',
    'marca marzec mar',
    'kwietnia kwiecień kwi',
    'maja maj',
    'czerwca czerwiec cze',
    'lipca lipiec lip',
    'sierpnia sierpień sie',
    'września wrzesień wrz',
    'października październik paź',
    'listopada listopad lis',
    'grudnia grudzień gru',
  ],
  modified: 'aktualizacja zaktualizowano zmodyfikowano',
};
