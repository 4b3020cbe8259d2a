import { inLanguage } from '../phrase.js';

/** Italian: what sites offer and ask for. */
export const promoPhrases = inLanguage('it', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter mail email posta',
    match: /\b(?:iscriviti|iscrivetevi|iscriversi|iscrizione|abbonati|ricevi|ricevere|registrati)\b.{0,100}(?:newsletter|\b(?:via|tua) e?-?mail\b|casella di posta)/i,
    catches: ['Iscriviti alla nostra newsletter.', 'Ricevi ogni mattina le notizie della valle nella tua casella di posta.'],
    spares: ['Il sindaco ha letto la mail due giorni dopo.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'le nostre newsletter|la nostra newsletter|iscriviti|iscriviti ora|la tua email|inserisci la tua email|indirizzo email|tutte le newsletter',
    spares: ['La newsletter esce il lunedì.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'abbonati abbonato abbonata abbonamento abbonamenti leggere accedi accesso registrati illimitato',
    match: /(?:\babbonati\b(?: (?:ora|subito|per|a|e)\b|[ .!]{0,2}$)|\b(?:riservato|esclusiv[oaie]|solo) (?:\S+ ){0,3}abbonati|\b(?:sei già|già) (?:\S+ )?(?:abbonat[oa]|registrat[oa])|\bper (?:continuare|proseguire)\b.{0,30}\b(?:leggere|lettura)|\baccesso (?:\S+ )?(?:illimitato|completo)|\b(?:attiva|scegli|scopri|sottoscrivi|offerta) (?:\S+ ){0,3}abbonament[oi]|^(?:accedi|registrati) (?:per (?:leggere|continuare)|o|gratis)\b)/i,
    catches: ['Abbonati per continuare a leggere', 'Contenuto riservato agli abbonati', 'Sei già abbonato? Accedi'],
    spares: ['La rete conta dodicimila abbonati, il doppio del 2015.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'abbonati|abbonamento|abbonamenti|accedi|registrati|contenuto per gli abbonati|per abbonati|crea un account|prova gratis|scopri le offerte|vedi le offerte|regala questo articolo|leggi il giornale|continua a leggere|password dimenticata|area abbonati',
    spares: ['L’abbonamento costa troppo.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'sostieni sostienici sostenere dona donazione donazioni',
    match: /\b(?:sostieni(?:ci)?|sostenere|sostenete)\b.{0,60}\b(?:giornalismo|informazione|noi|nostr[oa]|indipendente|redazione)|\bsostienici\b|\bfai una donazione|\b(?:la tua|una tua) donazione|\bdona (?:ora|adesso|oggi)/i,
    catches: ['Sostieni il giornalismo indipendente.', 'Fai una donazione oggi.'],
    spares: ['La donazione del conte ha salvato la villa.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'dona ora|sostieni|diventa socio|diventa sostenitore',
    spares: ['Chi dona sangue vive di più.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'app',
    match: /\b(?:scarica|scaricate|installa|disponibile|apri)\b.{0,60}\bapp\b/i,
    catches: ['Scarica la nostra app gratuita.'],
    spares: ['L’app del comune non funziona da un mese.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'seguici seguimi segui seguite iscriviti unisciti canale',
    match: /\b(?:segui(?:ci|mi|te|teci)?|iscriviti|unisciti)\b.{0,70}\b(?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google|social|canale)/i,
    catches: ['Seguici su Facebook e Instagram.', 'Unisciti al canale WhatsApp.'],
    spares: ['La polizia ha seguito l’auto fino al canale di Molara.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'segui|seguici|seguici su|segui già|canale whatsapp',
    spares: ['Segui il fiume.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'leggi anche guarda approfondisci correlati correlato vedi ascolta approfondimento video interessare',
    match: /^(?:(?:leggi|guarda|vedi|ascolta|potrebbe interessarti)(?: (?:anche|qui|tutto|pure|l['’]articolo|l['’]intervista).{0,40}?)?|(?:per )?approfondi(?:re|sci|mento)|articol[oi] correlat[oi]|ti potrebbe(?:ro)? interessare(?: anche)?|video)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Leggi anche: Il ponte perduto', 'Ti potrebbe interessare: la valle senza acqua'],
    spares: ['Guarda il fiume e pensa a suo padre.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'leggi anche|leggi|leggi tutto|leggi di più|leggi l articolo|guarda anche|vedi anche|articoli correlati|articolo correlato|correlati|notizie correlate|ti potrebbe interessare|ti potrebbe interessare anche|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbero interessare|i più letti|più letti|le più lette|più lette|ultime notizie|ultimi articoli|ultima ora|altri articoli|altre notizie|consigliati|consigliati per te|articolo precedente|articolo successivo|prossimo articolo|in evidenza|in primo piano|approfondimenti|approfondisci|per approfondire|vedi tutti|mostra altro|carica altro|scopri di più|da non perdere|della stessa sezione|altro su|dello stesso autore',
    spares: ['Leggi e decreti si accumulano.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'acquista|acquista ora|acquista su amazon|compra|compra ora|vedi su amazon|vedi offerta|vedi prezzo|negozio|aggiungi al carrello|prenota|biglietti|offerte|codici sconto',
    spares: ['Il negozio chiude a maggio.'],
  },
]);
