import { foldWords, KINDS, Kind } from './fold-words.js';

const COMMAS = ',;、，；،';
const QUOTES = '"“”„«»‹›‚‘「」『』';
const ENDS = '.!?。！？؟।…';
const SIGNS = '|•·→›»©@/\\#+*_=<>▸►▶';
/** What a sign is, by its code: a table, because each character of a page is looked up in it. */
enum Sign {
  none,
  comma,
  quote,
  sign,
  end,
}
const SIGN_OF = new Uint8Array(0x10000);
// Where a sign is in two lists the first one counts.
for (const [kind, signs] of [
  [Sign.end, ENDS],
  [Sign.sign, SIGNS],
  [Sign.quote, QUOTES],
  [Sign.comma, COMMAS],
] as const) {
  for (let i = 0; i < signs.length; i++) SIGN_OF[signs.charCodeAt(i)] = kind;
}
const CLOSERS = new Set('"”“»«’\')]）」』'.split('').map((c) => c.charCodeAt(0)));
const [SPACE, COPYRIGHT_SIGN] = [32, 0xa9];

/** Places of a table of words. */
export const WORD_PLACES = 1 << 16;

/** A table of words by {@link hashStem}: what is known of each, in bits of the caller's and {@link NOTED}; others may share its place. */
export type WordTable = Uint8Array;
/** Of a word whose places in a text are noted. */
export const NOTED = 1;
/**
 * Words are looked for by so many first letters: what sites ask for has many endings ("abonnieren", "abonnement",
 * "abonnenten") and few beginnings.
 */
export const STEM_LETTERS = 4;
/** How far into a text words are noted, in UTF-16 units: a page may repeat one a million times. */
const NOTED_CHARS = 4000;

/** Its small letter depends on what follows. */
const SIGMA = 0x3a3;

/** The small letter of each character below 0x2100 that is a word's to the fast lane of `foldWords`; 1 for what parts words, 0 for the rest. */
const SMALL = Uint16Array.from(KINDS, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  const kind = lower.length === 1 && code !== SIGMA ? (KINDS[lower.charCodeAt(0)] as Kind) : Kind.other;
  return kind === Kind.word ? lower.charCodeAt(0) : Math.min(kind, 1);
});

/** What the bare text of a block tells, whatever its language; one pass over its characters. */
export class TextMeasures {
  readonly words: number;
  readonly sentences: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** Words that open with a capital letter, as a share of all words. */
  readonly capitalWords: number;
  /** Mean length of a word in UTF-16 units. */
  readonly wordLength: number;
  /** 2 the text ends like a sentence, 1 with a colon or an ellipsis, 0 otherwise. */
  readonly ending: number;
  /** 2 it opens with a quotation mark, 1 with a lower-case letter or a sign, 0 with a capital, 3 with a digit. */
  readonly opening: number;
  readonly quotes: number;
  /** Signs that furniture is made of: bars, bullets, arrows, slashes, at and copyright signs. */
  readonly signs: number;
  readonly questions: number;
  /** A number of its folded words: the same for the same words, and hardly ever for others. */
  readonly key: number;
  /** How many runs of letters and digits there are. */
  readonly runs: number;
  /** Where each word that the table wants noted, and each ©, begins and ends, in the first 4,000 UTF-16 units; null where there is none. */
  readonly known: readonly number[] | null;
  /** What the table knows of the first word. */
  readonly first: number;

  /** @param table the words that are looked for */
  constructor(text: string, table: WordTable) {
    let words = 0,
      sentences = 0,
      commas = 0,
      digits = 0,
      capitals = 0,
      capitalWords = 0,
      letters = 0;
    let quotes = 0,
      signs = 0,
      questions = 0,
      wide = 0,
      unspaced = 0;
    let runs = 0,
      key = 0,
      first = 0,
      hash = 0,
      stem = 0,
      start = -1,
      plain = true;
    let known: number[] | null = null;
    let previous = SPACE;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : SPACE;
      const small = code < SMALL.length ? (SMALL[code] as number) : 0;
      if (small > 1 || (small === 0 && isLetterOfOther(code))) {
        if (start < 0) {
          start = i;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + (small || code)) | 0;
        if (i - start < STEM_LETTERS) stem = hash;
      } else if (start >= 0 || code === COPYRIGHT_SIGN) {
        if (start >= 0) {
          runs += 1;
          key = nextKey(key, hash);
          const bits = table[placeOf(stem)] as number;
          if (runs === 1) first = bits;
          if ((bits & NOTED) !== 0 && i < NOTED_CHARS) (known ??= []).push(start, i);
          start = -1;
        }
        if (code === COPYRIGHT_SIGN && i < NOTED_CHARS) (known ??= []).push(i, i + 1);
      }
      if (small === 0) plain = false;
      if (code === SPACE) {
        if (SIGN_OF[previous] === Sign.end && i < text.length) sentences += 1;
        previous = code;
        continue;
      }
      if (code >= 97 && code <= 122) {
        letters += 1;
        if (previous === SPACE) words += 1;
        previous = code;
        continue;
      }
      const capital = isCapital(code, text, i);
      if (previous === SPACE) {
        words += 1;
        if (capital) capitalWords += 1;
      }
      if (capital) capitals += 1;
      if (code >= 48 && code <= 57) digits += 1;
      else if (isWide(code)) wide += 1;
      else if (code >= THAI && isUnspaced(code)) unspaced += 1;
      else if (code > 127 || (code >= 65 && code <= 90)) letters += 1;
      const sign = SIGN_OF[code];
      if (sign === Sign.comma) commas += 1;
      else if (sign === Sign.quote) quotes += 1;
      else if (sign === Sign.sign) signs += 1;
      if (code === 63 || code === 0xff1f) questions += 1;
      if (code === 0x3002 || code === 0xff01 || code === 0xff1f) sentences += 1;
      previous = code;
    }
    // Scripts without spaces: some two characters make a word.
    words += Math.round(wide / 2 + unspaced / UNSPACED_WORD);
    this.words = words;
    this.sentences = sentences + 1;
    this.commas = commas;
    this.digits = digits;
    this.capitals = capitals;
    this.quotes = quotes;
    this.signs = signs;
    this.questions = questions;
    this.capitalWords = words === 0 ? 0 : capitalWords / words;
    this.wordLength = words === 0 ? 0 : (letters + wide + unspaced) / words;
    this.ending = readEnding(text);
    this.opening = readOpening(text);
    this.key = plain ? key : keyOf(foldWords(text));
    this.runs = runs;
    this.known = known;
    this.first = first;
  }
}

/** A letter or digit of another script, or of a part of Latin that is seldom used: from Latin-1 on all but general punctuation. */
function isLetterOfOther(code: number): boolean {
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}

/** The place of a word, in lower case, in a table of words. */
export function hashStem(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length && i < STEM_LETTERS; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return placeOf(hash);
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (WORD_PLACES - 1);
}

/** The key of a text that is folded (see `foldWords`), as {@link TextMeasures.key} has it. */
export function keyOf(folded: string): number {
  let key = 0;
  let hash = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === SPACE) {
      key = nextKey(key, hash);
      hash = 0;
    } else hash = (Math.imul(hash, 31) + code) | 0;
  }
  return folded === '' ? 0 : nextKey(key, hash);
}

function nextKey(key: number, hash: number): number {
  return (Math.imul(key ^ hash ^ (hash >>> 15), 0x01000193) + 1) | 0;
}

function isCapital(code: number, text: string, at: number): boolean {
  if (code < 0x100) return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  if (code >= 0x2000 && code < 0x2070) return false;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Where the first of them begins. */
const THAI = 0x0e00;
/** Letters of a word in these scripts. */
const UNSPACED_WORD = 5;

/** Thai and Lao, Burmese, Khmer: letters as small as Latin ones, and no spaces between words. */
function isUnspaced(code: number): boolean {
  return (code >= THAI && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
}

/** Han, kana, hangul. */
export function isWide(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** What a text ends with; see {@link TextMeasures.ending}. */
export function readEnding(text: string): number {
  let i = text.length - 1;
  while (i > 0 && CLOSERS.has(text.charCodeAt(i))) i -= 1;
  const code = text.charCodeAt(i);
  if (code === 0x2026 || code === 58 || (code === 46 && text.endsWith('...'))) return 1;
  return SIGN_OF[code] === Sign.end ? 2 : 0;
}

function readOpening(text: string): number {
  const code = text.charCodeAt(0);
  if (SIGN_OF[code] === Sign.quote) return 2;
  if (code >= 48 && code <= 57) return 3;
  return isCapital(code, text, 0) || isWide(code) ? 0 : 1;
}
