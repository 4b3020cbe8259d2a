import { inLanguage } from '../phrase.js';

/** Polish: labels of the article's own facts. */
export const factPhrases = inLanguage('pl', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'w skrócie|najważniejsze informacje|najważniejsze punkty|najważniejsze|podsumowanie|streszczenie|co musisz wiedzieć|co warto wiedzieć|co wiemy|kluczowe fakty|kluczowe informacje|fakty|z tego artykułu dowiesz się|z artykułu dowiesz się|w pigułce|dlaczego to ważne|główne punkty|artykuł w skrócie',
    spares: ['Podsumowanie zajęło trzy strony.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 20,
    words: 'opublikowano aktualizacja dodano publikacja temu data zaktualizowano',
    match: /^(?:(?:opublikowano|aktualizacja|dodano|publikacja|data publikacji|zaktualizowano)(?:[^\p{L}]).{0,20}\d[^!?]{0,70}$|(?:\d{1,2} )?(?:minut\p{L}?|godzin\p{L}?|dni|dzień|tygod\p{L}{1,4}|miesi\p{L}{1,4}|lat\p{L}?|rok) temu$)/iu,
    catches: ['Opublikowano: 4 maja 2021, 10:15', 'Aktualizacja 04.05.2021', '3 godziny temu'],
    spares: ['Trzy dni temu pękła tama w dolinie.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 10,
    words: 'autor autorka tekst oprac',
    match: /^(?:Autor(?:ka|zy)?|Tekst|Oprac\.)\s?:?\s\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|i|\|)){1,6}$/u,
    catches: ['Autor: Mara Kwiel'],
    spares: ['Autor Mostu zmarł w nędzy, choć jego książki czytał cały kraj.'],
  },
]);
