import type { Stretch } from './pair-marks.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

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
  /** Count of sentences before it in its text; a quoted stretch belongs to the sentence around it. */
  sentence: number;
}

const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}_]*(?:['’\-‑.&][\p{L}\p{N}\p{M}_]+)*|[.,:;?!…()[\]|•]|[—–]|--? /gu;
const POSSESSIVE = /['’]s$/i;
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
    tokens.push(tokenOf(match[0], start, around !== undefined && around.open <= start ? stretch : -1, lexicon));
  }
  numberSentences(text, tokens);
  return tokens;
}

function tokenOf(raw: string, start: number, stretch: number, lexicon: CompiledLexicon): Token {
  const first = raw.charCodeAt(0);
  const isWord = !(first < 48 && first !== 36 && first !== 35) && !/^[:;?!…()[\]|•—–]/.test(raw);
  if (!isWord) {
    const text = raw.trim();
    return { start, end: start + text.length, text, lower: text, classes: 0, isWord, capitalized: false, possessive: false, stretch, sentence: 0 };
  }
  const possessive = POSSESSIVE.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const lower = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase().replace('’', "'");
  const capitalized = text.charAt(0) !== lower.charAt(0) || (/^[@\p{Lo}]/u.test(text) && text.length > 1);
  const classes = lexicon.classes.get(lower) ?? 0;
  return { start, end: start + text.length, text, lower, classes, isWord, capitalized, possessive, stretch, sentence: 0 };
}

function numberSentences(text: string, tokens: readonly Token[]): void {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    token.sentence = sentence;
    const next = tokens[i + 1];
    if (next === undefined || next.stretch === token.stretch && token.stretch !== -1) continue;
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
    (before.classes & WordClass.abbreviation) !== 0 && before.capitalized ||
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
    return next === undefined || next.text === '.' || (next.isWord && next.stretch === -1 && (next.classes & WordClass.complementizer) === 0);
  }
  return false;
}
