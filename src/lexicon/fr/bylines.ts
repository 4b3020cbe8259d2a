import type { BylineWords } from '../byline-words.js';

/** French words in bylines. */
export const bylines: BylineWords = {
  by: `
    par;écrit par;publié par;propos recueillis par;recueilli par;texte:;texte par;rédigé par;article de;un article de;
    de notre envoyé spécial;de notre envoyée spéciale;de notre correspondant;de notre correspondante;auteur;texte et photos`,
  notBy: 'photos;photo;photos par;illustration;vidéo;traduit par',
  and: 'et avec',
  of: 'pour à avec',
  jobs: `
    journaliste rédacteur rédactrice reporter correspondant correspondante envoyé envoyée spécial spéciale chef
    chroniqueur chroniqueuse éditorialiste pigiste directeur directrice`,
  nobody: `rédaction;la rédaction;auteur;service;invité`,
  furniture: `
    publié modifié mis jour lecture temps abonnés article partager commentaires commentaire suivre réagir lundi mardi
    mercredi jeudi vendredi samedi dimanche`,
};
