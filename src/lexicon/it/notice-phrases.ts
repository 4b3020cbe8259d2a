import { inLanguage } from '../phrase.js';

/** Italian: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('it', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'pubblicità|annuncio|annunci|annuncio pubblicitario|messaggio pubblicitario|sponsorizzato|contenuto sponsorizzato|contenuti sponsorizzati|l articolo continua dopo la pubblicità|continua dopo la pubblicità|continua a leggere dopo la pubblicità|in collaborazione con|offerto da|informazione pubblicitaria|adv|promo',
    spares: ['La pubblicità ha fatto discutere.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'riproduzione riservata riservati diritti licenza pubblicato creative',
    match: /\b(?:riproduzione (?:riservata|vietata)|(?:tutti i )?diritti (?:sono )?riservati|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons)|^(?:questo|l['’]) ?(?:articolo|testo|intervento)\b.{0,40}\bpubblicato\b.{0,40}\b(?:originariamente|prima|originale|su)\b/iu,
    catches: ['© RIPRODUZIONE RISERVATA', 'Questo articolo è stato pubblicato originariamente su La Lanterna.'],
    spares: ['I diritti dei pescatori sono al centro del processo.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'contatta contattaci scrivi scriveteci scrivici segnala segnalare contatti errore',
    match: /^(?:(?:contatta(?:ci|re)?|scriv(?:i|ici|eteci)|contatti)\b.{0,50}(?:@|:|\ba\b|redazione|autore)|(?:segnala(?:re|ci)?|hai (?:trovato|notato|visto))\b.{0,40}\b(?:errore|refuso|notizia)\b.{0,10})/iu,
    catches: ['Scrivi a redazione@example.com', 'Segnala un errore'],
    spares: ['L’errore è costato due vite.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'giornalista autore autrice redattore redattrice corrispondente professore professoressa scrittore scrittrice collabora',
    match: /^(?:(?:sull|l)['’]?\s?(?:autore|autrice)$|informazioni sull['’]aut\w{3,5}$|\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|di|de|del)){1,4},? (?:è|collabora) (?:\S+ ){0,6}(?:giornalista|autore|autrice|redattore|redattrice|corrispondente|professore|professoressa|scrittore|scrittrice|con)\b[^«“"]{0,240}$|Giornalista (?:professionista|pubblicista|freelance)\b[^«“"]{0,240}$)/u,
    catches: ['Mara Quella è una giornalista della redazione economia.', 'Giornalista professionista, scrive di scuola.'],
    spares: ['Mara Quella è arrivata sola in tribunale.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'l autore|autore|informazioni sull autore|chi siamo|contatti|contattaci|scrivici|tutti gli articoli|vedi tutti gli articoli|altri articoli dell autore|la redazione|redazione|biografia',
    spares: ['L’autore ha negato.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'commissione affiliazione affiliati opinioni espresse artificiale ia ai disclaimer medico finanziario',
    match: /\b(?:(?:ricev\w{1,5}|guadagn\w{1,5}|percep\w{1,5}|ottener\w{1,2})\b.{0,50}\bcommission[ei]|link (?:di )?affilia\w{3,6}|opinioni espresse\b|non (?:costituisc\w{1,3}|sostituisc\w{1,3})\b.{0,60}\b(?:consulenza|consiglio|medico|finanziari\w)|(?:generat|tradott|scritt|creat|realizzat)[oaie] (?:\S+ )?(?:con|da|dal\S{0,3}|tramite|grazie)\b.{0,20}\b(?:intelligenza artificiale|ia|ai)\b)|^disclaimer\s?:/i,
    catches: ['Potremmo ricevere una commissione sugli acquisti.', 'Le opinioni espresse sono dell’autore.', 'Testo tradotto con l’intelligenza artificiale.'],
    spares: ['La commissione si riunisce lunedì.', 'It will create new jobs, and I think AI will create more.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'correzione rettifica errata nota aggiornato aggiornamento corretto versione precisazione',
    match: /^(?:(?:correzione|rettifica|errata corrige|nota (?:della redazione|del direttore)|precisazione|ndr)\b.{0,25}?[:–—-]|(?:questo articolo|l['’]articolo)\b.{0,20}\b(?:aggiornato|corretto|modificato)\b|una (?:precedente versione|versione precedente)\b)/iu,
    catches: ['Errata corrige: il fiume è lungo nove chilometri.', 'Una versione precedente riportava un’altra cifra.'],
    spares: ['La correzione dei compiti è durata tre ore.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'ansa reuters afp ap collaborato traduzione adnkronos agi',
    match: /^(?:\(?(?:ansa|reuters|afp|ap|adnkronos|agi)(?:[ ,/.]{1,3}(?:ansa|reuters|afp|ap|adnkronos|agi)){0,3}\)?\.?$|(?:traduzione|tradotto)\b.{0,20}\b(?:di|da)\b.{0,50}$|.{0,20}\bha(?:nno)? collaborato\b.{0,60}$)/iu,
    catches: ['(ANSA)', 'Ha collaborato Mara Quella', 'Traduzione di Gianni Campo'],
    spares: ['La traduzione del trattato costò tre anni di lavoro ai monaci, e nessuno li pagò.'],
  },
]);
