import { inLanguage } from '../phrase.js';

/** Dutch: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('nl', [
  {
    id: 'share-labels', role: 'share',
    labels: 'delen|deel|deel dit artikel|deel dit|deel dit bericht|deel op facebook|deel op twitter|deel op x|deel via whatsapp|deel via e mail|deel op linkedin|delen via|delen op facebook|delen op twitter|delen via whatsapp|printen|afdrukken|mail dit artikel|verstuur|kopieer link|link kopiëren|link gekopieerd|bewaar|bewaren|bewaar artikel|bewaard|opslaan|lees later|lettergrootte|vind ik leuk|sluiten|terug naar boven|cadeau geven',
    spares: ['Delen van de stad staan blank.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'reactie reacties reageer reageren',
    match: /^(?:\d{1,6} reacties?\b.{0,20}$|reacties?\s?\(?\d{0,6}\)?$|(?:bekijk|toon|lees|plaats|geef|schrijf|alle|laat) (?:\S+ ){0,3}(?:reacties?)\b.{0,25}$|(?:reageer|log in om|praat mee)\b.{0,50}$)/iu,
    catches: ['12 reacties', 'Plaats een reactie', 'Reageer op dit artikel'],
    spares: ['De reactie van de minister was kort en boos.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'reactie|reacties|reageer|reageren|plaats reactie|plaats een reactie|geef een reactie|toon reacties|bekijk reacties|geen reacties|praat mee|beantwoorden|antwoord|laat een reactie achter',
    spares: ['De reacties waren fel.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'luister|luister naar dit artikel|beluister|beluister dit artikel|beluister artikel|luisteren|afspelen|speel af|video afspelen|bekijk video|bekijk de video|kijk|kijken|video s|pauze|volledig scherm|ondertiteling|leestijd',
    spares: ['De video ging de wereld rond.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tags onderwerpen trefwoorden categorie categorieën',
    match: /^(?:tags?|onderwerpen|trefwoorden|categorie(?:ën)?|meer over)\s?:\s?\S[^.!?]{0,250}$/iu,
    catches: ['Onderwerpen: bruggen, Molendam'],
    spares: ['Onderwerpen genoeg. Nu nog tijd.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'onderwerpen|trefwoorden|categorieën|in dit artikel|gerelateerde onderwerpen|thema s|meer over deze onderwerpen',
    spares: ['De onderwerpen zijn bekend.'],
  },
]);
