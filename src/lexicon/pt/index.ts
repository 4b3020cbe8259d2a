import { conjugateRegular } from '../conjugate-regular.js';
import { genderedNouns } from '../gendered-nouns.js';
import { leanLexicon } from '../lean-lexicon.js';

const ENDINGS = { ar: 'a am ou aram ava ado ando', er: 'e em eu eram ia ido endo', ir: 'e em iu iram ia ido' };
/** A preposition grown together with each article. */
const joined = (stem: string): string => stem.replace(/\S+/g, '$&o $&a $&os $&as');
const OF = `de ${joined('d')}`;
const BY = `por ${joined('pel')}`;
const TO = 'ao à aos às';

const { men, women, groups } = genderedNouns(
  `presidente ministro prefeito autarca deputado secretário juiz/juíza delegado advogado médico professor diretor técnico jogador
  promotor líder capitão executivo parlamentar cantor escritor porta-voz repórter autor ator/atriz empresário enfermeiro`,
  { or: 'ora', o: 'a' },
  { iz: 'ízes', r: 'res', '': 's' },
);

/** Portuguese. */
export const pt = leanLexicon({
  language: 'pt',
  cues: {
    speech: conjugateRegular(
      `diz=dizem=disse=disseram=dizia=dito afirmar explicar falar contar acrescentar declarar garantir lembrar destacar ressaltar
      alertar avaliar defender sublinhar referir=refere revelar informar responder criticar conclui=concluiu assegurar
      recordar admitir anunciar escrever escrito`,
      ENDINGS,
    ),
    naming: conjugateRegular('chamar acusar classificar definir descrever considerar', ENDINGS),
    nouns: 'nota comunicado opinião',
    before: ['segundo', 'de acordo com', 'para', 'conforme'],
    openEndings: ['a', 'e', 'ou', 'eu', 'iu', 'am'],
  },
  people: {
    men,
    women: `${women} mulher mãe`,
    groups,
    honorifics: { male: 'senhor', female: 'dona' },
    male: 'homem pai',
    bodies: 'governo câmara prefeitura ministério empresa companhia sindicato partido grupo polícia associação administração',
    documents: 'estudo relatório',
    roleEndings: ['ministro', 'presidente', 'ante', 'geral', 'dor', 'dora', 'ista', 'ólogo', 'óloga'],
  },
  grammar: {
    pronouns: { ele: 'he', ela: 'she', eles: 'they', elas: 'they', quem: 'who' },
    determiners: `o a os as um uma este esta seu sua ${OF} ${TO} ${joined('n')}`,
    indefinites: 'um uma',
    prepositions: `em com por para sobre após durante ${joined('n')} ${OF} ${BY} ${TO}`,
    conjunctions: 'e já mas ou se quando como',
    auxiliaries: 'é são foi era está tem pode deve vai não se',
    relatives: 'que quem',
    obliques: TO,
    agents: BY,
    genitives: OF,
    genders: { male: 'o um', female: 'a uma' },
    unsaid: { perfects: 'tem têm', passive: 'se', infinitives: ['ar', 'er', 'ir'], nonFinite: ['do'], plural: ['m'] },
    dialogueDash: 'reopens',
  },
});
