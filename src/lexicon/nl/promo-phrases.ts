import { inLanguage } from '../phrase.js';

/** Dutch: what sites offer and ask for. */
export const promoPhrases = inLanguage('nl', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'nieuwsbrief nieuwsbrieven mailbox inbox mail',
    match: /\b(?:meld|schrijf|abonneer|ontvang|inschrijven|aanmelden|krijg|lees)\b.{0,100}\b(?:nieuwsbrie(?:f|ven)|mailbox|inbox|per e?-?mail)\b|\bnieuwsbrief\b.{0,60}\b(?:aanmelden|inschrijven|ontvangen|gratis)\b/i,
    catches: ['Meld je aan voor onze nieuwsbrief.', 'Ontvang elke ochtend het nieuws uit het dal in je inbox.'],
    spares: ['De mail van de burgemeester bleef twee weken liggen.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'nieuwsbrief|nieuwsbrieven|onze nieuwsbrief|onze nieuwsbrieven|meld je aan|aanmelden|schrijf je in|inschrijven|je e mailadres|uw e mailadres|e mailadres|e mail adres|alle nieuwsbrieven',
    spares: ['De nieuwsbrief verschijnt op maandag.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'abonnee abonnees abonnement abonneer lezen log account toegang onbeperkt opzegbaar registreer',
    match: /\b(?:word (?:\S+ ){0,2}abonnee|al (?:een )?(?:abonnee|abonnement|account)\b|(?:exclusief|alleen|enkel) (?:\S+ ){0,3}(?:voor )?abonnees|neem (?:\S+ ){0,3}abonnement|abonneer (?:je|u)?\b.{0,10}(?:nu|en|$)|(?:verder|gratis|onbeperkt|dit artikel) (?:te )?lezen(?:\?|$| met| voor)|onbeperkt(?:e)? (?:\S+ )?toegang|(?:log|registreer|maak)\b.{0,40}\b(?:om|account|verder)\b|(?:maandelijks|dagelijks|altijd) opzegbaar|al abonnee)/i,
    catches: ['Word abonnee en lees onbeperkt.', 'Al abonnee? Log in', 'Exclusief voor abonnees'],
    spares: ['De krant verloor in twee jaar een derde van de abonnees.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'abonneren|abonneer|abonnementen|inloggen|registreren|account aanmaken|voor abonnees|probeer gratis|bekijk de aanbiedingen|bekijk abonnementen|artikel cadeau doen|geef cadeau|wachtwoord vergeten|verder lezen|lees verder',
    spares: ['Het abonnement is duur.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'steun doneer donatie donaties lid bijdrage',
    match: /\b(?:steun\b.{0,50}\b(?:ons|onze|onafhankelijke?|journalistiek|redactie)|doneer (?:nu|hier|aan)|(?:je|uw) (?:donatie|bijdrage)|word (?:\S+ )?(?:lid|donateur|vriend)(?: van|[.!]|$))/i,
    catches: ['Steun onafhankelijke journalistiek.', 'Doneer nu!'],
    spares: ['De donatie redde het museum.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'doneer|doneer nu|steun ons|word lid|word donateur|eenmalig|maandelijks',
    spares: ['Steun bleef uit.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'app',
    match: /\b(?:download|installeer)\b.{0,50}\bapp\b|\bopen in de app\b/i,
    catches: ['Download onze gratis app.'],
    spares: ['De app van de gemeente werkt al een maand niet.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'volg whatsapp kanaal abonneer',
    match: /\b(?:volg|abonneer|like (?:ons|onze)|bezoek)\b.{0,70}\b(?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google|kanaal|sociale media)/i,
    catches: ['Volg ons op Facebook en Instagram.'],
    spares: ['De agenten volgden de auto langs het kanaal.', 'It reads messages from platforms like Facebook and WhatsApp.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'volg|volgen|volg ons|volg ons op|volg deze auteur|volg dit onderwerp|whatsapp kanaal|ontvolgen|gevolgd',
    spares: ['Volg de rivier.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'lees ook meer bekijk zie gerelateerd luister video kijk',
    match: /^(?:(?:lees|bekijk|zie|luister|kijk)(?: (?:ook|hier|meer|verder|alles).{0,40}?)?|(?:meer|ook) (?:over|lezen|interessant|nieuws)\b.{0,40}?|gerelateerd(?:e artikelen)?|video)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Lees ook: De verloren brug', 'Bekijk ook: het dal zonder water'],
    spares: ['Kijk naar de rivier, zei hij.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'lees ook|lees meer|lees verder hier|lees alles|bekijk ook|bekijk meer|zie ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde berichten|meer lezen|meer over|meer nieuws|meer artikelen|meer over dit onderwerp|verder lezen over|meest gelezen|best gelezen|populair|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|laatste nieuws|net binnen|ook interessant|misschien ook interessant|dit vind je misschien ook interessant|volgende artikel|vorige artikel|uitgelicht|toon meer|bekijk alles|ander nieuws|mis niet|uit het archief',
    spares: ['Lees ook maar eens de wet.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'koop nu|koop|bestel|bestel nu|bekijk prijs|bekijk aanbieding|bekijk bij bol|winkel|webshop|in winkelwagen|kortingscodes|aanbiedingen',
    spares: ['De winkel sluit in mei.'],
  },
]);
