import { inLanguage } from '../phrase.js';

/** German: labels of the article's own facts. */
export const factPhrases = inLanguage('de', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'das wichtigste in kürze|das wichtigste kurz gefasst|das wichtigste auf einen blick|das wichtigste zusammengefasst|das wichtigste im überblick|die wichtigsten punkte|die wichtigsten fakten|die wichtigsten erkenntnisse|wichtigste erkenntnisse|in kürze|kurz und knapp|kurz zusammengefasst|kurz erklärt|auf einen blick|alles wichtige auf einen blick|zusammenfassung|kurzfassung|darum geht s|darum gehts|darum geht es|das musst du wissen|das müssen sie wissen|was sie wissen müssen|das sollten sie wissen|überblick|im überblick|die fakten|fakten|kernpunkte|kernaussagen|worum geht es|das wichtigste|artikel zusammenfassung|ki zusammenfassung|steckbrief|übersicht|kurz kompakt|wichtigste fakten|in aller kürze|so gehen sie vor|das wichtigste vorab|das wichtigste vorweg|auf den punkt gebracht',
    spares: ['Das Wichtigste sei die Ruhe, sagt sie.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 20,
    words: 'veröffentlicht aktualisiert stand uhr publiziert erschienen erscheinungsdatum erstellt vom update vor',
    match: /^(?:(?:zuletzt |erst)?(?:veröffentlicht|aktualisiert|publiziert|erschienen|erstellt|geändert|stand\b|update\b|vom|letzte aktualisierung)\s?(?:am|:|[-–—]|vom|um)?\s?.{0,16}\d[^!?]{0,60}$|(?:\S+ )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?) ?\d{2,4}\b[^!?]{0,40}$|vor (?:\d{1,2}|einer|einem) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)$|\d{1,2}[:.]\d\d uhr$)/iu,
    catches: ['Stand: 04.05.2021, 10:15 Uhr', 'Veröffentlicht am 4. Mai 2021', 'vor 3 Stunden'],
    spares: ['Vor drei Tagen brach der Deich, und das Wasser stand bis zum Dach.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 14,
    words: 'von autor autorin text artikel kommentar beitrag',
    match: /^(?:[Vv]on|VON|Ein (?:Artikel|Beitrag|Kommentar|Gastbeitrag|Interview|Essay|Text|Bericht|Porträt) von|(?:Text|Autor|Autorin|Autoren|Artikel)(?: von)?\s?:)\s+(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|und|von|der|aus|in|\|)){0,9}$/u,
    catches: ['Von Mara Quell', 'Ein Kommentar von Jon Feld', 'Von Mara Quell und Jon Feld'],
    spares: ['Von hier aus sieht man das Meer.', 'Von Montag an gilt die neue Regel.'],
  },
]);
