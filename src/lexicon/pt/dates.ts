import type { DateWords } from '../date-words.js';

/** Portuguese words in dates. */
export const dates: DateWords = {
  language: 'pt',
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  modified: 'atualizado atualizada actualizado actualizada atualização modificado',
};
