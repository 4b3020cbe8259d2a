import { inLanguage } from '../phrase.js';

/** French: labels of the article's own facts. */
export const factPhrases = inLanguage('fr', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'l essentiel|l essentiel à retenir|en bref|en résumé|résumé|à retenir|ce qu il faut retenir|ce qu il faut savoir|ce que l on sait|ce que vous devez savoir|les points clés|points clés|les points essentiels|les faits|en deux mots|en quelques mots|l info en bref|les principales informations|le résumé|résumé de l article|l info essentielle|l essentiel en quelques points|pourquoi c est important|en un coup d œil|les chiffres clés',
    spares: ['L’essentiel est sauf, dit-elle.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 22,
    words: 'publié publiée posté modifié mis mise créé jour ajouté',
    match: /^(?:(?:publiée?|postée?|modifiée?|mise? à jour|créée?|ajoutée?)[\s:].{0,20}\d[^!?]{0,70}$|il y a (?:\d{1,2}|une?) (?:minutes?|heures?|jours?|semaines?|mois|ans?)$)/iu,
    catches: ['Publié le 4 mai 2021 à 10h15', 'Mis à jour le 04/05/2021'],
    spares: ['Publié en 1931, le roman reste introuvable dans les librairies du pays depuis quarante ans.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 12,
    words: 'par texte auteur',
    match: /^(?:[Pp]ar|PAR|Texte\s?:|Auteur\s?:)\s:?\s?\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|et|de|du|à|avec|pour|\|)){0,8}$/u,
    catches: ['Par Mara Quelle', 'Par Mara Quelle et Jean Champ'],
    spares: ['Par temps de pluie, la route ferme.'],
  },
]);
