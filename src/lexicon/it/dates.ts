import type { DateWords } from '../date-words.js';

/** Italian words in dates. */
export const dates: DateWords = {
  language: 'it',
  months: [
    'gennaio gen',
    'febbraio feb febb',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  modified: 'aggiornato aggiornata aggiornamento modificato modifica',
};
