import { inLanguage } from '../phrase.js';

/** Italian: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('it', [
  {
    id: 'share-labels', role: 'share',
    labels: 'condividi|condividi su|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi su linkedin|condividi l articolo|condividi questo articolo|condivisioni|invia|invia per email|invia via email|stampa|stampa articolo|copia link|copia il link|link copiato|salva|salva articolo|salva per dopo|preferiti|dimensione testo|mi piace|chiudi|torna su|regala',
    spares: ['La stampa estera ne parla.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'commento commenti commenta commentare',
    match: /^(?:\d{1,6} comment[oi]\b.{0,20}$|comment[oi]\s?\(?\d{0,6}\)?$|(?:vedi|leggi|mostra|lascia|aggiungi|scrivi|tutti i) (?:\S+ ){0,3}comment[oi]\b.{0,25}$|(?:accedi|registrati|devi)\b.{0,50}\bcommentare\b.{0,20}$)/iu,
    catches: ['12 commenti', 'Lascia un commento', 'Accedi per commentare'],
    spares: ['Il commento del ministro è stato breve.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'commento|commenti|commenta|lascia un commento|scrivi un commento|vedi i commenti|leggi i commenti|mostra commenti|nessun commento|rispondi|partecipa alla discussione|aggiungi un commento|invia commento',
    spares: ['I commenti sono stati duri.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'ascolta|ascolta l articolo|ascolta questo articolo|ascolta ora|guarda il video|guarda|riproduci|schermo intero|sottotitoli|il video|tempo di lettura',
    spares: ['Il video ha fatto il giro del mondo.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tag tags argomenti temi categorie',
    match: /^(?:tags?|argomenti|temi|categorie|categoria|argomenti trattati)\s?:\s?\S[^.!?]{0,250}$/i,
    catches: ['Argomenti: ponti, Molara'],
    spares: ['Argomenti non mancano. Manca il tempo.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'argomenti|temi|categorie|argomenti trattati|in questo articolo|argomenti correlati|altri temi',
    spares: ['Gli argomenti sono due.'],
  },
]);
