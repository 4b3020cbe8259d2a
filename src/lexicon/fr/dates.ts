import type { DateWords } from '../date-words.js';

/** French words in dates. */
export const dates: DateWords = {
  language: 'fr',
  months: [
    'janvier janv jan',
    'février fevrier févr fevr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil juill',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre decembre déc dec',
  ],
  modified: 'modifié mise mis actualisé jour',
};
