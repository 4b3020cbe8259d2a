import type { WordForm } from './form-table.js';
import { itemAt } from './item-at.js';
import type { Stretch } from './pair-marks.js';
import { cutsOf, hyphensBefore, joinsWords } from './split-joined-words.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';
import { readWordForm } from './word-form.js';

/** A word or a mark of punctuation of one text. What is asked of it all the time is copied from its form. */
export class Token implements Pick<WordForm, 'text' | 'lower' | 'classes' | 'isWord' | 'capitalized' | 'possessive'> {
  readonly text: string;
  readonly lower: string;
  readonly classes: number;
  readonly isWord: boolean;
  readonly capitalized: boolean;
  readonly possessive: boolean;
  readonly end: number;
  /** Does a stretch stand directly before it? */
  followsStretch = false;
  /** Count of sentences before it in its text; a quoted stretch belongs to the sentence around it. */
  sentence = 0;

  constructor(
    readonly form: WordForm,
    readonly start: number,
    end: number,
    /** Index of the stretch that the token stands in, -1 outside of quotation marks. */
    readonly stretch: number,
  ) {
    this.text = form.text;
    this.lower = form.lower;
    this.classes = form.classes;
    this.isWord = form.isWord;
    this.capitalized = form.capitalized;
    this.possessive = form.possessive;
    this.end = form.isWord && !form.possessive ? end : start + form.text.length;
  }
}

const TOKEN =
  /[:;?!…()[\]|•—–―]|--? |(?:\p{Lu}\.){2,}|[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}_]*(?:['’\-‑.&][\p{L}\p{N}\p{M}_]+)*(?:[:*]in(?:nen)?(?!\p{L}))?/uy;
const [SPACE, COMMA, PERIOD] = [0x20, 0x2c, 0x2e];
/** Words whose capital shows that a sentence begins. */
const OPENERS = WordClass.pronoun | WordClass.determiner | WordClass.conjunction | WordClass.preposition;
const SENTENCE_END = /[.?!…]/;

/** Reads the words and punctuation of a text and numbers its sentences. */
export function readTokens(text: string, stretches: readonly Stretch[], lexicon: CompiledLexicon): Token[] {
  const tokens: Token[] = [];
  const mayJoin = joinsWords(lexicon);
  const { length } = text;
  let stretch = 0;
  for (let start = 0; start < length; ) {
    const code = text.charCodeAt(start);
    let end = code === SPACE ? start : findTokenEnd(text, start, length);
    if (end === start) {
      start += isHighSurrogate(code) ? 2 : 1;
      continue;
    }
    while (stretch < stretches.length && (stretches[stretch] as Stretch).close <= start) stretch++;
    const around = stretches[stretch];
    const at = around !== undefined && around.open <= start ? stretch : -1;
    if (end < length && isOwnersMark(text, end) && end !== around?.end) end++;
    let from = start;
    if (mayJoin) {
      const raw = text.slice(start, end);
      for (const cut of cutsOf(raw, lexicon)) {
        tokens.push(new Token(readWordForm(text, from, start + cut, lexicon), from, start + cut, at));
        from = start + cut + hyphensBefore(raw.slice(cut));
      }
    }
    tokens.push(new Token(readWordForm(text, from, end, lexicon), from, end, at));
    start = end;
  }
  numberSentences(text, tokens);
  return tokens;
}

/**
 * Where the token that begins at `start` ends; `start` where none does. Most are words of plain letters before a space or comma,
 * or before the full stop at the end of a sentence, and such marks.
 */
function findTokenEnd(text: string, start: number, length: number): number {
  let end = start;
  while (end < length && isPlain(text.charCodeAt(end))) end++;
  // A look past the end would make the engine look slowly here for ever.
  const code = end < length ? text.charCodeAt(end) : SPACE;
  if (end === start) {
    if (code === COMMA || code === PERIOD) return end + 1;
  } else if (code === SPACE || code === COMMA || (code === PERIOD && endsBehind(text, end, length))) return end;
  TOKEN.lastIndex = start;
  // A match that is only tested leaves its end, and no array of its parts.
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/** Does nothing stand behind the mark, or a space? */
function endsBehind(text: string, at: number, length: number): boolean {
  return at + 1 === length || text.charCodeAt(at + 1) === SPACE;
}

/** "Brands' lawyer": an apostrophe behind an s that a word follows. */
function isOwnersMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== RIGHT_QUOTE) return false;
  return text.charAt(at - 1) === 's' && BEFORE_WORD.test(text.slice(at + 1, at + 3));
}
const [APOSTROPHE, RIGHT_QUOTE] = [0x27, 0x2019];
const BEFORE_WORD = /^ [\p{L}\p{N}]/u;

/** Letters and digits of ASCII, letters of the rest of Latin-1 and of Latin Extended, which all are but the signs for times and division. */
function isPlain(code: number): boolean {
  if (code >= 0xc0) return code <= 0x24f && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
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
  if (token.isWord) return next.capitalized && (next.classes & OPENERS) !== 0 && token.text.endsWith('.');
  if (!SENTENCE_END.test(token.text)) return false;
  if (!(next.capitalized || next.stretch !== -1 || /^[\d@#$£€•]/.test(next.text))) return false;
  if (token.stretch !== -1) {
    if (next.stretch !== -1) return true;
    return token.text === '.' ? !startsAttribution(tokens, i + 1, 3) : !startsAttribution(tokens, i + 1, 7);
  }
  if (token.text !== '.') return true;
  const before = itemAt(tokens, i - 1);
  if (before === undefined || before.end !== token.start) return true;
  const isAbbreviation =
    ((before.classes & WordClass.abbreviation) !== 0 && before.capitalized) ||
    (before.text.length === 1 && before.capitalized && before.lower !== 'i');
  if (isAbbreviation || isOrdinal(tokens, i - 1)) return false;
  return text.charAt(token.end) !== '.';
}

/** "am 3. April", "der 27. Kongress": a number of two digits behind a determiner, and no word that opens a sentence. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  if (!/^\d\d?$/.test((tokens[at] as Token).text) || ((tokens[at + 2]?.classes ?? 0) & OPENERS) !== 0) return false;
  return ((itemAt(tokens, at - 1)?.classes ?? 0) & WordClass.determiner) !== 0;
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
