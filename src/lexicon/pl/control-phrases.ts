import { inLanguage } from '../phrase.js';

/** Polish: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('pl', [
  {
    id: 'share-labels', role: 'share',
    labels: 'udostępnij|udostępnij na facebooku|udostępnij na twitterze|udostępnij na x|udostępnij artykuł|udostępnienia|podziel się|podziel się artykułem|wyślij|wyślij e mailem|wyślij mailem|wyślij znajomemu|drukuj|wydrukuj|kopiuj link|skopiuj link|skopiowano|zapisz|zapisz na później|zachowaj|lubię to|tweetnij|wielkość tekstu|zamknij|do góry',
    spares: ['Drukuj, póki prawa nie zabronią.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'komentarz komentarze komentarzy komentować skomentuj dyskusji',
    match: /^(?:\d{1,6} komentarz(?:e|y)?(?:[^\p{L}].{0,20})?$|komentarze\s?\(?\d{0,6}\)?$|(?:zobacz|pokaż|dodaj|napisz|wszystkie|czytaj|zostaw) (?:\S+ ){0,3}komentarz(?:e|y)?.{0,25}$|(?:skomentuj|zaloguj się, (?:aby|by) (?:dodać|komentować)|dołącz do dyskusji).{0,40}$)/iu,
    catches: ['12 komentarzy', 'Dodaj komentarz', 'Dołącz do dyskusji'],
    spares: ['Komentarz ministra był krótki.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'komentarz|komentarze|skomentuj|dodaj komentarz|napisz komentarz|pokaż komentarze|brak komentarzy|odpowiedz|dołącz do dyskusji|zostaw komentarz|zobacz komentarze',
    spares: ['Komentarze były ostre.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'posłuchaj|posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|słuchaj|odtwórz|obejrzyj|obejrzyj wideo|zobacz wideo|wideo|pauza|pełny ekran|napisy|czas czytania',
    spares: ['Wideo obiegło świat.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tagi tematy kategorie kategoria słowa',
    match: /^(?:tagi|tematy|kategori[ae]|słowa kluczowe|więcej o)\s?:\s?\S[^.!?]{0,250}$/iu,
    catches: ['Tagi: mosty, Młynów'],
    spares: ['Tematy? Dwa. Czasu brak.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'tagi|tematy|słowa kluczowe|tematy artykułu|w tym artykule|więcej o',
    spares: ['Tematy są dwa.'],
  },
]);
