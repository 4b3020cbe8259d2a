import { inLanguage } from '../phrase.js';

/** Dutch: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('nl', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'advertentie|advertenties|reclame|gesponsord|gesponsorde inhoud|gesponsord door|partnerbijdrage|tekst gaat verder onder de advertentie|artikel gaat verder onder advertentie|artikel gaat verder onder de advertentie|lees verder onder de advertentie|verhaal gaat verder onder de advertentie|sluit advertentie|aangeboden door|tekst loopt door onder de advertentie|de tekst gaat hieronder verder|tekst gaat verder onder de foto|tekst gaat verder onder de video|lees verder onder de foto|artikel gaat verder onder de foto',
    spares: ['De reclame zorgde voor ophef.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'rechten auteursrecht overname toestemming verscheen creative',
    match: /\b(?:alle rechten voorbehouden|auteursrecht(?:en)? (?:\S+ ){0,4}voorbehouden|overname\b.{0,40}\b(?:toestemming|verboden)|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons)|^(?:dit|deze) (?:artikel|tekst|stuk|column)\b.{0,20}\bverscheen\b.{0,20}\b(?:eerder|eerst|oorspronkelijk)\b/iu,
    catches: ['Alle rechten voorbehouden.', 'Dit artikel verscheen eerder in De Lantaarn.'],
    spares: ['De rechten van de vissers staan centraal.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'contact mail reageren fout fouten tip schrijf redactie opmerkingen',
    match: /^(?:(?:mail|contact|reageren|schrijf|tip)\b.{0,40}(?:@|:|\?|ons\b|redactie)|(?:heb je|heeft u|zie je|fout|foutje|fouten)\b.{0,40}\b(?:fout(?:en)?|tip|opmerking(?:en)?|gezien|gevonden|melden|nieuws)\b.{0,60})/iu,
    catches: ['Heb je een fout gezien? Mail ons.', 'Tip de redactie'],
    spares: ['De fout kostte twee levens.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'journalist auteur redacteur correspondent hoogleraar columnist verslaggever schrijver schrijft schrijfster',
    match: /^(?:over de auteurs?$|\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|van|de|der|den)){1,4},? (?:(?:is|werkt|was) (?:\S+ ){0,6}(?:journaliste?|auteur|redacteur|redactrice|correspondente?|hoogleraar|columniste?|verslaggever|schrijver|schrijfster)|schrijft (?:\S+ ){0,3}(?:voor|over))\b[^“"‘]{0,240}$)/u,
    catches: ['Mara Kwel is redacteur economie.', 'Over de auteur'],
    spares: ['Mara Kwel is alleen gekomen, zei haar advocaat.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'over de auteur|over de auteurs|over ons|foutje gezien|meer van deze auteur|alle artikelen|bekijk alle artikelen|redactie|colofon',
    spares: ['De auteur ontkent.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'commissie affiliate meningen mening ai kunstmatige disclaimer advies',
    match: /\b(?:(?:ontvang\w{0,2}|krijg\w{0,2}|verdien\w{0,2})\b.{0,50}\bcommissie|affiliate(?:-| )?links?|meningen\b.{0,40}\b(?:auteur|schrijver)|geen (?:\S+ )?(?:beleggings|medisch|financieel) ?advies|(?:gemaakt|vertaald|geschreven|gegenereerd|samengevat)\b.{0,40}\b(?:ai\b|kunstmatige intelligentie)|(?:met|door) (?:behulp van |hulp van )?(?:ai|kunstmatige intelligentie)\b.{0,20}\b(?:gemaakt|vertaald|geschreven|gegenereerd|samengevat))|^disclaimer\s?:/i,
    catches: ['Wij krijgen een kleine commissie als je koopt.', 'Deze samenvatting is met behulp van AI gemaakt.'],
    spares: ['De commissie komt maandag bijeen.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'correctie rectificatie aanvulling noot bijgewerkt aangepast versie',
    match: /^(?:(?:correctie|rectificatie|aanvulling|noot van de redactie)\b.{0,25}?[:–—-]|dit (?:artikel|bericht|stuk) (?:is|werd)\b.{0,30}\b(?:bijgewerkt|aangepast|gecorrigeerd|geactualiseerd)\b|in een eerdere versie\b)/iu,
    catches: ['Rectificatie: de rivier is negen kilometer lang.', 'In een eerdere versie van dit artikel stond een ander getal.'],
    spares: ['De correctie van de kaarten duurde twee jaar.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'anp reuters afp ap medewerking vertaling belga bron',
    match: /^(?:\(?(?:anp|reuters|afp|ap|belga|novum)(?:[ ,/]{1,3}(?:anp|reuters|afp|ap|belga)){0,3}\)?$|(?:met|m\.m\.v\.|met dank aan) ?medewerking van\b.{0,60}$|bron(?:nen)?\s?:\s?[^.]{2,60}$|vertaling\s?:\s?.{0,50}$)/iu,
    catches: ['(ANP)', 'Met medewerking van Mara Kwel', 'Bron: ANP'],
    spares: ['De bron van de rivier ligt hoog in het dal.'],
  },
]);
