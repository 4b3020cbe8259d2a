import type { DateWords } from '../date-words.js';

/** Spanish words in dates. */
export const dates: DateWords = {
  language: 'es',
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sep sept set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  modified: 'actualizado actualizada actualización modificado',
};
