import { inLanguage } from '../phrase.js';

/** German: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('de', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'anzeige|anzeigen|werbung|werbeanzeige|gesponsert|gesponserte inhalte|gesponserter inhalt|gesponserter beitrag|partnerinhalt|partnerangebot|partnerangebote|bezahlter inhalt|bezahlte anzeige|sonderveröffentlichung|nach der werbung weiterlesen|anzeige beenden|hier geht es nach der werbung weiter|nach der anzeige geht es weiter|anzeige nach dem werbeblock weiterlesen|bleiben sie dran|in kooperation mit|präsentiert von|in eigener sache',
    spares: ['Die Werbung zeigte eine Frau am Steuer.'],
  },
  {
    id: 'advertisement-line', role: 'advertisement', maxWords: 16,
    words: 'werbung anzeige anzeigen',
    match: /^(?:(?:anzeige|werbung)\s?(?:\d{1,2}$|[-–—|:])|(?:der |dieser )?(?:artikel|text|beitrag|inhalt) (?:wird|geht) nach der (?:anzeige|werbung)\b.{0,40}|(?:weiter|weiterlesen|weiterlesen geht es) nach der (?:anzeige|werbung))/iu,
    catches: ['Artikel wird nach der Werbung fortgesetzt', 'Anzeige – hier geht es weiter'],
    spares: ['Anzeige erstattete der Mann erst nach drei Wochen.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'rechte vervielfältigung weiterverbreitung weiterverwendung wiedergabe urheberrecht urheberrechtlich artikelrechte nachdruck genehmigung creative erschien erschienen veröffentlicht stammt',
    match: /(?:\balle rechte vorbehalten|\b(?:vervielfältigung|weiterverbreitung|weiterverwendung|nachdruck|wiedergabe)\b.{0,60}\b(?:nur|verboten|untersagt|genehmigung|gestattet|zustimmung)|\bartikelrechte|\burheberrechtlich geschützt|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons|^(?:dieser|der|das) (?:artikel|text|beitrag|interview|kommentar)\b.{0,40}\b(?:erschien|ist)\b.{0,60}\b(?:zuerst|ursprünglich|zunächst|auch|erschienen|veröffentlicht)\b|^(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:bei|in|auf|am)|^dieser?s? (?:artikel|text|beitrag|interview) stammt aus\b)/iu,
    catches: ['Dieses Interview stammt aus der Ausgabe 43/2023.', 'Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung der Talblick GmbH.', 'Dieser Text erschien zuerst im Mühlstädter Boten.'],
    spares: ['Der Nachdruck des Romans war nach zwei Wochen vergriffen.'],
  },
  {
    id: 'licence-labels', role: 'licence',
    labels: 'rechte erwerben|lizenz|lizenzen|nachdruckrechte|nutzungsrechte|artikel lizenzieren',
    spares: ['Die Lizenz lief aus.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 50,
    words: 'kontakt pressekontakt kontaktieren schreiben schreib fehler hinweis hinweise feedback fragen anregungen redaktion mail',
    match: /^(?:(?:presse)?kontakt\s?:|(?:schreib(?:en|t)?|schicken?|senden?|mailen?|kontaktieren|kontaktiere)\b (?:sie |du |ihr )?(?:uns|mir|der redaktion|dem autor|an)\b.{0,80}|(?:haben sie|hast du|habt ihr|sie haben|du hast) (?:[^\s?]+ ){0,4}(?:fehler|fragen?|hinweise?|anregung(?:en)?|kritik|tipps?|feedback)\b.{0,60}|(?:fragen|anregungen|feedback|kritik|hinweise)\b.{0,40}(?:\?|@|\ban:? |:)|ihr(?:e)? (?:hinweis|meinung|feedback)\b.{0,50}$)/iu,
    catches: ['Kontakt: m.quell@example.com', 'Pressekontakt: Talwerk e. V., Mara Quell, Telefon 0123 456', 'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.'],
    spares: ['Haben Sie Angst? Die Frage stellte der Richter dreimal.', 'Fehler räumt der Konzern nicht ein.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'autor autorin redakteur redakteurin journalist journalistin korrespondent korrespondentin volontär volontärin reporter reporterin schreibt arbeitet professor professorin volontiert geboren jahrgang zur zum über',
    match: /^(?:(?:[Üü]ber|[Zz]ur|[Zz]um) (?:den|die|das|unsere[nr]?)?\s?(?:[Aa]utor(?:en|in|innen|:in|\*in)?|[Pp]erson|[Vv]erfasser(?:in)?|[Rr]edakteur(?:in)?)\s?:?$|[^\p{L}„“"]{0,3}(?:[Dd]r\.? |[Pp]rof\.? )?\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|von|van|de)){0,3},? (?:\([^)]{1,12}\),? )?(?:(?:Jahrgang|geboren|ist|arbeitet|schreibt|berichtet|war)\b (?:[\p{L}\d.,'’&*:-]+ ){0,12}?(?:Autor|Redakteur|Journalist|Korrespondent|Reporter|Volontär|Professor|Kolumnist|Chefredakteur|Ressortleiter|Mitarbeiter|Blogger|Experte|Ressort|Redaktion)(?:in|:in|\*in)?\b[^„“"]{0,300}$|(?:schreibt|berichtet|arbeitet) (?:seit|bei|als|für|regelmäßig|über|hauptsächlich|frei|unter)\b[^„“"]{0,240}\b(?:für|bei|über|als|seit)\b[^„“"]{0,120}$))/u,
    catches: ['Mara Quell ist Redakteurin im Ressort Wirtschaft.', 'Jon Feld schreibt seit 2015 für den Talblick über Schulen.', 'Über den Autor'],
    spares: ['Der Autor war in dem Dorf geboren, das er nun beschreibt.', '„Mara Quell ist Journalistin“, sagte der Anwalt, „und keine Spionin.“'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'über den autor|über die autorin|über die autoren|über den autor in|über uns|autor|autorin|autoren|zum autor|zur autorin|zur person|der autor|die autorin|kontakt|fehler melden|fehler gefunden|fehler im artikel|alle artikel|alle beiträge|alle artikel des autors|alle artikel der autorin|zum autorenprofil|zum profil|profil|redakteur|redakteurin|leserbrief|leserbrief schreiben|korrektur melden|mehr über den autor',
    spares: ['Der Autor lebt in einer Mühle.'],
  },
  {
    id: 'disclaimer-affiliate', role: 'disclaimer', maxWords: 110,
    words: 'provision affiliate partnerlinks produktempfehlungen partnerlink werbung',
    match: /(?:\b(?:eine|kleine|ggf\.?|wir|redaktion)\b.{0,60}\bprovision(?: (?:erhalten|bekommen|vom händler|für)\b|[.!]?$)|\bprovision\b.{0,60}\b(?:erhalten|bekommen|vom händler|von dem|wir)\b|affiliate-?\s?links?|partner-?links?\b|\bproduktempfehlungen\b|\b(?:beitrag|artikel|text) enthält (?:\S+ ){0,2}werbung\b)/i,
    catches: ['Kaufen Sie über einen solchen Link, erhalten wir eine kleine Provision.', 'Die mit * markierten Links sind Affiliate-Links.', 'Dieser Beitrag enthält Werbung für Lampenfee.'],
    spares: ['Der Makler verlangte eine Provision von sechs Prozent, und der Käufer zahlte sie.'],
  },
  {
    id: 'disclaimer-views', role: 'disclaimer', maxWords: 80,
    words: 'meinung haftung anlageberatung meinungen haftungsausschluss anlageempfehlung hinweis risiko arzt transparenzhinweis',
    match: /(?:^(?:haftungsausschluss|disclaimer|(?:wichtiger |rechtlicher |redaktioneller )hinweis|transparenzhinweis|risikohinweis|offenlegung)\s?:|\b(?:keine|nicht als) (?:\S+ ){0,2}(?:anlageberatung|anlageempfehlung|kaufempfehlung|finanzberatung|rechtsberatung)\b|\b(?:gibt|geben|spiegelt|spiegeln) (?:\S+ ){0,5}meinung(?:en)? (?:der|des|von|wieder)\b|\bersetz(?:t|en) (?:\S+ ){0,3}(?:keinen?|nicht) (?:\S+ ){0,3}(?:arzt|ärztlich\w{0,3}|beratung)\b|\bmeinung der redaktion\b)/iu,
    catches: ['Hinweis: Dieser Text ist keine Anlageberatung.', 'Der Beitrag gibt die Meinung der Autorin wieder.'],
    spares: ['Ein Hinweis aus dem Dorf führte die Polizei zu dem Wagen.', 'Hinweis: Wer Hennen kauft, wartet einige Tage auf das erste Ei.'],
  },
  {
    id: 'disclaimer-machine', role: 'disclaimer', maxWords: 60,
    words: 'ki künstlicher künstliche künstlich maschinell automatisch automatisiert chatgpt',
    match: /\b(?:diese[rs]?|der|die|das) (?:\S+ ){0,3}(?:artikel|text|beitrag|zusammenfassung|übersetzung|stimme|audioversion|meldung|inhalt)\b.{0,40}\b(?:ki|künstliche?\w?|maschinell|automati\w{2,8}|chatgpt)\b.{0,60}\b(?:erstellt|generiert|übersetzt|verfasst|geschrieben|erzeugt|vorgelesen|zusammengefasst|unterstütz\w{1,3})\b|\b(?:ki|automatisch|maschinell)[- ](?:generierte?\w?|erstellte?\w?|übersetzte?\w?) (?:artikel|text|beitrag|zusammenfassung|übersetzung|stimme|audioversion|fassung|meldung|inhalte?)\b|^(?:\S+ ){0,3}(?:mit|von|durch) (?:hilfe (?:von )?)?(?:ki|künstlicher intelligenz) (?:erstellt|generiert|übersetzt)/i,
    catches: [
      'Diese Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft.',
      'Automatisch erstellte Meldung nach Angaben der Polizei',
      'Text mit Hilfe von KI erstellt',
    ],
    spares: [
      'Die KI erkennt auf den Bildern jeden zweiten Tumor, schreiben die Forscher.',
      'Der Bürgermeister verschickte ein KI-generiertes Bild der Fähre, auf dem sie fliegt.',
      'Das Foto der Brücke, sagte die Polizei am Abend, sei offenbar mit KI erstellt worden.',
    ],
  },
  {
    id: 'cookies', role: 'disclaimer', maxWords: 90,
    words: 'cookies datenübermittlung',
    match: /\b(?:wir|diese (?:web)?seite|unsere (?:web)?seite|diese website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) (?:\S+ ){0,4}cookies\b|^hinweis(?:e)? zur datenübermittlung\b/i,
    catches: ['Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.', 'Hinweis zur Datenübermittlung außerhalb der EU'],
    spares: ['Die Firma setzt Cookies, um Leute durch das Netz zu verfolgen, befand das Gericht.'],
  },
  {
    id: 'disclaimer-labels', role: 'disclaimer',
    labels: 'alle angaben ohne gewähr|angaben ohne gewähr|empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|hinweis|haftungsausschluss|transparenzhinweis|affiliate hinweis|bitte beachten|faktencheck|unsere standards|redaktionelle standards|warum vertrauen|so testen wir|bewerten sie dieses produkt',
    spares: ['Ein Hinweis genügte.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 110,
    words: 'korrektur anmerkung anm aktualisiert korrigiert fassung version berichtigung richtigstellung hinweis',
    match: /^(?:(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|anmerkung der redaktion|anm\. d\. red\.?|hinweis der redaktion|redaktioneller hinweis)\b.{0,30}?[:–—-]|(?:in )?(?:einer|eine) (?:früheren|frühere|vorherigen|ersten|älteren|vorherige|erste) (?:version|fassung) (?:dieses|des|dieser)\b|(?:dieser|der) (?:artikel|text|beitrag) wurde\b.{0,40}\b(?:aktualisiert|korrigiert|geändert|überarbeitet|ergänzt))/iu,
    catches: ['Anmerkung der Redaktion: Der Name des Flusses war falsch.', 'In einer früheren Version dieses Artikels stand eine falsche Zahl.'],
    spares: ['Korrekturen an dem Gesetz lehnt die Partei ab.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 40,
    words: 'material dpa afp reuters ap sid epd kna apa sda agenturen mitarbeit redaktion mit quelle übersetzung',
    match: /^(?:[Mm]itarbeit\s?:|(?:[Uu]nter )?[Mm]itarbeit von\b|[Mm]it (?:[Mm]aterial|Informationen|Agenturmaterial|Inhalten|material|informationen|agenturmaterial|inhalten)\b.{0,20}\b(?:von|der|des|dpa|afp|reuters)\b.{0,60}|[Qq]uellen?\s?:\s?[^.]{2,60}$|[Üü]bersetz(?:t|ung)(?:\s|:).{0,20}\b(?:von|:)|\(?(?:(?:dpa|afp|reuters|ap|sid|epd|kna|apa|sda|rtr|afxp?|jW|red|[a-z]{2,4})[/,; -]{0,3}){1,5}\)?$|[Mm]it (?:dpa|afp|reuters|ap|sid|epd)\b.{0,30}$)/u,
    catches: ['Mit Material von dpa', '(dpa/afp)', 'Mitarbeit: Jon Feld'],
    spares: ['Die Mitarbeit der Eltern ist erwünscht, sagt der Rektor.'],
  },
]);
