import { type CompiledLexicon, compoundClasses, FUNCTION_WORD } from './word-classes.js';

/** What a word or a mark of punctuation is wherever it stands. */
export interface WordForm {
  /** The words as they stand, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`; 0 for an unknown word and for punctuation. */
  readonly classes: number;
  readonly isWord: boolean;
  readonly capitalized: boolean;
  readonly possessive: boolean;
}

/** Longest form that is kept: the engine cuts longer ones out of their text by reference, and keeping one would keep the text. */
const LONGEST_KEPT = 12;
/** Most forms that are kept of a language, some megabyte; the most frequent ones come back at once. */
const MOST_KEPT = 8_192;

/** A written word -> what it is. The same words come again and again, so short ones are read once. */
export function readWordForm(raw: string, lexicon: CompiledLexicon): WordForm {
  if (raw.length > LONGEST_KEPT) return readForm(raw, lexicon);
  const { forms } = lexicon;
  let form = forms.get(raw);
  if (form === undefined) {
    if (forms.size >= MOST_KEPT) forms.clear();
    forms.set(raw, (form = readForm(raw, lexicon)));
  }
  return form;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
/** From here on scripts without capitals begin (CJK, kana, Hangul); a word of theirs may be a name. */
const UNCASED = 0x2e80;

function readForm(raw: string, lexicon: CompiledLexicon): WordForm {
  if (!isWordStart(raw)) {
    const text = raw.length > 1 ? raw.trim() : raw;
    return { text, lower: text, classes: 0, isWord: false, capitalized: false, possessive: false };
  }
  const mark = raw.length > 2 ? raw.charCodeAt(raw.length - 2) : 0;
  const possessive = (mark === APOSTROPHE || mark === RIGHT_QUOTE) && (raw.endsWith('s') || raw.endsWith('S'));
  const text = possessive ? raw.slice(0, -2) : raw;
  const folded = text.toLowerCase();
  const first = text.charCodeAt(0);
  const capitalized = first !== folded.charCodeAt(0) || first === 0x40 || (first >= UNCASED && first < 0xff00);
  const lower = normalized(folded);
  const listed = lexicon.classes.get(lower) ?? (capitalized ? compoundClasses(lower, lexicon) : 0);
  const classes = isAcronym(text) ? listed & ~FUNCTION_WORD : listed;
  return { text, lower, classes, isWord: true, capitalized, possessive };
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
