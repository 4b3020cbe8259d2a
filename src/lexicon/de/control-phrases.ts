import { inLanguage } from '../phrase.js';

/** German: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('de', [
  {
    id: 'share-line', role: 'share', maxWords: 12,
    words: 'teilen teile teilt drucken kopieren merken verschenken versenden kurzlink permalink empfehlen',
    match: /^(?:(?:bitte )?teil(?:en|e|t)\b (?:sie |du |ihr )?(?:diesen|diese|den|die|auf|per|mit|artikel|beitrag|via)\b[^.?]{0,50}$|[^.?]{0,40}\b(?:teilen|drucken|kopieren|merken|versenden|verschenken|weiterempfehlen|weiterleiten)\s?[:!.]?(?: \([^)]{0,50}\))?$|(?:kurzlink|permalink)\b.{0,80}|\d{1,6} mal geteilt)/iu,
    catches: ['Teilen Sie diesen Artikel', 'Artikel auf Facebook teilen', 'Link kopieren', 'Klick, um es auf X zu teilen (öffnet ein neues Fenster)'],
    spares: ['Teilen will die Partei die Macht nicht.', 'Die Brüder wollten sich den Hof teilen und gingen vor Gericht, wo sie bis heute streiten.'],
  },
  {
    id: 'share-labels', role: 'share',
    labels: 'teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|auf x teilen|bei facebook teilen|auf whatsapp teilen|auf linkedin teilen|auf xing teilen|per whatsapp teilen|per mail teilen|per e mail teilen|per e mail versenden|per mail versenden|e mail senden|drucken|seite drucken|artikel drucken|druckansicht|link kopieren|kopieren|merken|artikel merken|gemerkt|auf die merkliste|zur merkliste hinzufügen|speichern|artikel speichern|später lesen|verschenken|artikel verschenken|twittern|tweeten|weiterleiten|weiterempfehlen|weitersagen|mitteilen|einbetten|gefällt mir|schriftgröße|schrift vergrößern|in pocket speichern|artikel mit freunden teilen|empfehlen|zur startseite|nach oben|zum seitenanfang|feedback senden|schließen',
    spares: ['Beim Teilen der Beute kam es zum Streit.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 40,
    words: 'kommentar kommentare kommentieren kommentarbereich diskutieren diskutiere meinung antworten kommentarfunktion ergänzungen diskussion sagt',
    match: /^(?:\d{1,6} (?:kommentare?|antworten|ergänzungen|beiträge)\b.{0,25}$|kommentare?\s?\(?\d{0,6}\)?\b.{0,12}$|(?:alle|neuen?|einen?|ihr(?:en)?|dein(?:en)?|beitrag|artikel|jetzt|zum|zu den|den) (?:\S+ )?(?:kommentar(?:e|en|bereich)?|kommentieren|ergänzung)\b.{0,30}$|(?:diskutieren|diskutiere|teilen sie ihre meinung|melden sie sich an|schreiben sie|schreib|bitte loggen|bitte melden|um kommentieren|um zu kommentieren|was denken sie|was meinen sie|wie ist ihre meinung|sagen sie uns)\b.{0,90}\b(?:mit|kommentar\w{0,4}|kommentieren|diskutieren|meinung|anmelden)\b|(?:die )?kommentarfunktion\b.{0,80}|.{2,50} sagt:$|diskussion(?:en)? zu diesem)/iu,
    catches: ['12 Kommentare', 'Kommentarfunktion ist deaktiviert', 'Schreiben Sie einen Kommentar', 'Diskutieren Sie mit!'],
    spares: ['Einen Kommentar lehnte das Ministerium am Montag ab, wie schon in den Wochen davor.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'kommentar|kommentare|kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinzufügen|kommentar hinterlassen|kommentar abgeben|kommentar absenden|kommentare lesen|kommentare anzeigen|kommentare laden|alle kommentare|alle kommentare anzeigen|alle kommentare lesen|zu den kommentaren|zum kommentarbereich|artikel kommentieren|beitrag kommentieren|diskutieren sie mit|diskutiere mit|mitdiskutieren|antworten|antwort schreiben|ihre meinung|ihr kommentar|dein kommentar|schreiben sie einen kommentar|schreibe einen kommentar|noch keine kommentare|keine kommentare|kommentar melden|leserkommentare|meinungen|neueste zuerst|älteste zuerst|jetzt kommentieren|forum|zum forum|diskussion|teilen sie ihre meinung|ergänzung abbrechen|deine ergänzung|sortieren nach',
    spares: ['Kommentare blieben aus an diesem Tag.'],
  },
  {
    id: 'player-line', role: 'player', maxWords: 24,
    words: 'hören anhören vorlesen video audio player abspielen zeit hör podcast',
    match: /^(?:(?:diesen|den|die|dieses|das|jetzt|hier) (?:\S+ ){0,3}(?:anhören|vorlesen|abspielen|ansehen|hören)\s?[.:!]?.{0,12}$|(?:video|audio|player|podcast|beitrag|artikel) (?:\S+ )?(?:abspielen|anhören|starten|vorlesen|wird geladen|hören|laden)\b.{0,20}$|aktuelle zeit\b.{0,60}|(?:hören|anhören|vorlesen)\s?[\d:(·•|-].{0,20}$|ihr browser unterstützt\b.{0,60})/iu,
    catches: ['Diesen Artikel anhören', 'Video abspielen', 'Player wird geladen'],
    spares: ['Das Video zeigt einen Mann, der über die Brücke rennt.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'anhören|vorlesen|hören|abspielen|wiedergabe|im video|zum video|podcast|audio herunterladen|ton aus|ton an|vollbild|lautstärke|untertitel|jetzt ansehen|gesamtdauer|wiedergabegeschwindigkeit|überspringen',
    spares: ['Das Video ging um die Welt.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'schlagworte schlagwörter themen tags stichworte mehr kategorien kategorie schlagwort',
    match: /^(?:schlagworte?|schlagwörter|themen|tags?|stichworte|stichwörter|mehr zu(?:m thema| den themen)?|mehr über|kategorien?|themen (?:dieses|des|im) artikels?|ressort)\s?:\s?\S[^.!?]{0,250}$/i,
    catches: ['Schlagworte: Brücken, Mühlstadt', 'Themen: Hochwasser'],
    spares: ['Themen gibt es genug. Nur Zeit fehlt.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'mehr lesen über|mehr zu|schlagworte|schlagwörter|themen|stichworte|themen dieses artikels|themen in diesem artikel|themen des artikels|mehr zu den themen|kategorien|kategorie|themenseiten|verwandte schlagworte|mehr themen|mehr über',
    spares: ['Themen gab es genug.'],
  },
]);
