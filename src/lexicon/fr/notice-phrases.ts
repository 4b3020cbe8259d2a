import { inLanguage } from '../phrase.js';

/** French: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('fr', [
  {
    id: 'cookies', role: 'disclaimer', maxWords: 90,
    words: 'cookies',
    match: /\b(?:nous|ce site|notre site)\b(?: et nos partenaires)? (?:utilis(?:e|ons)|dépos(?:e|ons)) des cookies\b/i,
    catches: ['Nous et nos partenaires utilisons des cookies pour vous proposer des publicités.'],
    spares: ['La société dépose des cookies sans prévenir, selon le régulateur.'],
  },
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'publicité|publicités|pub|annonce|annonces|la suite après la publicité|la suite après cette publicité|la suite de l article après la publicité|la suite de votre contenu après cette annonce|la suite sous cette publicité|l article continue après la publicité|contenu sponsorisé|sponsorisé|contenu partenaire|partenaire|partenaires|nos partenaires|en partenariat avec|proposé par|publi rédactionnel|publireportage|passer la publicité|communiqué|contenus sponsorisés',
    spares: ['La publicité a choqué la ville.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'droits reproduction licence republié publié creative',
    match: /(?:\btous droits\b.{0,20}\bréservés|\breproduction\b.{0,40}\binterdite|\bsous licence\b|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons|^(?:cet? (?:article|texte|tribune)|article)\b.{0,40}\b(?:republié|(?:initialement|d['’]abord|originellement) (?:publiée?|parue?))(?:\s|$)|\b(?:est|a été) republiée?\b.{0,60}\b(?:licence|conversation|autorisation)\b)/iu,
    catches: ['Tous droits réservés. Reproduction interdite.', 'Cet article a été initialement publié dans La Lanterne.'],
    spares: ['Les droits de reproduction du tableau appartiennent à la ville, a tranché le juge.'],
  },
  {
    id: 'licence-labels', role: 'licence',
    labels: 'droits de reproduction',
    spares: ['La licence du club expire.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'contactez contacter écrivez écrire signaler erreur faute contact rédaction témoignez',
    match: /^(?:(?:contactez|écrivez|contacter|joindre)(?:-(?:nous|moi))?\b.{0,60}(?:@|nous|auteur|journaliste|rédaction|:|ici)|(?:signaler|signalez|vous avez (?:repéré|trouvé|remarqué|vu))\b.{0,40}\b(?:erreur|faute|coquille|abus)\b|contact\s?:|(?:une|des) (?:question|remarque|information|précision|témoignage)s?\b.{0,40}\?)/iu,
    catches: ['Contactez-nous : redaction@example.com', 'Signaler une erreur'],
    spares: ['L’erreur a été commise en mars, selon le rapport.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'journaliste auteur autrice auteure correspondant correspondante professeur professeure rédacteur rédactrice chercheur chercheuse maître reporter chroniqueur chroniqueuse',
    match: /^(?:(?:à propos|qui est)\b.{0,30}\b(?:auteure?s?|autrice|journaliste)\b.{0,10}$|[^\p{L}]{0,3}\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|du|le|la)){1,4},? (?:est|a été) (?:\S+ ){0,6}(?:journaliste|auteure?|autrice|correspondante?|professeure?|rédacteur|rédactrice|chercheure?|chercheuse|maître de conférences|reporter|chroniqueu\w{1,3}|essayiste|écrivaine?|collaborat\w{2,5})\b[^«“"]{0,240}$)/u,
    catches: ['Mara Quelle est journaliste au service économie.', 'À propos de l’auteur'],
    spares: ['Mara Quelle est venue seule, a dit son avocat.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'à propos|à propos de l auteur|l auteur|auteur|auteurs|autrice|la rédaction|nous contacter|qui sommes nous|voir tous ses articles|tous ses articles|ses derniers articles|écrire à l auteur|journaliste|corriger|courrier des lecteurs',
    spares: ['L’auteur a tout nié.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'commission affiliation affiliés affilié opinions points reflètent avertissement conseil intelligence ia',
    match: /\b(?:(?:percevoir|perçoit|toucher|touche|recevoir|reçoit|rémunér\w{1,6})\b.{0,50}\bcommission|liens? (?:d['’]affiliation|affiliés?|sponsorisés?)|(?:opinions|propos|points de vue) exprimée?s\b.{0,80}\b(?:auteure?s?|engagent|reflètent|sont)|ne (?:constitue|constituent|remplace|remplacent)\b.{0,40}\b(?:conseil|avis médical|médecin)|(?:généré|traduit|rédigé|créé|réalisé)e?s?\b.{0,40}\b(?:intelligence artificielle|(?:une |l['’])?ia\b|automatiquement))|^(?:avertissement|clause de non-responsabilité)\s?:/i,
    catches: ['Nous pouvons percevoir une commission sur vos achats.', 'Les opinions exprimées n’engagent que leur auteur.', 'Texte traduit avec l’aide de l’intelligence artificielle.'],
    spares: ['La commission rendra son avis en mai, a promis le préfet.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'correction rectificatif précision ndlr mis mise note erratum version corrigé modifié actualisé',
    match: /^(?:(?:correction|rectificatif|précision|erratum|ndlr|note de la rédaction|mise à jour)\b.{0,25}?[:–—-]|(?:cet? (?:article|texte)|article) (?:a (?:depuis )?été )?(?:mis à jour|modifié|corrigé|actualisé)(?:[\s.]|$)|une (?:version|première version) (?:précédente|antérieure|de cet article)\b)/iu,
    catches: ['Rectificatif : le fleuve ne mesure que neuf kilomètres.', 'Cet article a été corrigé le 4 mai.'],
    spares: ['La correction des copies a pris trois semaines.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'avec afp reuters ap belga ats contribué traduit propos',
    match: /^(?:\(?avec (?:l['’])?(?:afp|reuters|ap|belga|ats|agences?)\b.{0,30}\)?$|\(?(?:afp|reuters|ap|belga|ats)(?:[ ,/]{1,3}(?:afp|reuters|ap|belga|ats)){0,3}\)?$|(?:traduit|traduction)\b.{0,30}\bpar\b.{0,50}$|propos recueillis par\b.{0,60}$|.{3,80}\bcontribué à (?:cet|ce)\b)/iu,
    catches: ['(avec AFP)', 'Avec Belga', '(Belga)', 'Propos recueillis par Mara Quelle'],
    spares: ['Avec la pluie, le fleuve a monté, ce qui a contribué à la crue.'],
  },
]);
