import type { DateWords } from '../date-words.js';

/** Czech words in dates. */
export const dates: DateWords = {
  language: 'cs',
  months: [
    'ledna leden led',
    'února únor úno',
    'března březen bře',
    'dubna duben dub',
    'května květen kvě',
    'června červen čvn',
    'července červenec čvc',
    'srpna srpen srp',
    'září zář',
    'října říjen říj',
    'listopadu listopad lis',
    'prosince prosinec pro',
  ],
  modified: 'aktualizováno aktualizace upraveno',
};
