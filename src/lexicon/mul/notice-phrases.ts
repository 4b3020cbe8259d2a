import { inLanguage } from '../phrase.js';

/** Czech, Danish, Finnish, Greek, Hungarian, Norwegian, Romanian, Russian, Swedish, Turkish, Ukrainian: what sites declare, and labels of the article's own facts. */
export const noticePhrases = inLanguage('mul', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'inzerce|annonse|annons|annonsørinnhold|artiklen fortsætter efter annoncen|artikkelen fortsetter under annonsen|artikeln fortsätter efter annonsen|mainos|juttu jatkuu mainoksen jälkeen|διαφήμιση|hirdetés|publicitate|reklam|реклама',
    spares: ['Реклама возмутила жителей.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 40,
    words: 'tips tipsa tip chybu ошибку помилку',
    match: /(?:^(?:har du (?:et |en )?tips?|tipsa? oss|máte tip|našli jste chybu)|нашли ошибку|знайшли помилку)(?!\p{L})/iu,
    catches: ['Har du tips til saken?', 'Našli jste chybu? Napište nám.', 'Якщо ви знайшли помилку, напишіть.'],
    spares: ['Tips kom fra hele landet.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'oprava rettelse oikaisu διόρθωση helyesbítés erată rättelse düzeltme исправление уточнение виправлення',
    match: /^(?:oprava|rettelse|oikaisu|διόρθωση|helyesbítés|erată|rättelse|düzeltme|исправление|уточнение|виправлення)(?: [\d. klo]{1,15})?\s?[:–—-]/iu,
    catches: ['Rettelse: Elva er ni kilometer lang.', 'Oikaisu 3.12. klo 9.20: Joki on yhdeksän kilometriä pitkä.'],
    spares: ['Oprava mostu potrvá dva roky.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 8,
    words: 'mti čtk ntb ritzau stt agerpres zdroj kilde lähde πηγή forrás sursa källa kaynak источник джерело',
    match: /^(?:(?:mti|čtk|ntb|ritzau|stt|agerpres)\)|(?:zdroj|kilde|lähde|πηγή|forrás|sursa|källa|kaynak|источник|джерело)\s?:\s?[^.]{2,60})$/iu,
    catches: ['Πηγή: ΑΠΕ-ΜΠΕ', 'Kilde: NTB', '(ČTK)'],
    spares: ['Zdroj řeky leží vysoko v horách.'],
  },
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'stručně|kort fortalt|kort sagt|oppsummert|sammanfattning|tiivistelmä|röviden|összefoglaló|pe scurt|με μια ματιά|özet|главное|коротко|головне',
    spares: ['Коротко и ясно.'],
  },
]);
