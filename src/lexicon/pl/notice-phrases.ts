import { inLanguage } from '../phrase.js';

/** Polish: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('pl', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'reklama|reklamy|ogłoszenie|ogłoszenia|artykuł sponsorowany|materiał sponsorowany|materiał partnera|materiał reklamowy|sponsorowane|promocja|dalszy ciąg materiału pod wideo|dalsza część artykułu pod wideo|dalsza część artykułu pod reklamą|reszta artykułu pod materiałem wideo|ciąg dalszy pod reklamą|autopromocja|partner',
    spares: ['Reklama wywołała oburzenie.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'prawa zastrzeżone kopiowanie licencja licencji rozpowszechnianie ukazał creative',
    match: /(?:prawa zastrzeżone|(?:kopiowanie|rozpowszechnianie|przedruk)(?:[^\p{L}]).{0,60}(?:zabronion\p{L}|zgody|zastrzeżon\p{L})|na licencji|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons|^(?:ten )?(?:artykuł|tekst) ukazał się)/iu,
    catches: ['Wszelkie prawa zastrzeżone.', 'Tekst ukazał się pierwotnie w Latarni.'],
    spares: ['Prawa rybaków są przedmiotem procesu.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'kontakt napisz skontaktuj zgłoś błąd masz redakcja redakcji widzisz znalazłeś',
    match: /^(?:(?:napisz|skontaktuj|kontakt|pisz)(?:[^\p{L}]).{0,50}(?:@|:|nas|redakcj\p{L}|autor\p{L}{0,2})|(?:zgłoś|znalazłeś|widzisz|zauważył\p{L}{1,3}|masz)(?:[^\p{L}]).{0,30}(?:błąd|temat|informacj\p{L}|zdjęci\p{L}|uwag\p{L}).{0,50})/iu,
    catches: ['Napisz do nas: redakcja@example.com', 'Zgłoś błąd'],
    spares: ['Błąd kosztował dwa życia.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'dziennikarz dziennikarka autor autorka redaktor redaktorka korespondent korespondentka profesor publicysta publicystka reporter reporterka absolwent absolwentka',
    match: /^(?:o autor(?:ze|ce|ach)$|(?:\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}\s?[,–—-]\s?)?(?:[Dd]ziennikar(?:z|ka)|[Rr]edaktor(?:ka)?|[Kk]orespondent(?:ka)?|[Pp]ublicyst(?:a|ka)|[Rr]eporter(?:ka)?|[Aa]bsolwent(?:ka)?)(?:[^\p{L}][^„"”]{0,240})?$)/u,
    catches: ['Mara Kwiel – dziennikarka działu gospodarczego.', 'O autorze'],
    spares: ['Reporter „Latarni” mówił: „Nikt nas nie słuchał”.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'o autorze|o autorce|autorka|o nas|redakcja|wszystkie artykuły autora|więcej artykułów autora|zobacz profil',
    spares: ['Autor zaprzeczył.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'prowizję prowizja afiliacyjne opinie sztucznej ai si porady zastrzeżenie',
    match: /(?:(?:otrzym\p{L}{1,4}|zarab\p{L}{1,4})(?:[^\p{L}]).{0,50}prowizj\p{L}|link\p{L}{0,2} afiliacyjn\p{L}{1,2}|nie (?:stanowi|zastępuje)\p{L}{0,2}(?:[^\p{L}]).{0,60}(?:porad\p{L}|rekomendacj\p{L}|lekarz\p{L})|opinie wyrażone|(?:wygenerowan|przetłumaczon|napisan|stworzon|przygotowan)\p{L}{1,2}(?:[^\p{L}]).{0,40}(?:sztucznej inteligencji|(?:[^\p{L}])ai(?:[^\p{L}]|$)))/iu,
    catches: ['Możemy otrzymać prowizję od zakupów.', 'Tekst nie stanowi porady inwestycyjnej.', 'Tekst przetłumaczony z pomocą sztucznej inteligencji.'],
    spares: ['Komisja zbierze się w poniedziałek.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'sprostowanie korekta errata aktualizacja wersji zaktualizowany red',
    match: /^(?:(?:sprostowanie|korekta|errata|aktualizacja|od redakcji|przyp\. red\.)[^\p{L}]?.{0,25}?[:–—-]|(?:ten )?(?:artykuł|tekst) (?:został|był)(?:[^\p{L}]).{0,20}(?:zaktualizowany|poprawiony|zmieniony)|w (?:poprzedniej|wcześniejszej) wersji)/iu,
    catches: ['Sprostowanie: rzeka ma dziewięć kilometrów.', 'W poprzedniej wersji tekstu podano inną liczbę.'],
    spares: ['Korekta map trwała dwa lata.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'pap reuters afp ap źródło źródła współpraca tłumaczenie oprac',
    match: /^(?:\(?(?:pap|reuters|afp|ap|iar)(?:[ ,/]{1,3}(?:pap|reuters|afp|ap|iar)){0,3}\)?$|źródł[oa]\s?:\s?[^.]{2,60}$|(?:współpraca|tłumaczenie|tłum\.|oprac\.|opracowanie)\s?:?\s.{2,50}$)/iu,
    catches: ['(PAP)', 'Źródło: PAP', 'Współpraca: Mara Kwiel'],
    spares: ['Źródło rzeki leży wysoko w dolinie.'],
  },
]);
