import { inLanguage } from '../phrase.js';

/** Czech, Danish, Finnish, Greek, Hungarian, Norwegian, Romanian, Russian, Swedish, Turkish, Ukrainian: what sites offer and ask for. */
export const promoPhrases = inLanguage('mul', [
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'sledujte följ følg seuraa ακολουθήστε kövess kövesse kövessen urmărește urmăriți takip подписывайтесь подпишитесь підписуйтесь підпишіться підписуйся',
    match: /(?:(?:sledujte|följ|følg|seuraa|ακολουθήστε|kövess\p{L}{0,2}|urmăr\p{L}{3,4}|подпи\p{L}{5,9}|підпи\p{L}{3,7})(?!\p{L}).{0,70}(?:facebook|twitter|instagram|youtube|whatsapp|telegram|телеграм|viber|google|kanál|канал)|(?:facebook|twitter|instagram|youtube|whatsapp|telegram|google).{0,50}takip e[dt])/iu,
    catches: ['Følg oss på Facebook', 'Urmărește-ne și pe Google News', 'Подписывайтесь на наш телеграм-канал.', 'Bizi WhatsApp kanalından takip edin'],
    spares: ['Подписывайтесь, сказал он, и ушёл.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'čtěte přečtěte mohlo læs les lue διαβάστε olvasta olvassa kapcsolódó citește citiți läs haber haberler читайте',
    match: /^(?:čtěte (?:také|též|i|více)|přečtěte si|mohlo by vás|l[æe]s (?:også|mere?|meir)|läs (?:mer|också|även)|lue (?:myös|lisää)|διαβάστε (?:επίσης|ακόμ[ηα]|περισσότερα)|olvas(?:ta már|sa el)|kapcsolódó|cit(?:ește|iți) (?:și|mai)|i̇?lgili haber|читайте (?:также|ещё|еще|також))(?!\p{L})/iu,
    catches: ['Čtěte také', 'Les også: Brua er borte', 'Læs mere om broen', 'Läs mer: Bron är borta', 'Lue myös: Silta katosi', 'Διαβάστε επίσης: Η γέφυρα', 'Citește și: Podul', 'ilgili haber: Köprü', 'Читайте також: Міст'],
    spares: ['Läs mig en saga, sade barnet.', 'Les Français ont voté dimanche.'],
  },
]);
