import { inLanguage } from '../phrase.js';

/** Dutch: labels of the article's own facts. */
export const factPhrases = inLanguage('nl', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'in het kort|kort samengevat|samenvatting|samengevat|het belangrijkste|de belangrijkste punten|belangrijkste punten|de kern|in één oogopslag|wat je moet weten|wat we weten|dit weten we|de feiten|feiten|kernpunten|in een notendop|waarom dit belangrijk is|dit artikel in het kort|hoofdpunten',
    spares: ['De samenvatting telde drie pagina’s.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 20,
    words: 'gepubliceerd bijgewerkt geplaatst geleden update aangepast laatst',
    match: /^(?:(?:laatst )?(?:gepubliceerd|bijgewerkt|geplaatst|aangepast|update|laatste update)\b.{0,20}\d[^!?]{0,70}$|(?:\d{1,2}|een) (?:minu(?:ut|ten)|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden$)/iu,
    catches: ['Gepubliceerd op 4 mei 2021 om 10:15', 'Bijgewerkt: 04-05-2021', '3 uur geleden'],
    spares: ['Drie dagen geleden brak de dijk.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 12,
    words: 'door tekst auteur',
    match: /^(?:[Dd]oor|DOOR|Tekst|Auteur)\s?:?\s\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|en|van|de|der|den|\|)){1,8}$/u,
    catches: ['Door Mara Kwel', 'Door Mara Kwel en Jan Veld'],
    spares: ['Door de regen bleef de weg dicht.'],
  },
]);
