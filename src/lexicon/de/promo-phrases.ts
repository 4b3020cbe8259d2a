import { inLanguage } from '../phrase.js';

/** German: what sites offer and ask for. */
export const promoPhrases = inLanguage('de', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newslettern newsletters postfach mail mails briefing posteingang',
    match: /(?:\b(?:unser(?:e[nmrs]?)?|den|der|dem|die|zum|kostenlose[nrs]?|täglichen?|wöchentlichen?|gratis|per|im|via|dein(?:e[nmrs]?)?|Ihr(?:e[nmrs]?)?|mit)\b.{0,60}(?:newsletter\w{0,2}|briefing|e-?mails?)\b.{0,90}\b(?:abonnieren|abonniert|abonniere|anmelden|anmeldung|registrieren|bestellen|erhalten|bekommen|eintragen|sichern|informier\w{1,5}|bleiben|verpassen|jetzt|kostenlos|hier)\b|\b(?:abonnieren|abonniere|abonniert|melde|melden|registrieren|bestellen|erhalten|bekommen|tragen|trage|hol|holen|sichern|lesen|verpassen?)\b.{0,90}(?:newsletter|briefing|\bpostfach|\bposteingang|\bper e-?mail)\b|\b(?:direkt|täglich|wöchentlich|kostenlos|jeden \w+|morgens|abends|regelmäßig)\b.{0,50}\b(?:in (?:ihr|dein|euer|das) (?:e-?mail-?)?(?:postfach|posteingang)|per e-?mail)\b)/i,
    catches: [
      'Abonnieren Sie jetzt unseren kostenlosen Newsletter aus Mühlstadt.',
      'Melde dich zum Newsletter an und verpasse keine Geschichte mehr.',
      'Die wichtigsten Nachrichten jeden Morgen direkt in Ihr Postfach.',
    ],
    spares: [
      'Der Verein verschickte im Frühjahr einen Newsletter an seine Mitglieder, in dem von dem Streit keine Rede war.',
      'Die Mail des Ministers lag zwei Wochen lang ungelesen im Postfach der Behörde.',
    ],
  },
  {
    id: 'newsletter-terms', role: 'promo-newsletter', maxWords: 90,
    words: 'versandverfahren widerruf widerrufsmöglichkeiten widerrufen einwilligung abbestellen abmelden datenschutzerklärung datenschutzhinweise',
    match: /\b(?:versandverfahren|einwilligung (?:\S+ ){0,4}jederzeit|jederzeit (?:\S+ ){0,4}(?:abbestell\w{1,4}|widerruf\w{1,4}|abmeld\w{1,4})|(?:abmeldung|abbestellung) (?:\S+ ){0,4}jederzeit)|^(?:mit (?:ihrer|deiner|der|dem) (?:anmeldung|registrierung|klick|absenden|bestellung)|(?:ich|ja, ich) (?:bin|stimme|habe|willige|möchte)|es gelten|hinweise|informationen|ausführliche informationen)\b.{0,160}\bdatenschutz(?:erklärung|hinweise|bestimmungen)\b/i,
    catches: [
      'Mit Ihrer Anmeldung erklären Sie sich mit der Datenschutzerklärung einverstanden.',
      'Sie können den Versand jederzeit widerrufen.',
    ],
    spares: ['Die Abmeldung des Wagens dauerte im Amt kaum zehn Minuten, sagt die Halterin.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'unser newsletter|unsere newsletter|newsletter abonnieren|newsletter bestellen|newsletter anmelden|zum newsletter|newsletter anmeldung|jetzt newsletter abonnieren|jetzt kostenlos abonnieren|der newsletter|kostenloser newsletter|jetzt anmelden|ihre e mail adresse|e mail adresse|deine e mail adresse|e mail eingeben|e mail adresse eingeben|ihre e mail|deine e mail|anmelden|jetzt eintragen|hier anmelden|kostenlos anmelden|vielen dank für ihre anmeldung|vielen dank für ihr interesse|bitte geben sie eine gültige e mail adresse ein|alle newsletter|weitere newsletter',
    spares: ['Der Newsletter kommt am Montag.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'abo abonnement abonnent abonnenten abonnentin abonnieren digitalabo plus testen weiterlesen registrieren registrierung zugang artikel kostenlos einloggen eingeloggt freischalten monat',
    match: /\b(?:(?:jetzt|gratis|kostenlos|hier) (?:\S+ ){0,5}(?:abonnieren|testen|weiterlesen|freischalten|registrieren|abo\b)|(?:digital-?|print-?|probe-?|plus-?|jahres-?|monats-?|test)?abo(?:nnement)?s? (?:\S+ ){0,4}(?:abschließen|abschliessen|testen|bestellen|sichern|kündbar|verschenken|wählen|buchen|auswählen)|(?:bereits|schon|noch kein|kein|sie sind) (?:\S+ ){0,4}(?:abo|abonnent(?:in|en)?|registriert|abonniert|eingeloggt|angemeldet)\b.{0,60}\?|um (?:diesen|den|dieses|weiter|alle|das)\b.{0,60}\b(?:lesen|nutzen|zugriff)\b.{0,80}\b(?:sie|du|abo|registrier\w{2,4}|anmelden|einloggen|bitte)\b|(?:diese[rsnm]?|der|den|alle|unsere?) (?:\S+ ){0,3}(?:artikel|inhalte?|beitrag|texte?) (?:\S+ ){0,6}(?:exklusiv|nur|ausschließlich|vorbehalten|kostenpflichtig)\b.{0,50}\babonnent\w{0,5}|(?:nur|exklusiv) für (?:\S+ )?abonnent\w{2,5}|(?:unbegrenzte[rn]?|uneingeschränkte[rn]?|voller|vollen) (?:\S+ ){0,2}(?:zugang|zugriff)(?:[.!]|$| auf (?:alle|unsere|sämtliche)| zu (?:allen|unseren))|zugriff auf alle|weiterlesen mit|(?:lesen|testen) sie (?:\S+ ){0,6}(?:kostenlos|gratis|weiter\W?$|testen)|(?:erste[rn]?|ersten) monat (?:\S+ ){0,3}(?:gratis|kostenlos|für)|(?:jederzeit|monatlich) kündbar\b.{0,20}$|mit ihrem (?:\S+ )?abo\b|werbefrei(?:es)? lesen|mit werbung weiterlesen|pur-?abo)/i,
    catches: [
      'Jetzt weiterlesen mit dem Digitalabo für 1 Euro im ersten Monat.',
      'Sie haben bereits ein Abo? Hier anmelden',
      'Dieser Artikel ist exklusiv für Abonnenten.',
    ],
    spares: [
      'Das Theater verlor in zwei Jahren ein Drittel seiner Abonnenten, und die Einnahmen fielen.',
      'Wer ein Abo für den Bus hat, zahlt künftig fünf Euro mehr.',
    ],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'abo|abonnieren|weiterlesen mit|einloggen|registrieren|login|log in|zum abo|zu den angeboten|alle angebote|digitalabo|probeabo|abonnent werden|bereits abonnent|sie sind bereits abonnent|sie haben bereits ein abo|schon abonnent|noch kein abo|noch kein abonnent|exklusiv|premiumartikel|plus artikel|artikel freischalten|konto erstellen|passwort vergessen|passwort|angemeldet bleiben|mehr infos erhalten sie hier|aboangebote|e paper|epaper|zum e paper|weiterlesen',
    spares: ['Das Abo kostet zehn Euro.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'spende spenden spendenkonto unterstütze unterstützen unterstützung unterstützt mitglied mitgliedschaft journalismus förderer',
    match: /\b(?:unterstütz(?:e|en sie|t)\b.{0,30}\b(?:uns|unsere (?:arbeit|redaktion|recherchen?)|unseren journalismus|unabhängigen journalismus)\b|(?:deine|ihre|eure|mit (?:einer|ihrer|deiner|eurer)|kleine|regelmäßige) (?:\S+ )?spende\b.{0,60}\b(?:für|hilft|hilf|ermöglicht|sichert|unterstütz\w{1,4}|uns|können|kannst)|(?:jetzt|hier|bitte) spenden\b|\bbrauchen wir (?:deine|ihre|eure) unterstützung|spenden(?:konto| sie| für unsere)|(?:werde|werden sie|jetzt) (?:\S+ )?(?:mitglied|förderer|unterstützer(?:in)?)(?: werden| und|[.!]|$)|(?:unser|unabhängiger|freier|guter|kritischer) (?:\S+ )?journalismus (?:\S+ ){0,4}(?:kostet|braucht|nicht umsonst|finanziert|lebt|ist nur möglich))/i,
    catches: ['Unterstützen Sie unsere Arbeit mit einer Spende!', 'Unser Journalismus braucht dich: Werde Mitglied!', 'Damit es so bleibt, brauchen wir deine Unterstützung.'],
    spares: ['Die Stadt bat um Spenden für die Opfer der Flut, und binnen einer Woche kamen zwei Millionen Euro zusammen.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'spenden|spende|unterstützen|jetzt unterstützen|mitglied werden|fördermitglied werden|einmalig|monatlich|jährlich|anderer betrag',
    spares: ['Die Spenden reichen nicht.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 50,
    words: 'app apps',
    match: /\b(?:(?:jetzt|hier|laden|lade|holen|hol|installier\w{1,3}|kostenlos\w{0,3}|zur|unsere[rn]?|mit der|in der|die) (?:\S+ ){0,4}[\w-]{0,20}app\b.{0,80}\b(?:herunterladen|runterladen|laden|installieren|holen|nutzen|kostenlos|verfügbar|android|ios|iphone|begleitet|immer|lesen)\b|(?:laden|lade|holen|hol)\b.{0,40}\bapp\b|^zur (?:\S+-?)?app$|app store|google play)/i,
    catches: ['Laden Sie jetzt unsere kostenlose App herunter!', 'Die Talblick-App: kostenlos für Android und iOS'],
    spares: ['Mit einer App wollen die Forscher Mücken zählen, doch bisher haben sich nur zwölf Leute angemeldet.'],
  },
  {
    id: 'app-labels', role: 'promo-app',
    labels: 'zur app|app laden|app herunterladen|app öffnen|in der app öffnen|in app öffnen|unsere app|unsere apps|app installieren',
    spares: ['Die App ist teuer.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 45,
    words: 'folge folgen facebook instagram whatsapp telegram youtube twitter tiktok google abonnieren kanal thema',
    match: /\b(?:folge?n?t?|abonnieren|abonniere|besuchen|besuche|liken?|werde|werden|finden)\b (?:sie |du |ihr )?(?:@\w|(?:uns|unserem|unseren|dem|ihm|ihr|mir)\b.{0,60}\b(?:facebook|instagram|whatsapp|telegram|youtube|twitter|x\b|tiktok|linkedin|mastodon|bluesky|threads|google|kanal|channel))|(?:^|[.!?:|] |\bjetzt |\bund )(?:folge?n?t?|abonnieren?|besuchen?|liken?|werdet?|finden?) [^.!?]{0,60}\bauf (?:facebook|instagram|whatsapp|telegram|youtube|twitter|x\b|tiktok|linkedin|mastodon|bluesky|threads|google news|social media)|(?:auch |jetzt )?(?:bei|auf) (?:whatsapp|telegram)\b.{0,60}\b(?:kanal|abonnieren|folgen)|\b(?:folge?n? (?:sie )?(?:diesem|dem) thema|thema folgen|plus-symbol)/i,
    catches: ['Folgen Sie uns auf Facebook und Instagram.', 'Abonnieren Sie unseren WhatsApp-Kanal!'],
    spares: ['Auf die Wahl folgen harte Wochen, in denen beide Lager um jeden Sitz ringen.', 'Die Folgen der Flut sind noch zu sehen.', 'Die Bilder der Hennen werden oft geteilt. Allein auf TikTok sahen sie zwei Millionen.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'folgen|folge uns|folgen sie uns|folgen sie uns auf|folgt uns|folge uns auf|autor folgen|autorin folgen|entfolgen|thema gefolgt|news folgen|gefolgt|bei google news folgen|whatsapp kanal|zum whatsapp kanal',
    spares: ['Wir folgen dem Fluss.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'lesen auch mehr weitere passend dazu siehe lesetipp empfehlung empfehlungen interessant hier video weiterlesen artikel thema lies hintergrund ebenfalls',
    match: /^(?:(?:lesen|lies|lest|sehen|hören)(?: sie)? (?:auch|dazu|hier|mehr|weiter|außerdem|zum thema|hierzu)\b.{0,40}?|auch (?:interessant|lesenswert|spannend|wichtig)|mehr (?:zum thema|dazu|lesen|zu|über|aus|von|infos|informationen|news|nachrichten|artikel|hintergründe)\b.{0,60}?|(?:das (?:thema )?)?könnte (?:sie|dich|euch) (?:auch )?interessieren|das (?:interessiert|lesen) (?:auch|andere).{0,20}?|passend (?:dazu|zum thema)|(?:zum )?(?:weiterlesen|nachlesen)|(?:siehe|vgl\.?) (?:auch|hierzu|dazu)|lesetipp|unsere? (?:lese)?empfehlung(?:en)?|weitere (?:artikel|nachrichten|news|themen|meldungen|infos|informationen|beiträge)\b.{0,50}?|zum thema|hintergrund|aus dem archiv|im video|video|(?:ebenfalls|auch) (?:spannend|interessant)|meistgelesen)\s?(?:[:»›>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Lesen Sie auch: Warum der Deich brach', 'Mehr zum Thema: Hochwasser in Mühlstadt', 'Auch interessant: Das Dorf ohne Strom', 'Das Thema könnte dich auch interessieren: das Dorf ohne Strom'],
    spares: ['Lesen Sie auch zwischen den Zeilen, riet er.', 'Mehr als tausend Menschen kamen zum Fest.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'schon gelesen|mehr zum thema|mehr zum thema lesen|mehr dazu|mehr lesen|lesen sie auch|lesen sie mehr|lesen sie hier weiter|lesen sie dazu auch|lesen sie mehr zum thema|lesen sie auch zum thema|lies auch|auch interessant|auch spannend|auch lesenswert|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|das könnte ihnen auch gefallen|dies könnte sie auch interessieren|passend dazu|passend zum thema|zum thema|zum weiterlesen|weitere artikel|weitere nachrichten|weitere news|weitere themen|weitere meldungen|weitere beiträge|weitere informationen|weitere infos|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|verwandte inhalte|meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|beliebt|beliebte artikel|empfehlungen|empfohlen|empfohlene artikel|unsere empfehlungen|empfehlung der redaktion|empfehlungen der redaktion|empfohlen von der redaktion|lesetipps|lesetipp|leseempfehlung|leseempfehlungen|neueste artikel|neueste beiträge|aktuelle artikel|neueste nachrichten|top themen|topthemen|mehr aus|mehr aus dem ressort|mehr von|mehr zum artikel|mehr laden|mehr anzeigen|alle anzeigen|mehr|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|zum artikel|weitere videos|hier weiterlesen|redaktionstipp|auch auf|artikel teilen und lesen|aus dem archiv|das interessiert andere leser|andere leser interessiert auch|hintergrund|siehe auch|links zum thema|links',
    spares: ['Mehr dazu sagte er nicht.'],
  },
  {
    id: 'shop-buy', role: 'promo-shop', maxWords: 30,
    words: 'kaufen shop angebot amazon preis preisvergleich gutschein gutscheine rabatt bestellen zum bei gutscheincode tickets',
    match: /^(?:(?:jetzt|hier|direkt) (?:\S+ ){0,4}(?:kaufen|bestellen|shoppen|sichern|ansehen)\b.{0,40}$|(?:bei|auf) (?:amazon|ebay|otto|mediamarkt|saturn)\b.{0,30}(?:kaufen|ansehen|bestellen|€)\b.{0,10}$|zum (?:angebot|shop|produkt|deal|preisvergleich)\b.{0,30}$|[\p{L}\p{N}.& -]{2,30} (?:gutscheine?|gutscheincodes?|rabattcodes?)$|(?:ab |nur |preis:? ?)?\d{1,5}(?:[.,]\d{2})? ?€.{0,30}$)/iu,
    catches: ['Jetzt bei Hügelmarkt kaufen', 'Zum Angebot bei Wunderland', 'Lampenfee Gutschein'],
    spares: ['Jetzt kaufen Anleger wieder Gold, sagt die Bank, und die Preise steigen auf ein Rekordhoch.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'bei amazon|preisvergleich|angebote|in den warenkorb|tickets|tickets kaufen|zum testbericht|jetzt shoppen|gutscheine|jetzt informieren|mehr erfahren|jetzt vergleichen|zum vergleich|mehr informationen',
    spares: ['Der Shop schließt im Mai.'],
  },
]);
