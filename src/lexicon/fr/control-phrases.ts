import { inLanguage } from '../phrase.js';

/** French: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('fr', [
  {
    id: 'share-line', role: 'share', maxWords: 12,
    words: 'partager partagez imprimer envoyer copier partages',
    match: /^(?:(?:cliquez pour )?(?:partage[rz]|imprimer|envoyer|copier)\b (?:sur|par|cet|cette|l['’]|le|la|ce|via|avec)[^.?]{0,50}$|[\d.,]{1,7} partages?$)/iu,
    catches: ['Partager sur Facebook', 'Partagez cet article', '12 partages'],
    spares: ['Partager le pouvoir ne lui plaît guère, et la coalition vacille.'],
  },
  {
    id: 'share-labels', role: 'share',
    labels: 'partager|partagez|partages|partager l article|imprimer|imprimer l article|envoyer|lien copié|enregistrer|sauvegarder|ajouter à mes favoris|ajouter aux favoris|favoris|lire plus tard|taille du texte|haut de page|retour en haut|fermer|j aime',
    spares: ['Il faut partager.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'commentaire commentaires commenter réagir réactions réagissez',
    match: /^(?:\d{1,6} (?:commentaires?|réactions?)\b.{0,20}$|commentaires?\s?\(?\d{0,6}\)?$|(?:voir|lire|afficher|ajouter|laisser|poster|écrire|tous|vos|les|masquer) (?:\S+ ){0,3}(?:commentaires?|réactions?)\b.{0,25}$|(?:réagissez|réagir|connectez-vous pour|soyez le premier|participez)\b.{0,60})/iu,
    catches: ['12 commentaires', 'Laisser un commentaire', 'Réagissez à cet article'],
    spares: ['Le débat a duré neuf heures, sans résultat.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'commentaire|commentaires|commenter|laisser un commentaire|ajouter un commentaire|voir les commentaires|lire les commentaires|afficher les commentaires|aucun commentaire|répondre|réagir|réactions|vos réactions|soyez le premier à commenter|signaler un abus|publier|participer à la discussion|poster un commentaire',
    spares: ['Le commentaire a déplu.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'écouter|écouter l article|écouter cet article|lecture|lire la vidéo|regarder|regarder la vidéo|voir la vidéo|vidéo|vidéos|lecture audio|votre navigateur ne supporte pas|plein écran|sous titres|temps de lecture',
    spares: ['La vidéo a fait le tour du monde.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tags mots thèmes sujets catégories rubriques',
    match: /^(?:tags?|mots[- ]clés|thèmes?|sujets?|catégories?|rubriques?|sur le même thème)\s?:\s?\S[^.!?]{0,250}$/i,
    catches: ['Mots-clés : ponts, Moulinville'],
    spares: ['Thèmes abordés ? Aucun.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'mots clés|thèmes|thèmes associés|sujets|catégories|rubriques|dans cet article|sujets associés|plus sur ces sujets',
    spares: ['Les thèmes ne manquent pas.'],
  },
]);
