import {
  type CompiledLexicon,
  compoundClasses,
  FUNCTION_WORD,
  SOURCE_NOUN,
  VERB_CUE,
  WordClass,
  type WordForm,
} from './word-classes.js';

/** Longest form that is kept, in UTF-16 units; and from this length on a piece of a text keeps the whole text in memory. */
const [LONGEST_KEPT, SHARED_LENGTH] = [32, 13];
/** Most forms that are kept of a language, some megabytes; the frequent ones come back at once. */
const MOST_KEPT = 8_192;

/** A written word -> what it is. The same words come again and again, so each is read once. */
export function readWordForm(raw: string, lexicon: CompiledLexicon): WordForm {
  if (raw.length > LONGEST_KEPT) return readForm(raw, lexicon);
  const { forms } = lexicon;
  const known = forms.get(raw);
  if (known !== undefined) return known;
  if (forms.size >= MOST_KEPT) forms.clear();
  const own = raw.length < SHARED_LENGTH ? raw : ` ${raw}`.slice(1);
  const form = readForm(own, lexicon);
  forms.set(own, form);
  return form;
}

/** "Holm's", "Brands'". */
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
      endsLikeVerb: false,
    };
  }
  const ending = OWNERS_ENDING.exec(raw)?.[0] ?? '';
  const possessive = ending !== '';
  const text = possessive ? raw.slice(0, -ending.length) : raw;
  const folded = text.toLowerCase();
  const first = text.charCodeAt(0);
  const capitalized = first !== folded.charCodeAt(0) || first === 0x40 || (first >= UNCASED && first < 0xff00);
  const lower = normalized(folded);
  const listed = lexicon.classes.get(lower) ?? (capitalized ? compoundClasses(lower, lexicon) : 0);
  const classes = isAcronym(text) ? listed & ~FUNCTION_WORD : listed;
  return {
    text,
    lower,
    classes,
    isWord: true,
    capitalized,
    possessive,
    nounClasses: nounClasses(lower, classes, lexicon),
    opensPhrase: opensPhrase(lower, lexicon),
    endsLikeVerb: !capitalized && endsLikeVerb(lower, classes, lexicon),
  };
}

function nounClasses(lower: string, classes: number, { lexicon }: CompiledLexicon): number {
  if ((classes & (SOURCE_NOUN | VERB_CUE | FUNCTION_WORD)) !== 0) return classes;
  const isRole = lexicon.people.roleEndings.some((ending) => hasEnding(lower, ending));
  return isRole ? classes | WordClass.role : classes;
}

function opensPhrase(lower: string, { impersonal, before, beforeAtMark, after }: CompiledLexicon): boolean {
  return impersonal.has(lower) || before.has(lower) || beforeAtMark.has(lower) || after.has(lower);
}

function endsLikeVerb(lower: string, classes: number, { lexicon }: CompiledLexicon): boolean {
  if ((classes & ~(WordClass.clauseSign | WordClass.namer)) !== 0) return false;
  return lexicon.cues.openEndings.some((ending) => hasEnding(lower, ending));
}

/** An ending with something before it that could be a word's stem. */
function hasEnding(lower: string, ending: string): boolean {
  return lower.length > ending.length + 2 && lower.endsWith(ending);
}

/** "AS", "IT", "WHO" are no function words (nor are they in a line all in capitals, where that is missed). */
function isAcronym(text: string): boolean {
  return text.length > 1 && /^\p{Lu}+$/u.test(text);
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
  const plain = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  return plain.includes('’') ? plain.replace('’', "'") : plain;
}
