import type { Lexicon, PronounKind } from '../lexicon/lexicon.js';
import { Endings } from './endings.js';
import { FormTable } from './form-table.js';
import { phrasesByFirstWord } from './phrases-by-first-word.js';

/** What a word can be, one bit each; a word may be several things. */
export enum WordClass {
  speech = 1 << 0,
  writing = 1 << 1,
  stating = 1 << 2,
  naming = 1 << 3,
  weakCue = 1 << 4,
  thinking = 1 << 5,
  cueNoun = 1 << 6,
  title = 1 << 7,
  honorificMale = 1 << 8,
  honorificFemale = 1 << 9,
  role = 1 << 10,
  male = 1 << 11,
  female = 1 << 12,
  group = 1 << 13,
  organization = 1 << 14,
  body = 1 << 15,
  document = 1 << 16,
  pronoun = 1 << 17,
  determiner = 1 << 18,
  preposition = 1 << 19,
  conjunction = 1 << 20,
  auxiliary = 1 << 21,
  adverb = 1 << 22,
  relative = 1 << 23,
  complementizer = 1 << 24,
  abbreviation = 1 << 25,
  clauseSign = 1 << 26,
  namer = 1 << 27,
  work = 1 << 28,
  particle = 1 << 29,
  notPerson = 1 << 30,
}

/** Every class of cue that is a verb. */
export const VERB_CUE =
  WordClass.speech | WordClass.writing | WordClass.stating | WordClass.naming | WordClass.weakCue | WordClass.thinking;
/** Nouns for a person. */
export const PERSON_NOUN = WordClass.role | WordClass.male | WordClass.female;
/** Nouns that can head the description of a source. */
export const SOURCE_NOUN = PERSON_NOUN | WordClass.group | WordClass.body | WordClass.document;
/** Words that end a noun phrase to the left or right. */
export const FUNCTION_WORD =
  WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.relative | WordClass.pronoun;

/** A lexicon made ready for look-up: one map from a form to its classes. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly classes: ReadonlyMap<string, number>;
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** What a form of a pronoun tells of its person. */
  readonly genders: ReadonlyMap<string, PronounKind>;
  readonly joiners: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly interviewing: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** Prepositions beside a verb in the passive before who does it. */
  readonly agents: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  /** Words behind which a verb of saying stands before its subject. */
  readonly inverting: ReadonlySet<string>;
  /** Verbs that stand before whom they address, never before who speaks. */
  readonly addressing: ReadonlySet<string>;
  /** Words behind which a form that is no participle is a noun. */
  readonly nounAfter: ReadonlySet<string>;
  /** Phrases before the source, by their first word. */
  readonly before: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases that give the words to the subject of their sentence, by their first word. */
  readonly ownWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same as `before`, for those that need a mark before them. */
  readonly beforeAtMark: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases whose source stands before or after them behind a preposition, by their first word. */
  readonly impersonal: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases after the source, by their first word. */
  readonly after: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The first words of all of these. */
  readonly phraseOpeners: ReadonlySet<string>;
  /** What a determiner tells of the noun for a person behind it: bits of `male` or `female`. */
  readonly determinerGenders: ReadonlyMap<string, number>;
  readonly obliques: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly peopleEndings: Endings;
  readonly sources: ReadonlySet<string>;
  readonly anonymity: ReadonlySet<string>;
  /** Words that give a description its name, and the last ones before it. */
  readonly introducing: ReadonlySet<string>;
  readonly introducers: ReadonlySet<string>;
  readonly politePronouns: ReadonlySet<string>;
  /** Auxiliaries of a perfect whose subject may go unsaid. */
  readonly perfects: ReadonlySet<string>;
  /** The classes of words that end compounds; empty where a language writes them apart. */
  readonly compoundHeads: ReadonlyMap<string, number>;
  /** How nouns for people end whose role is not listed. */
  readonly roleEndings: Endings;
  /** How a form that is not listed ends where it may be a verb. */
  readonly verbEndings: Endings;
  /** Forms that have been read. */
  readonly forms: FormTable;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Compiles a lexicon once and keeps it. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { names, grammar, people, cues } = lexicon;
  const classes = classesOf(lexicon);
  const before = phrasesByFirstWord(cues.before);
  const beforeAtMark = phrasesByFirstWord(cues.beforeAtMark ?? []);
  const impersonal = phrasesByFirstWord(cues.impersonal ?? []);
  const ownWords = phrasesByFirstWord(cues.ownWords ?? []);
  const after = phrasesByFirstWord(cues.after ?? []);
  const result: CompiledLexicon = {
    lexicon,
    classes,
    maleNames: new Set(formsOf(names.male)),
    femaleNames: new Set(formsOf(names.female)),
    suffixes: new Set(formsOf(names.suffixes)),
    genders: new Map(Object.entries({ ...grammar.otherPronouns, ...grammar.pronouns })),
    joiners: new Set(formsOf(names.joiners)),
    companions: new Set(formsOf(people.companions)),
    indefinites: new Set(formsOf(grammar.indefinites)),
    interviewing: new Set(formsOf(cues.interviewing ?? '')),
    reporting: new Set(formsOf(grammar.reporting ?? '')),
    agents: new Set(formsOf(grammar.agents ?? '')),
    passives: new Set(formsOf(grammar.passives ?? '')),
    inverting: new Set(formsOf(grammar.inverting ?? '')),
    addressing: new Set(formsOf(cues.addressing ?? '')),
    nounAfter: new Set(formsOf(cues.nounAfter ?? '')),
    before,
    beforeAtMark,
    impersonal,
    ownWords,
    after,
    phraseOpeners: new Set(
      [before, beforeAtMark, impersonal, ownWords, after].flatMap((phrases) => [...phrases.keys()]),
    ),
    determinerGenders: new Map([
      ...formsOf(grammar.genders?.male ?? '').map((form) => [form, WordClass.male] as const),
      ...formsOf(grammar.genders?.female ?? '').map((form) => [form, WordClass.female] as const),
    ]),
    obliques: new Set(formsOf(grammar.obliques ?? '')),
    offices: new Set(formsOf(people.offices ?? '')),
    peoples: new Set(formsOf(people.peoples ?? '')),
    peopleEndings: new Endings(people.peopleEndings ?? []),
    sources: new Set(formsOf(people.sources ?? '')),
    anonymity: new Set(formsOf(people.anonymity ?? '')),
    introducing: new Set(formsOf(people.introducing?.words ?? '')),
    introducers: new Set(formsOf(people.introducing?.last ?? '')),
    complements: new Set(formsOf(grammar.complements ?? '')),
    genitives: new Set(formsOf(grammar.genitives ?? '')),
    politePronouns: new Set(formsOf(grammar.politePronouns ?? '')),
    perfects: new Set(formsOf(grammar.unsaid?.perfects ?? '')),
    compoundHeads: compoundHeadsOf(lexicon, classes),
    roleEndings: new Endings(people.roleEndings),
    verbEndings: new Endings(cues.openEndings),
    forms: new FormTable(),
  };
  compiled.set(lexicon, result);
  return result;
}

function formsOf(list: string): string[] {
  return list.split(/\s+/).filter((form) => form !== '');
}

function classesOf({ cues, people, names, grammar }: Lexicon): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (list: string, bit: number, unless = 0): void => {
    for (const written of formsOf(list)) {
      // Switzerland writes "ss" for "ß".
      for (const form of new Set([written, written.replaceAll('ß', 'ss')])) {
        const bits = classes.get(form) ?? 0;
        if ((bits & unless) === 0) classes.set(form, bits | bit);
      }
    }
  };
  add(cues.speech, WordClass.speech);
  add(cues.writing, WordClass.writing, VERB_CUE);
  add(cues.stating, WordClass.stating, VERB_CUE);
  add(cues.naming, WordClass.naming, VERB_CUE);
  add(cues.weak, WordClass.weakCue, VERB_CUE);
  add(cues.thinking, WordClass.thinking, VERB_CUE);
  add(cues.nouns, WordClass.cueNoun);
  add(people.titles, WordClass.title);
  add(people.honorifics.male, WordClass.honorificMale | WordClass.title);
  add(people.honorifics.female, WordClass.honorificFemale | WordClass.title);
  add(people.roles, WordClass.role);
  add(people.male, WordClass.male);
  add(people.female, WordClass.female);
  add(people.groups, WordClass.group);
  add(people.organizations, WordClass.organization);
  add(people.bodies, WordClass.body);
  add(people.documents, WordClass.document);
  const pluralsOf = (list: string): string => list.replace(/\S+/g, `$&${people.plural}`);
  if (people.plural !== undefined) {
    add(`${pluralsOf(people.roles)} ${pluralsOf(people.bodies)}`, WordClass.group, VERB_CUE);
    add(pluralsOf(people.documents), WordClass.document, VERB_CUE);
  }
  add(Object.keys(grammar.pronouns).join(' '), WordClass.pronoun);
  add(grammar.determiners, WordClass.determiner);
  add(grammar.prepositions, WordClass.preposition);
  add(grammar.conjunctions, WordClass.conjunction);
  add(grammar.auxiliaries, WordClass.auxiliary);
  add(grammar.adverbs, WordClass.adverb);
  add(grammar.relatives, WordClass.relative);
  add(grammar.complementizers, WordClass.complementizer);
  add(grammar.abbreviations, WordClass.abbreviation);
  add(grammar.clauseSigns, WordClass.clauseSign);
  add(grammar.namers, WordClass.namer);
  add(grammar.works, WordClass.work);
  add(names.particles, WordClass.particle);
  add(names.notPeople, WordClass.notPerson);
  return classes;
}

/** "saying", "diciendo": does the form end like a participle beside which a subject stands? */
export function endsLikeParticiple(lower: string, { lexicon }: CompiledLexicon): boolean {
  return lexicon.cues.participleEndings.some((ending) => lower.endsWith(ending));
}

/** What a compound takes over from its last part. */
const INHERITED =
  SOURCE_NOUN | WordClass.title | WordClass.organization | WordClass.work | WordClass.cueNoun | WordClass.namer;

function compoundHeadsOf({ people }: Lexicon, classes: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(formsOf(people.compoundHeads ?? '').map((form) => [form, (classes.get(form) ?? 0) & INHERITED]));
}

/** Fewest letters of the part of a compound before its head. */
const SHORTEST_MODIFIER = 3;
/** Longest head of a compound, in letters. */
const LONGEST_HEAD = 22;

/** The classes of a compound by its last part: "Vereinssprecherin", "FDP-Chef"; 0 where it is none. */
export function compoundClasses(lower: string, { compoundHeads }: CompiledLexicon): number {
  if (compoundHeads.size === 0) return 0;
  for (let at = Math.max(SHORTEST_MODIFIER, lower.length - LONGEST_HEAD); at <= lower.length - 3; at++) {
    const classes = compoundHeads.get(lower.slice(at));
    if (classes !== undefined) return classes;
  }
  return 0;
}
