import type { CueWords, GrammarWords, Lexicon, NameWords, PeopleWords } from './lexicon.js';

/** The words that tell most of who said what; each list is one of `Lexicon`, or stands for several of it. */
export interface LeanWords {
  readonly language: string;
  readonly cues: Pick<CueWords, 'speech' | 'naming' | 'nouns' | 'before' | 'openEndings'>;
  readonly people: Pick<PeopleWords, 'male' | 'groups' | 'bodies' | 'documents' | 'roleEndings' | 'compoundHeads'> & {
    /** Nouns for people by what they do, of men or of both. */
    readonly men: string;
    /** Those of women, and other nouns for women. */
    readonly women: string;
    readonly honorifics: { readonly male: string; readonly female: string };
  };
  readonly names?: Pick<NameWords, 'particles'>;
  readonly grammar: Pick<GrammarWords, 'pronouns' | 'determiners' | 'indefinites' | 'prepositions' | 'conjunctions' | 'auxiliaries' | 'relatives'> &
    Partial<GrammarWords> & {
      /** What ties an owner or a place to a noun: "of". */
      readonly genitives: string;
    };
}

/** A lexicon of few words: enough for names and roles beside a verb of saying; titles and works are told by their place alone. */
export function leanLexicon({ language, cues, people, names, grammar }: LeanWords): Lexicon {
  const { men, women, honorifics, bodies } = people;
  const { genitives, auxiliaries, relatives } = grammar;
  return {
    language,
    borrowsWeights: true,
    cues: { writing: '', stating: '', weak: '', thinking: '', participleEndings: [], ...cues },
    people: { titles: `${men} ${women}`, roles: men, female: women, companions: '', organizations: bodies, ...people },
    names: { male: '', female: '', particles: genitives, joiners: genitives, suffixes: '', notPeople: '', ...names },
    grammar: {
      otherPronouns: {},
      adverbs: '',
      complementizers: relatives,
      abbreviations: `${honorifics.male} ${honorifics.female}`,
      clauseSigns: auxiliaries,
      namers: '',
      works: '',
      complements: genitives,
      ...grammar,
      prepositions: `${grammar.prepositions} ${cues.before.join(' ')}`,
    },
  };
}
