import type { BylineWords } from '../byline-words.js';

/** Italian words in bylines. */
export const bylines: BylineWords = {
  by: `
    di;da;a cura di;scritto da;articolo di;pubblicato da;dal nostro inviato;dalla nostra inviata;
    dal nostro corrispondente;autore;testo di;testo e foto`,
  notBy: 'foto;foto di;video;illustrazioni di',
  and: 'e con',
  of: 'per in',
  jobs: `
    giornalista redattore redattrice inviato inviata corrispondente direttore direttrice caporedattore editorialista
    collaboratore collaboratrice`,
  nobody: `redazione;la redazione;redazione online;redazione web;autore`,
  furniture: `
    pubblicato aggiornato lettura minuti condividi commenti commento segui ore lunedì martedì mercoledì giovedì
    venerdì sabato domenica`,
};
