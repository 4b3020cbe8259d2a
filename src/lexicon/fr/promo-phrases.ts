import { inLanguage } from '../phrase.js';

/** French: what sites offer and ask for. */
export const promoPhrases = inLanguage('fr', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newsletters mail mails infolettre infolettres courriel lettre boîte',
    match: /\b(?:inscri(?:vez|s|re)\b|inscription|abonne(?:z|r|ment)?|recevez|recevoir|reçois|retrouvez|rejoignez|découvrez)\b.{0,100}(?:\b(?:newsletters?|infolettres?|lettres? d['’]info\w{0,8}|par (?:e-?)?mail|par courriel)\b|\bboîte (?:de réception|mail|aux lettres électronique))/i,
    catches: ['Inscrivez-vous à notre newsletter du matin.', 'Recevez chaque semaine l’essentiel de la vallée dans votre boîte mail.'],
    spares: ['La mairie a publié une lettre d’information sur le barrage, que personne n’a lue.'],
  },
  {
    id: 'newsletter-terms', role: 'promo-newsletter', maxWords: 110,
    words: 'désinscription désinscrire désabonner données inscrivant',
    match: /\b(?:vous (?:pouvez|pourrez) (?:vous )?(?:\S+ ){0,4}(?:désinscrire|désabonner)|en vous inscrivant|en renseignant votre|lien(?:s)? de désinscription|votre (?:adresse )?(?:e-?mail|courriel)\b.{0,60}\bdonnées)/i,
    catches: ['En vous inscrivant, vous acceptez nos conditions.', 'Vous pouvez vous désinscrire à tout moment.'],
    spares: ['Les données montrent une baisse, en particulier chez les jeunes.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'la newsletter|nos newsletters|notre newsletter|infolettre|infolettres|s inscrire|inscrivez vous|je m inscris|inscription|votre email|votre e mail|votre adresse email|votre adresse e mail|adresse e mail|adresse email|votre courriel|toutes nos newsletters|s inscrire gratuitement',
    spares: ['La newsletter a trois ans.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'abonné abonnés abonnée abonnées abonnez abonner abonnement abonne lire accès connectez connecter compte réservé illimité suite inscrit inscrivez engagement',
    match: /(?:\b(?:abonnez-vous|je m['’]abonne|s['’]abonner\b.{0,20}$|déjà (?:abonnée?|inscrite?|un compte)|(?:article|contenu|texte|suite|lecture)\b.{0,40}\b(?:réservée?|exclusi\w{1,5})\b.{0,30}\babonnée?s|réservée? (?:à nos |aux )abonnée?s|accès (?:\S+ )?(?:illimité|intégral|complet)\b|accéde[rz] (?:\S+ ){0,4}(?:illimité|tous|l['’]intégralité)|pour (?:lire|poursuivre|continuer|accéder)\b.{0,50}\b(?:abonne|connecte|inscri|compte|créez)\w{0,4}|il vous reste\b.{0,40}\b(?:lire|découvrir)|sans engagement\b|offre(?:z)? (?:\S+ ){0,3}(?:abonnement|article)|profitez (?:\S+ ){0,8}abonnement|créez (?:\S+ )?compte|lire la suite (?:de|avec|pour))|^connectez-vous\b)/i,
    catches: ['Cet article est réservé aux abonnés.', 'Abonnez-vous pour lire la suite.', 'Déjà abonné ? Connectez-vous'],
    spares: ['Le réseau compte douze mille abonnés dans la région, deux fois plus qu’en 2015.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 's abonner|abonnez vous|je m abonne|abonnement|abonnements|abonné|abonnés|article abonné|se connecter|connexion|connectez vous|créer un compte|mot de passe oublié|voir les offres|voir nos offres|voir l offre|nos offres|découvrir nos offres|découvrir les offres|offrir cet article|offrir l article|offrir un abonnement|essayez gratuitement|lire la suite|lire le journal|le journal|s identifier|je découvre les offres',
    spares: ['L’abonnement coûte cher.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'don dons soutenez soutenir soutien donner faites adhérez adhérer',
    match: /\b(?:soutene[zr]|soutiens|soutenir)[- ]?\b.{0,50}\b(?:nous|notre|nos|journalisme|presse|média|rédaction|indépendan\w{1,3})\b|\b(?:faites|faire) (?:un|votre) don\b|\bje fais un don\b|^je (?:donne|soutiens)$|\bgrâce à vos dons|\bvos dons\b/i,
    catches: ['Soutenez un journalisme indépendant : faites un don.', 'Nous vivons grâce à vos dons.'],
    spares: ['Le maire a fait un don de mille euros à l’école.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'nous soutenir|je soutiens|je donne|soutenir|adhérer|don mensuel|don ponctuel',
    spares: ['Le don a été refusé.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'application appli app',
    match: /\b(?:téléchargez|télécharger|installez|retrouvez|suivez|disponible|ouvrir|lire)\b.{0,60}\b(?:application|appli|app store|app)\b/i,
    catches: ['Téléchargez notre application gratuite.'],
    spares: ['L’application de la loi prendra dix ans, prévient le ministre.'],
  },
  {
    id: 'app-labels', role: 'promo-app',
    labels: 'l application|nos applications|applications mobiles',
    spares: ['Cette application plaît.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'suivez retrouvez rejoignez suivre abonnez whatsapp',
    match: /\b(?:suivez|suivre|retrouvez|rejoignez|abonnez)(?:-(?:nous|vous|moi|le|la|les))?\b.{0,70}\b(?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google|réseaux sociaux|chaîne|canal)/i,
    catches: ['Suivez-nous sur Facebook et Instagram.', 'Rejoignez notre chaîne WhatsApp.'],
    spares: ['Les élèves vont suivre le cours sur place dès la rentrée.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'suivre|suivez nous|nous suivre|suivez nous sur|suivi|ne plus suivre|suivre ce thème|suivre cet auteur|suivre l auteur|ajouter à vos favoris google|notre chaîne whatsapp',
    spares: ['La guide a dû suivre la piste.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'lire voir aussi également relire sujet vidéo retrouvez suite écouter articles article',
    match: /^(?:à (?:lire|voir|écouter|découvrir|relire|savoir)(?: (?:aussi|également|ensuite|sur le même sujet))?|(?:lire|voir|relire|écouter|lisez)(?: (?:aussi|également|notre|l['’]article|l['’]article|ici|la suite|plus).{0,40}?)?|(?:aussi|également) (?:à lire|dans l['’]actualité)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?|associés?)|(?:en )?vidéo|pour (?:aller plus loin|en savoir plus)|notre (?:dossier|sélection)|retrouvez (?:aussi|également|ici).{0,30}?|>> ?.{0,20}?)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['À lire aussi : Le pont disparu', 'Lire aussi | La vallée sans eau', 'Sur le même sujet : le barrage'],
    spares: ['À lire ses lettres, on devine un homme inquiet.', 'Voir la mer était son rêve.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'à lire aussi|à lire également|lire aussi|à lire|à voir aussi|voir aussi|à découvrir|à découvrir aussi|lire plus|en savoir plus|sur le même sujet|sur le même thème|articles similaires|articles liés|article lié|articles associés|articles connexes|articles recommandés|nos derniers articles|derniers articles|les plus lus|les plus lues|le plus lu|plus lus|les plus consultés|les plus populaires|populaire|populaires|recommandé pour vous|recommandés pour vous|nous vous recommandons|notre sélection|la sélection de la rédaction|le choix de la rédaction|vous aimerez aussi|vous pourriez aussi aimer|cela peut vous intéresser|ceci peut vous intéresser|dans la même rubrique|dans la même catégorie|à la une|dernières actualités|dernières nouvelles|voir plus|plus d articles|tous les articles|article suivant|article précédent|pour aller plus loin|à ne pas manquer|à suivre|contenus sponsorisés et recommandés|voir tous les articles|plus|lire l article|toute l actualité|nos articles sur le sujet|l actualité en continu',
    spares: ['À lire entre les lignes.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'acheter|acheter maintenant|j achète|voir l offre amazon|acheter sur amazon|voir le prix|voir les prix|comparer les prix|boutique|la boutique|ajouter au panier|réserver|réservez vos billets|bons plans|codes promo|code promo|voir le produit|commander',
    spares: ['La boutique ferme en mai.'],
  },
]);
