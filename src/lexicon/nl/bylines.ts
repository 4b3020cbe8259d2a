import type { BylineWords } from '../byline-words.js';

/** Dutch words in bylines. */
export const bylines: BylineWords = {
  by: 'door;geschreven door;tekst:;auteur;tekst en foto',
  notBy: 'foto;fotografie;beeld;illustratie',
  and: 'en met',
  of: 'voor in',
  jobs: `redacteur verslaggever verslaggeefster correspondent journalist columnist hoofdredacteur medewerker freelance`,
  nobody: `redactie;de redactie;onze redactie;auteur;van onze redactie`,
  furniture: `
    gepubliceerd bijgewerkt leestijd minuten delen reacties volg uur maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag`,
};
