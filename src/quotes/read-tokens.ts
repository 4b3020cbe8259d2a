import type { Stretch } from './pair-marks.js';
import { cutsOf, hyphensBefore } from './split-joined-words.js';
import { type CompiledLexicon, compoundClasses, FUNCTION_WORD, WordClass } from './word-classes.js';

/** A word or a mark of punctuation of one text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The words as they stand, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`; 0 for an unknown word and for punctuation. */
  readonly classes: number;
  readonly isWord: boolean;
  readonly capitalized: boolean;
  readonly possessive: boolean;
  /** Index of the stretch that the token stands in, -1 outside of quotation marks. */
  readonly stretch: number;
  /** Does a stretch stand directly before it? */
  followsStretch: boolean;
  /** Count of sentences before it in its text; a quoted stretch belongs to the sentence around it. */
  sentence: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}_]*(?:['’\-‑.&][\p{L}\p{N}\p{M}_]+)*|[.,:;?!…()[\]|•]|[—–―]|--? /gu;
/** Words whose capital shows that a sentence begins. */
const OPENERS = WordClass.pronoun | WordClass.determiner | WordClass.conjunction | WordClass.preposition;
const SENTENCE_END = /[.?!…]/;

/** Reads the words and punctuation of a text and numbers its sentences. */
export function readTokens(text: string, stretches: readonly Stretch[], lexicon: CompiledLexicon): Token[] {
  const tokens: Token[] = [];
  let stretch = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    while (stretch < stretches.length && (stretches[stretch] as Stretch).close <= start) stretch++;
    const around = stretches[stretch];
    const at = around !== undefined && around.open <= start ? stretch : -1;
    let from = 0;
    for (const cut of cutsOf(match[0], lexicon)) {
      tokens.push(tokenOf(match[0].slice(from, cut), start + from, at, lexicon));
      from = cut + hyphensBefore(match[0].slice(cut));
    }
    tokens.push(tokenOf(from === 0 ? match[0] : match[0].slice(from), start + from, at, lexicon));
  }
  numberSentences(text, tokens);
  return tokens;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
/** From here on scripts without capitals begin (CJK, kana, Hangul); a word of theirs may be a name. */
const UNCASED = 0x2e80;

function tokenOf(raw: string, start: number, stretch: number, lexicon: CompiledLexicon): Token {
  if (!isWordStart(raw)) {
    const text = raw.length > 1 ? raw.trim() : raw;
    return {
      start,
      end: start + text.length,
      text,
      lower: text,
      classes: 0,
      isWord: false,
      capitalized: false,
      possessive: false,
      stretch,
      followsStretch: false,
      sentence: 0,
    };
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
  return {
    start,
    end: start + text.length,
    text,
    lower,
    classes,
    isWord: true,
    capitalized,
    possessive,
    stretch,
    followsStretch: false,
    sentence: 0,
  };
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

function numberSentences(text: string, tokens: readonly Token[]): void {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    token.sentence = sentence;
    token.followsStretch = i > 0 && token.stretch === -1 && (tokens[i - 1] as Token).stretch !== -1;
    const next = tokens[i + 1];
    if (next === undefined || (next.stretch === token.stretch && token.stretch !== -1)) continue;
    if (endsSentence(text, tokens, i)) sentence++;
  }
}

/** Does a sentence of the reporter end after token `i`? The next token stands outside the stretch of this one. */
function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  if (token.isWord) return token.text.endsWith('.') && next.capitalized && (next.classes & OPENERS) !== 0;
  if (!SENTENCE_END.test(token.text)) return false;
  if (!(next.capitalized || next.stretch !== -1 || /^[\d@#$£€•]/.test(next.text))) return false;
  if (token.stretch !== -1) {
    if (next.stretch !== -1) return true;
    return token.text === '.' ? !startsAttribution(tokens, i + 1, 3) : !startsAttribution(tokens, i + 1, 7);
  }
  if (token.text !== '.') return true;
  const before = tokens[i - 1];
  if (before === undefined || before.end !== token.start) return true;
  const isAbbreviation =
    ((before.classes & WordClass.abbreviation) !== 0 && before.capitalized) ||
    (before.text.length === 1 && before.capitalized && before.lower !== 'i');
  if (isAbbreviation) return false;
  return text.charAt(token.end) !== '.';
}

/** After a closed quotation: a short subject and a verb of saying that ends the clause, as in `"Why?" Smith asked.` */
function startsAttribution(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const token = tokens[i] as Token;
    if (token.stretch !== -1 || !token.isWord) return false;
    if (i === from || token.capitalized || (token.classes & (WordClass.speech | WordClass.writing)) === 0) continue;
    const next = tokens[i + 1];
    return (
      next === undefined ||
      next.text === '.' ||
      (next.isWord && next.stretch === -1 && (next.classes & WordClass.complementizer) === 0)
    );
  }
  return false;
}
