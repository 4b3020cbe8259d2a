/**
 * The words that the quotations engine needs of one language. A language is one folder with the same file names in each;
 * `index.ts` of the folder gathers them into a `Lexicon`. Words are in lower case, separated by white space; a list is
 * a list of forms, so a language with inflection lists (or derives) every form that it wants to be known.
 */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly cues: CueWords;
  readonly people: PeopleWords;
  readonly names: NameWords;
  readonly grammar: GrammarWords;
  /** Are the weights those of another language? Then less chance makes a quotation, and a full name of unknown kind may be a person. @default false */
  readonly borrowsWeights?: boolean;
  /** Many labelled articles of the language are among those that the weights are fitted on. @default false */
  readonly isFitted?: boolean;
}

/** Words that hand a quotation to somebody. A form in two lists counts for the first of them. */
export interface CueWords {
  /** Verbs whose object is what was said: "said", "told", "added". */
  readonly speech: string;
  /** Verbs of writing and posting: "wrote", "tweeted". */
  readonly writing: string;
  /** Verbs of stating something found, shown or held: "found", "noted", "argued". */
  readonly stating: string;
  /** Verbs that put somebody's word on a thing: "called", "dubbed", "described", "dismissed". */
  readonly naming: string;
  /** Verbs that need a mark or a colon beside them to be cues: "laughed", "began", "went". */
  readonly weak: string;
  /** Verbs that stand before whom they address and never before their subject: "told". */
  readonly addressing?: string;
  /** Verbs between the author and whom he or she asks: "I spoke with Ola Brand". */
  readonly interviewing?: string;
  /** Words behind which a form that is no participle is a noun: "of state", "a report". */
  readonly nounAfter?: string;
  /** Verbs of thinking and feeling. */
  readonly thinking: string;
  /** Nouns that stand for an utterance: "statement", "warning", "motto". */
  readonly nouns: string;
  /** Phrases before the source: "according to". */
  readonly before: readonly string[];
  /** The same as `before`, where they count only after a closed quotation or a comma: German "so". */
  readonly beforeAtMark?: readonly string[];
  /** Phrases without a subject, whose source stands behind a preposition before or after them: German "heißt es". */
  readonly impersonal?: readonly string[];
  /** Phrases whose source is the subject of their sentence: German "nach eigenen Angaben". */
  readonly ownWords?: readonly string[];
  /** Words after the source: German "zufolge". */
  readonly after?: readonly string[];
  /** Endings of verb forms that count as cues where they stand beside a mark and a name: "ed". */
  readonly openEndings: readonly string[];
  /** Endings of participles, whose subject is the subject of the clause: "ing". */
  readonly participleEndings: readonly string[];
}

/** Words that say who somebody is. */
export interface PeopleWords {
  /** Titles that stand before a name and are no part of it: "president", "sen", "dr". */
  readonly titles: string;
  /** Honorifics of men and of women. */
  readonly honorifics: { readonly male: string; readonly female: string };
  /** Nouns for people by what they do or are: "mayor", "resident". */
  readonly roles: string;
  /** Nouns for people whose gender the word itself gives, kinship among them. */
  readonly male: string;
  readonly female: string;
  /** What "and" joins to a name for those who stand with the person: "colleagues", "team". */
  readonly companions: string;
  /** Ending of plurals, which are not listed then: those of `roles` and `bodies` are `groups`, those of `documents` documents. */
  readonly plural?: string;
  /** Plural nouns for people: "lawmen", "police". */
  readonly groups: string;
  /** Nouns that end the name of an organization: "university", "council". */
  readonly organizations: string;
  /** Nouns for organizations in lower case: "the company", "the ministry". */
  readonly bodies: string;
  /** Nouns for what is written and can say something: "report", "lawsuit". */
  readonly documents: string;
  /** Nouns for people that are written with a capital: "Dutchwoman", "Conservative". */
  readonly peoples?: string;
  /** How more of them end: "Belgian", "Frenchman". */
  readonly peopleEndings?: readonly string[];
  /** Nouns for somebody who is not to be named: "source", "insider". */
  readonly sources?: string;
  /** Words that say so behind another noun: "the aide, who insisted on anonymity". */
  readonly anonymity?: string;
  /** Words that give a description its name, and the last ones before it: "named", "who gave his name as". */
  readonly introducing?: { readonly words: string; readonly last: string };
  /** Verbs whose subject holds an office or does a work: "who leads the harbour office". */
  readonly offices?: string;
  /** Endings of nouns for people: "ist", "er". */
  readonly roleEndings: readonly string[];
  /** Nouns that give a compound its class, where a language writes compounds as one word: German "sprecher". */
  readonly compoundHeads?: string;
}

/** Evidence on names. */
export interface NameWords {
  /** Given names as weak evidence of gender; the file names the source. */
  readonly male: string;
  readonly female: string;
  /** Particles inside names: "van", "de". */
  readonly particles: string;
  /** Words that join the parts of an organization's or office's name: "of". */
  readonly joiners: string;
  /** What may follow a name: "jr", "iii". */
  readonly suffixes: string;
  /** Capitalized words that begin no person's name: months, days, places, peoples. */
  readonly notPeople: string;
}

/** The words that hold sentences together. */
export interface GrammarWords {
  /** Subject pronouns and their gender or number. */
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** Other forms of the pronouns, as gender evidence only: "him", "her", "his". */
  readonly otherPronouns: Readonly<Record<string, PronounKind>>;
  readonly determiners: string;
  /** Determiners that make a person new to the reader: "a", "one", "another". */
  readonly indefinites: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  readonly relatives: string;
  /** Words behind which a verb of saying stands before its subject: French "comme l'a dit Kern". */
  readonly inverting?: string;
  /** Words that open a clause of reported words before a mark: "that". */
  readonly complementizers: string;
  /** Abbreviations that end in a period which ends no sentence. */
  readonly abbreviations: string;
  /** Finite verbs and words that show that a quoted stretch holds a clause. */
  readonly clauseSigns: string;
  /** Words before a mark that announce a name or term, not somebody's words: "titled", "nicknamed". */
  readonly namers: string;
  /** Nouns beside a quoted title: "film", "song", "series". */
  readonly works: string;
  /** Endings of the verb beside a pronoun that make it plural: German "sie sagten". */
  readonly pluralPronouns?: Readonly<Record<string, readonly string[]>>;
  /** Pronouns that address the reader where they have a capital inside a sentence: German "Sie". */
  readonly politePronouns?: string;
  /** Determiners whose noun is no subject: German "dem". */
  readonly obliques?: string;
  /** Determiners that tie a noun to the one before: "der Sprecher des Vereins". */
  readonly genitives?: string;
  /** How a verb shows its person where pronouns go unsaid: Spanish "añadió", "han dicho". */
  readonly unsaid?: UnsaidSubjects;
  /** Prepositions beside a verb in the passive before who does it: "by". */
  readonly agents?: string;
  /** Auxiliaries of the passive, where the agent stands between them and the participle: German "wurde". */
  readonly passives?: string;
  /** Words that tie more words to a description of a person: "a spokesman for the ministry", "a person familiar with it". */
  readonly complements?: string;
  /** Do all nouns take a capital, so that a capital is no sign of a name? @default false */
  readonly nounsTakeCapitals?: boolean;
  /** Does the subject follow the verb wherever something else opens the sentence? @default false */
  readonly verbSecond?: boolean;
  /** Are the reporter's words inserted inside the marks: « Bon, dit-il, allons. »? @default false */
  readonly incises?: boolean;
  /** Pronouns joined to the verb before them by a hyphen: French "-t-il". */
  readonly clitics?: readonly string[];
  /** Short forms joined to the word after them by an apostrophe: French "l'". */
  readonly elisions?: readonly string[];
  /** Determiners that give the gender of a noun for a person: French "la". */
  readonly genders?: { readonly male: string; readonly female: string };
  /** Forms of verbs in a clause that only reports what somebody said: German "sei". */
  readonly reporting?: string;
  /** How a dash opens a turn of dialogue: `reopens` where further dashes set off the narrator's words ("—Sí —dijo—."). */
  readonly dialogueDash?: 'reopens' | 'whole';
}

/** Which forms of verbs have a subject of no words. */
export interface UnsaidSubjects {
  /** Auxiliaries of the perfect: "ha", "han". */
  readonly perfects: string;
  /** Before verbs in the passive: "se". */
  readonly passive: string;
  /** Endings of infinitives, and of other forms that have no subject: "do". */
  readonly infinitives: readonly string[];
  readonly nonFinite: readonly string[];
  /** Endings of the plural. */
  readonly plural: readonly string[];
}

/** What a pronoun tells of its person; "unsaid" is one of no words. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'we' | 'I' | 'who' | 'unsaid';
