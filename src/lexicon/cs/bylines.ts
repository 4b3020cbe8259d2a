import type { BylineWords } from '../byline-words.js';

/** Czech words in bylines. */
export const bylines: BylineWords = {
  by: 'autor;autoři;autorka;napsal;napsala;text:',
  notBy: 'foto;fotografie',
  and: 'a',
  of: 'pro',
  jobs: `redaktor redaktorka reportér reportérka zpravodaj zpravodajka novinář novinářka šéfredaktor komentátor`,
  nobody: `redakce;autor;red`,
  furniture: `publikováno aktualizováno čtení minut sdílet diskuse diskuze dnes včera`,
};
