import { genderedNouns } from '../gendered-nouns.js';
import { leanLexicon } from '../lean-lexicon.js';

/** Forms of regular verbs by their stems: "stelt", "stelde", and the participle of those without "ge-": "verteld". */
const verbs = (stems: string): string => stems.replace(/\S+/g, '$&t $&de $&d');

/** Many of them end compounds: "burgemeester", "woordvoerder". */
const { men, women, groups } = genderedNouns(
  `minister premier meester wethouder schepen secretaris voorzitter directeur voerder lid leider bestuurder officier
  rechter advocaat leraar onderzoeker econoom kundige trainer coach speler aanvaller auteur kunstenaar eigenaar bewoner
  houder wachter chef schrijver/schrijfster zanger/zangeres gedeputeerde`,
  { der: 'ster', er: 'ster', eur: 'trice', aar: 'ares' },
  { r: 'rs', '': 'en' },
);
const bodies = 'gemeente politie brandweer kabinet regering ministerie rechtbank bedrijf bond partij organisatie school';

/** Dutch. */
export const nl = leanLexicon({
  language: 'nl',
  cues: {
    speech: `zegt zeggen zei gezegd laat liet vindt vond spreekt sprak schrijft schreef ${verbs('vertel stel meld verklaar reageer bevestig')}`,
    naming: 'noemt noemde genoemd omschreven',
    nouns: 'verklaring',
    before: ['volgens', 'aldus'],
    openEndings: ['t', 'te', 'de'],
  },
  people: {
    men,
    women: `${women} vrouw moeder`,
    groups: `${groups} mensen ouders`,
    honorifics: { male: 'meneer', female: 'mevrouw' },
    male: 'man vader',
    bodies,
    documents: 'rapport',
    roleEndings: ['loog'],
    compoundHeads: `${men} ${women} vrouw ${bodies} ${groups}`,
  },
  names: { particles: 'van de der den ten ter' },
  grammar: {
    pronouns: { hij: 'he', hem: 'he', zij: 'she', ze: 'she', wij: 'we', ik: 'I', wie: 'who' },
    determiners: 'de het een deze dit die dat zijn haar onze',
    indefinites: 'een',
    prepositions: 'in op van voor met bij tegen aan uit naar over om door na tijdens namens',
    conjunctions: 'en maar of',
    auxiliaries: 'is was heeft had wordt werd kan wil moet niet',
    adverbs: 'ook zo toch nu eraan daaraan toe weten',
    relatives: 'die dat wat',
    genitives: 'van',
    verbSecond: true,
  },
});
