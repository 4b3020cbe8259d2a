import { inLanguage } from '../phrase.js';

/** Polish: what sites offer and ask for. */
export const promoPhrases = inLanguage('pl', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newslettera newsletterze newslettery mail skrzynkę skrzynki',
    match: /(?:zapisz|zapisuj|subskrybuj|zamów|otrzymuj|dołącz|odbieraj|bądź)\p{L}{0,3}(?:[^\p{L}]).{0,100}(?:newsletter\p{L}{0,3}|na (?:swoją )?skrzynkę|na (?:swój )?e?-?mail)/iu,
    catches: ['Zapisz się na nasz newsletter.', 'Otrzymuj wiadomości z doliny na swoją skrzynkę.'],
    spares: ['Burmistrz przeczytał mail dwa dni później.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'newslettery|zapisz się|twój e mail|twój adres e mail|adres e mail|podaj adres e mail|nasz newsletter',
    spares: ['Newsletter ukazuje się w poniedziałki.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'subskrypcja subskrypcję subskrypcji subskrybuj prenumerata prenumeratę prenumeratorów subskrybentów czytać czytaj dostęp zaloguj konto zarejestruj',
    match: /(?:(?:kup|wykup|wybierz|zamów|masz już) (?:\S+ ){0,3}(?:subskrypcję|prenumeratę|dostęp|konto)|(?:tylko|wyłącznie|dostępn\p{L}{1,3}) dla (?:\S+ )?(?:subskrybentów|prenumeratorów)|aby (?:czytać|kontynuować|przeczytać)|(?:nieograniczony|pełny) dostęp|zaloguj się(?:,| (?:aby|lub|i|by)|$)|zarejestruj się|czytaj (?:\S+ ){0,3}(?:bez ograniczeń|bez reklam))/iu,
    catches: ['Kup subskrypcję i czytaj dalej.', 'Artykuł dostępny tylko dla subskrybentów', 'Zaloguj się, aby komentować i czytać'],
    spares: ['Platforma straciła dwa miliony abonentów.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'subskrybuj|subskrypcja|prenumerata|zaloguj się|zaloguj|załóż konto|dla subskrybentów|dla prenumeratorów|wypróbuj za darmo|podaruj artykuł|nie pamiętam hasła|czytaj dalej',
    spares: ['Prenumerata jest droga.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'wesprzyj wspieraj darowizna darowiznę wpłać',
    match: /(?:(?:wesprzyj|wspieraj)\p{L}{0,3}(?:[^\p{L}]).{0,50}(?:nas|nasz\p{L}{0,3}|niezależn\p{L}{1,3}|dziennikarstwo|redakcję)|wpłać (?:\S+ )?(?:darowiznę|teraz)|(?:przekaż|twoja) darowizn[ęa])/iu,
    catches: ['Wesprzyj niezależne dziennikarstwo.', 'Przekaż darowiznę'],
    spares: ['Darowizna uratowała muzeum.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'wesprzyj|wpłać|darowizna|zostań patronem',
    spares: ['Wsparcie nie nadeszło.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'aplikację aplikacja aplikacji',
    match: /(?:pobierz|ściągnij|zainstaluj|otwórz|dostępna)(?:[^\p{L}]).{0,50}aplikacj\p{L}{1,2}/iu,
    catches: ['Pobierz naszą bezpłatną aplikację.'],
    spares: ['Aplikacja gminy nie działa od miesiąca.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'śledź obserwuj polub dołącz facebooku kanał',
    match: /(?:śledź|obserwuj|polub|dołącz|znajdź)(?:[^\p{L}]).{0,70}(?:facebook\p{L}{0,2}|twitter\p{L}{0,3}|instagram\p{L}{0,3}|youtube|whatsapp|telegram|google|kanał\p{L}{0,3})/iu,
    catches: ['Śledź nas na Facebooku.', 'Obserwuj nas w Google News'],
    spares: ['Kanał wykopano sto lat temu.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'obserwuj|obserwuj nas|śledź nas|polub nas|obserwujesz',
    spares: ['Obserwuj rzekę.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'czytaj zobacz przeczytaj więcej także też również wideo sprawdź polecamy',
    match: /^(?:(?:czytaj|zobacz|przeczytaj|sprawdź|dowiedz się|posłuchaj|obejrzyj)(?: (?:też|także|również|więcej|wideo|koniecznie|całość).{0,40}?)?|więcej (?:na ten temat|informacji|o).{0,40}?|polecamy(?: (?:też|także|również))?|powiązane|wideo)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Czytaj też: Zaginiony most', 'Dowiedz się więcej: kto zbudował most', 'Zobacz także: dolina bez wody'],
    spares: ['Zobacz rzekę, powiedział, a zrozumiesz.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|zobacz więcej|przeczytaj także|przeczytaj też|więcej|więcej na ten temat|więcej informacji|powiązane|powiązane artykuły|powiązane tematy|podobne artykuły|podobne|polecamy|polecane|polecane dla ciebie|najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|ostatnie artykuły|następny artykuł|poprzedni artykuł|pokaż więcej|wszystkie artykuły|warto przeczytać|inne artykuły|nie przegap|może cię zainteresować|to może cię zainteresować|na skróty',
    spares: ['Więcej nie powiedział.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'kup teraz|kup|zamów|zamów teraz|sprawdź cenę|zobacz ofertę|sklep|do koszyka|dodaj do koszyka|bilety|kup bilet|promocje|kody rabatowe',
    spares: ['Sklep zamknięto w maju.'],
  },
]);
