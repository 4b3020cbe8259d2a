import type { BylineWords } from '../byline-words.js';

/** Polish words in bylines. */
export const bylines: BylineWords = {
  by: 'autor;autorzy;autorka;opracowanie;oprac;oprac.;napisał;napisała;tekst:;rozmawiał;rozmawiała',
  notBy: 'foto;fot;zdjęcia',
  and: 'i oraz',
  of: 'dla z',
  jobs: `dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka publicysta publicystka naczelny`,
  nobody: `redakcja;autor;red;oprac`,
  furniture: `
    opublikowano dniu publikacja aktualizacja czytania minut udostępnij komentarze komentarzy godzin poniedziałek wtorek
    środa czwartek piątek sobota niedziela`,
};
