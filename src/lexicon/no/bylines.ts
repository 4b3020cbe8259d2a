import type { BylineWords } from '../byline-words.js';

/** Scandinavian words in bylines. */
export const bylines: BylineWords = {
  by: 'av;af;skrevet av;skrevet af;tekst:;tekst av;journalist;skriven av;text:;text av;publicerad av',
  notBy: 'foto;foto av;illustrasjon;video',
  and: 'og och med',
  of: 'for för i',
  jobs: `
    journalist redaktør reporter korrespondent kommentator reportasjeleder redaktör skribent journalister fotograf
    nyhetsredaktør`,
  nobody: `redaksjonen;redaktionen;redaktion;tips oss`,
  furniture: `
    publisert oppdatert endret lesetid minutter kommentarer publicerad uppdaterad dela lästid minuter publiceret
    opdateret læsetid mandag tirsdag onsdag torsdag fredag lørdag søndag epost e-post`,
};
