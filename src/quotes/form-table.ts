import type { PronounKind } from '../lexicon/lexicon.js';

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
  /** Its classes as a noun: listed, or by its ending. */
  readonly nounClasses: number;
  /** Whether a phrase of the lexicon that hands a quotation on may begin with it. */
  readonly opensPhrase: boolean;
  /** With a capital, and listed as somebody's given name. */
  readonly isGivenName: boolean;
  /** A word of no list that ends like a verb. */
  readonly endsLikeVerb: boolean;
  /** What it tells of its person, as a form of a pronoun. */
  readonly pronoun: PronounKind | null;
}

/**
 * Sets of two places; a power of two. Together they hold some 8,000 forms of a language, a megabyte; with twice as many, 23 of
 * 100 words of news are new ones instead of 25, with half as many 28.
 */
const SETS = 1 << 12;
/** Longest form that is kept, in UTF-16 units; and from this length on a piece of a text keeps the whole text in memory. */
const [LONGEST_KEPT, SHARED_LENGTH] = [32, 13];

/**
 * Forms that have been read, found again by the letters of a text without cutting the word out of it. A form has two
 * places by its letters: a new one takes the first, the one that was there the second, so that frequent ones stay.
 */
export class FormTable {
  /** By place, so that what is no match is seldom looked at: it lies anywhere in memory. */
  readonly #hashes = new Int32Array(2 * SETS);
  readonly #raws: string[] = new Array<string>(2 * SETS).fill('');
  readonly #forms: (WordForm | null)[] = new Array<WordForm | null>(2 * SETS).fill(null);

  /** The form of `text` from `start` to `end`; null where it is not known. */
  find(text: string, start: number, end: number): WordForm | null {
    const length = end - start;
    if (length > LONGEST_KEPT) return null;
    const hash = hashOf(text, start, end);
    const place = placeOf(hash);
    for (let i = place; i < place + 2; i++) {
      if (this.#hashes[i] !== hash) continue;
      const raw = this.#raws[i] as string;
      if (raw.length === length && text.slice(start, end) === raw) return this.#forms[i] as WordForm | null;
    }
    return null;
  }

  /** Keeps what `read` says of a word. */
  add(cut: string, read: (raw: string) => WordForm): WordForm {
    if (cut.length > LONGEST_KEPT) return read(cut);
    const raw = cut.length < SHARED_LENGTH ? cut : ` ${cut}`.slice(1);
    const form = read(raw);
    const hash = hashOf(raw, 0, raw.length);
    const place = placeOf(hash);
    this.#hashes[place + 1] = this.#hashes[place] as number;
    this.#raws[place + 1] = this.#raws[place] as string;
    this.#forms[place + 1] = this.#forms[place] as WordForm | null;
    this.#hashes[place] = hash;
    this.#raws[place] = raw;
    this.#forms[place] = form;
    return form;
  }
}

/** A number of the letters of a word (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The first of a word's two places. */
function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (SETS - 1)) << 1;
}
