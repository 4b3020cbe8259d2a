import { conjugateRegular } from '../conjugate-regular.js';
import { genderedNouns } from '../gendered-nouns.js';
import { leanLexicon } from '../lean-lexicon.js';

const ENDINGS = { are: 'a ano ò arono ava ato ata ando' };
/** A preposition grown together with each article. */
const joined = (stem: string): string => stem.replace(/\S+/g, "$&l $&llo $&lla $&i $&gli $&lle $&ll'");
const OF = `di d' ${joined('de')}`;
const TO = joined('a');
const BY = `da ${joined('da')}`;

const { men, women, groups } = genderedNouns(
  `sindaco presidente ministro assessore consigliere segretario direttore senatore procuratore giudice avvocato medico professore
  ricercatore tecnico allenatore attaccante regista scrittore comandante portavoce capogruppo`,
  { tore: 'trice', iere: 'iera', sore: 'ssora', o: 'a' },
  { a: 'e', o: 'i', e: 'i' },
);

/** Italian. */
export const it = leanLexicon({
  language: 'it',
  cues: {
    speech: conjugateRegular(
      `dice=dicono=disse=diceva=detto affermare spiegare raccontare dichiarare commentare precisare sottolineare annunciare
      assicurare replicare parlare aggiunge=aggiunto risponde=risposto sostiene=sostenuto promesso scrive=scritto legge`,
      ENDINGS,
    ),
    naming: conjugateRegular('definire=definisce=definito chiamare bollare', ENDINGS),
    nouns: 'nota comunicato',
    before: ['secondo', 'per', 'stando a'],
    openEndings: ['a', 'e', 'ò', 'ì', 'ano', 'ono', 'ato'],
  },
  people: {
    men: `${men} persona`,
    women: `${women} donna madre moglie figlia`,
    groups: `${groups} sindacati`,
    honorifics: { male: 'signor', female: 'signora' },
    male: 'uomo padre figlio marito',
    bodies: 'governo comune ministero regione procura azienda sindacato partito polizia',
    documents: 'studio',
    roleEndings: ['ista', 'ologo', 'ologa'],
  },
  grammar: {
    pronouns: { lui: 'he', lei: 'she', loro: 'they', noi: 'we', io: 'I', chi: 'who' },
    determiners: `il lo la i gli le l' un uno una un' questo questa suo sua ${OF} ${TO}`,
    indefinites: "un uno una un'",
    prepositions: `a in con su per tra dopo durante ${joined('ne su')} ${OF} ${TO} ${BY}`,
    conjunctions: 'e ed ma se quando mentre come',
    auxiliaries: 'ha hanno è sono era non si ho',
    relatives: 'che cui',
    agents: BY,
    genitives: OF,
    elisions: ["l'", "dell'", "all'", "un'", "d'"],
    genders: { male: 'il lo un', female: 'la una' },
    incises: true,
  },
});
