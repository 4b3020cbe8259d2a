import { inLanguage } from '../phrase.js';

/** Czech, Danish, Finnish, Greek, Hungarian, Norwegian, Romanian, Russian, Swedish, Turkish, Ukrainian: what sites declare, and labels of the article's own facts. */
export const noticePhrases = inLanguage('mul', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'inzerce|annonse|annons|annonsørinnhold|artiklen fortsætter efter annoncen|artikkelen fortsetter under annonsen|artikeln fortsätter efter annonsen|saken fortsetter under bildet|artikeln fortsätter under bilden|artiklen fortsætter under billedet|mainos|juttu jatkuu mainoksen jälkeen|διαφήμιση|hirdetés|publicitate|reklam|реклама',
    spares: ['Реклама возмутила жителей.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 40,
    words: 'tips tipsa tip chybu ошибку помилку',
    match: /(?:^(?:har du (?:et |en )?tips?|tipsa? oss|máte tip|našli jste (?:\S+ ){0,3}chybu)|нашли ошибку|знайшли помилку)(?!\p{L})/iu,
    catches: ['Har du tips til saken?', 'Našli jste v textu chybu? Napište nám.', 'Якщо ви знайшли помилку, напишіть.'],
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
    id: 'date-line', role: 'date', maxWords: 14,
    words: 'publisert publicerad publicerat publicerades oppdatert uppdaterad opdateret julkaistu päivitetty publikováno aktualizováno publicat actualizat опубликовано опубліковано оновлено обновлено',
    match: /^(?:sist )?(?:publi[cs]er\p{L}{1,5}|publikováno|publicat|julkaistu|oppdatert|uppdaterad|opdateret|päivitetty|a[ck]tuali[sz]\p{L}{2,4}|опубл\p{L}{7}|[оo][нб]новл\p{L}{3})\s?[:,]?\s?(?:\p{L}{2,10} )?\d[^!?]{4,60}$/iu,
    catches: ['Publisert: 19.02.24 20:14 Sist oppdatert: 20.02.24 07:40', 'Publicerad 4 juli 2024 06.00', 'Julkaistu 3.12.2024 9:20', 'Опубликовано: 3 декабря 2024'],
    spares: ['Publicerad 1931 är boken fortfarande i tryck, och den läses än i dag av många.'],
  },
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'stručně|kort fortalt|kort sagt|oppsummert|sammanfattning|tiivistelmä|röviden|összefoglaló|pe scurt|με μια ματιά|özet|главное|коротко|головне',
    spares: ['Коротко и ясно.'],
  },
]);
