import { inLanguage } from '../phrase.js';

/** Italian: labels of the article's own facts. */
export const factPhrases = inLanguage('it', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'in breve|in sintesi|in pillole|i punti chiave|punti chiave|l essenziale|i punti principali|le cose da sapere|cosa sapere|cosa c è da sapere|quello che sappiamo|riassunto|sintesi|sommario|perché è importante|i fatti|in primo piano i punti|ascolta la versione breve',
    spares: ['In breve tempo tutto cambiò.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 20,
    words: 'pubblicato pubblicata aggiornato aggiornata fa modifica',
    match: /^(?:(?:pubblicat[oa]|aggiornat[oa]|ultim[oa] (?:aggiornamento|modifica))\b.{0,20}\d[^!?,]{0,30}(?:,? ?\d[^!?,]{0,20}){0,3}$|(?:\d{1,2}|una?|un['’]) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa$)/iu,
    catches: ['Pubblicato il 4 maggio 2021 alle 10:15', 'Aggiornato 04/05/2021', '3 ore fa'],
    spares: ['Pubblicato nel 1931, il romanzo si legge ancora nelle scuole del paese e nelle carceri.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 12,
    words: 'di da',
    match: /^(?:[Dd]i|DI|a cura di)\s\p{Lu}[\p{L}.'’-]{0,25} (?:,? ?(?:\p{Lu}[\p{L}.'’-]{0,25}|e|de|da|\|)){1,8}$/u,
    catches: ['di Mara Quella', 'Di Mara Quella e Gianni Campo'],
    spares: ['Di notte il ponte resta chiuso.'],
  },
]);
