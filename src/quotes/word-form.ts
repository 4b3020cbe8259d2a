import type { WordForm } from './form-table.js';
import { isGivenName } from './given-names.js';
import {
  type CompiledLexicon,
  compoundClasses,
  FUNCTION_WORD,
  SOURCE_NOUN,
  VERB_CUE,
  WordClass,
} from './word-classes.js';

/** What the word in `text` from `start` to `end` is. The same words come again and again, so each is read once. */
export function readWordForm(text: string, start: number, end: number, lexicon: CompiledLexicon): WordForm {
  const { forms } = lexicon;
  return forms.find(text, start, end) ?? forms.add(text.slice(start, end), (raw) => readForm(raw, lexicon));
}

const OWNERS_ENDING = /(?<=.)['’][sS]$|(?<=.s)['’]$/;
/** From here on scripts without capitals begin (CJK, kana, Hangul); a word of theirs may be a name. */
const UNCASED = 0x2e80;

function readForm(raw: string, lexicon: CompiledLexicon): WordForm {
  if (!isWordStart(raw)) {
    const text = raw.length > 1 ? raw.trim() : raw;
    return {
      text,
      lower: text,
      classes: 0,
      isWord: false,
      capitalized: false,
      possessive: false,
      nounClasses: 0,
      opensPhrase: false,
      isGivenName: false,
      endsLikeVerb: false,
      pronoun: null,
    };
  }
  const ending = mayBeOwners(raw) ? (OWNERS_ENDING.exec(raw)?.[0] ?? '') : '';
  const possessive = ending !== '';
  const text = possessive ? raw.slice(0, -ending.length) : raw;
  const folded = text.toLowerCase();
  const first = text.charCodeAt(0);
  const capitalized = first !== folded.charCodeAt(0) || first === 0x40 || (first >= UNCASED && first < 0xff00);
  const lower = normalized(folded);
  const mayBeNoun = capitalized || lexicon.lexicon.grammar.nounsTakeCapitals !== true;
  const listed = lexicon.classes.get(lower) ?? (mayBeNoun ? compoundClasses(lower, lexicon) : 0);
  const classes = capitalized && isAcronym(text) ? listed & ~FUNCTION_WORD : listed;
  return {
    text,
    lower,
    classes,
    isWord: true,
    capitalized,
    possessive,
    nounClasses: nounClasses(lower, classes, lexicon),
    opensPhrase: lexicon.phraseOpeners.has(lower),
    isGivenName: capitalized && isGivenName(lower, lexicon),
    endsLikeVerb: !capitalized && endsLikeVerb(lower, classes, lexicon),
    pronoun: lexicon.genders.get(lower) ?? null,
  };
}

/** "Holm's", "Brands'": whether an apostrophe is one of the last two signs. */
function mayBeOwners(raw: string): boolean {
  return isApostrophe(raw.charCodeAt(raw.length - 1)) || isApostrophe(raw.charCodeAt(raw.length - 2));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function nounClasses(lower: string, classes: number, { roleEndings }: CompiledLexicon): number {
  if ((classes & (SOURCE_NOUN | VERB_CUE | FUNCTION_WORD)) !== 0) return classes;
  return roleEndings.end(lower) ? classes | WordClass.role : classes;
}

function endsLikeVerb(lower: string, classes: number, { verbEndings }: CompiledLexicon): boolean {
  return (classes & ~(WordClass.clauseSign | WordClass.namer)) === 0 && verbEndings.end(lower);
}

/** "AS", "IT", "WHO" are no function words (nor are they in a line all in capitals, where that is missed). */
function isAcronym(text: string): boolean {
  if (text.length < 2 || isSmall(text.charCodeAt(1))) return false;
  return /^\p{Lu}+$/u.test(text);
}

/** A small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Letters, digits, "@", "#" and currency signs begin words; everything else that the pattern finds is punctuation. */
function isWordStart(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 0x80)
    return code > 0x40
      ? code !== 0x5b && code !== 0x5d && code !== 0x7c
      : (code >= 0x30 && code <= 0x39) || code === 0x40 || code === 0x23 || code === 0x24;
  return !(code >= 0x2010 && code <= 0x2027);
}

function normalized(folded: string): string {
  const plain = folded.replace(/\.$|[:*](?=in)/, '');
  return plain.includes('’') ? plain.replace('’', "'") : plain;
}
