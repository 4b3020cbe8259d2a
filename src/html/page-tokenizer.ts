import { html, InsertionMode, Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { KEPT_ATTRIBUTES } from './attributes.js';
import { NameTable } from './name-table.js';
import { PlainAttribute, PlainTag, PlainText } from './plain-tokens.js';
import {
  findEndTag,
  foldName,
  hidesEndTags,
  isLetter,
  readLines,
  readReferences,
  skipName,
  skipSpace,
  skipText,
  skipUnquoted,
} from './scan-markup.js';
import { TagKind } from './tag-kind.js';

const { TokenType } = Token;
const { TAG_ID: TagID } = html;

/** Those of a tag without any, and of one whose attributes are all left out; parse5 adds none to a token. */
const NO_ATTRIBUTES: Token.Attribute[] = [];

const TAGS = new NameTable(Object.values(html.TAG_NAMES).map((name) => new TagKind(name)));
const ATTRIBUTES = new NameTable(KEPT_ATTRIBUTES.map((name) => ({ name })));

/** The parser that takes the tokens, as far as the tokenizer asks it. */
interface TokenParser extends TokenHandler {
  readonly insertionMode: InsertionMode;
}

/** Attributes of one tag up to which names are compared one by one. */
const MAX_ATTRIBUTES = 64;
const [BANG, DOUBLE_QUOTE, SINGLE_QUOTE, SOLIDUS, LESS_THAN, EQUALS, GREATER_THAN] = [33, 34, 39, 47, 60, 61, 62];

/**
 * parse5's tokenizer with a fast lane: plain text, plain tags, comments and the text of scripts and styles are cut out of
 * the input whole, where parse5 goes from character to character. What is not plain (a NUL, a broken tag, most character
 * references, the end of the input inside a tag) is left to parse5, from the place where it begins.
 *
 *     <p class="lead" data-x="1">Rain &amp; wind
 *     ^ one tag, one attribute   ^ text ^ parse5's
 *
 * Attributes that nothing reads are left out (attributes.ts), and comments are empty; beyond that, and white space between
 * the words of a frameset, the tree is parse5's own. This rests on methods that parse5 calls protected and may move at any
 * release, so the version is pinned; test/html/page-tokenizer.test.ts holds the trees against those of parse5 left to itself.
 */
export class PageTokenizer extends Tokenizer {
  /** Whether line breaks that are read as others stand in the input. */
  private readonly hasReturns: boolean;
  /** The attributes of the tag that is being taken: the first `attributes` of them. A list that grows costs more than a copy. */
  private readonly taken: Token.Attribute[] = [];
  private attributes = 0;

  /**
   * @param input the page, which is read at once
   * @param keepAll whether every attribute is kept, for callers who look for elements by others than the library's own
   */
  constructor(
    private readonly parser: TokenParser,
    input: string,
    private readonly keepAll: boolean,
  ) {
    super({ sourceCodeLocationInfo: false }, parser);
    this.hasReturns = input.includes('\r');
    // The input stays in one piece: cutting off what was read makes every later look into it dearer.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  protected override _stateData(code: number): void {
    const done = code === LESS_THAN ? this.takeMarkup() : this.takeText();
    if (!done) super._stateData(code);
  }

  protected override emitCurrentTagToken(): void {
    super.emitCurrentTagToken();
    this.takeRawText();
  }

  /** What parse5's `emitCurrentTagToken` does, for a tag whose number is known. */
  private emitTag(tag: PlainTag): void {
    this._emitCurrentCharacterToken(null);
    if (tag.type === TokenType.END_TAG) {
      this.parser.onEndTag(tag);
      return;
    }
    this.lastStartTagName = tag.tagName;
    this.parser.onStartTag(tag);
    this.takeRawText();
  }

  /** Takes the text up to the next markup or character reference; answers false where there is none. */
  private takeText(): boolean {
    // Framesets keep white space and drop words: parse5 tells them apart.
    if (this.parser.insertionMode >= InsertionMode.IN_FRAMESET) return false;
    const { html, codePointStart: start } = this.preprocessor;
    const end = skipText(html, start);
    if (end === start) return false;
    this._emitCurrentCharacterToken(null);
    const words = Math.min(skipSpace(html, start), end);
    if (words > start) {
      const chars = this.cut(start, words);
      this.parser.onWhitespaceCharacter(new PlainText(TokenType.WHITESPACE_CHARACTER, chars));
    }
    if (words < end) this.emitText(this.cut(words, end));
    this.preprocessor.pos = end - 1;
    return true;
  }

  private emitText(chars: string): void {
    this.parser.onCharacter(new PlainText(TokenType.CHARACTER, chars));
  }

  private cut(start: number, end: number): string {
    const piece = this.preprocessor.html.slice(start, end);
    return this.hasReturns ? readLines(piece) : piece;
  }

  /** The same of a piece that may hold NULs, which plain text does not. A look for them through the whole page would be dear. */
  private cutRaw(start: number, end: number): string {
    const piece = this.preprocessor.html.slice(start, end);
    return this.hasReturns || piece.includes('\0') ? readLines(piece) : piece;
  }

  /** Takes the tag or comment that opens here; answers false, with nothing taken, where it is not plain. */
  private takeMarkup(): boolean {
    const { html, pos } = this.preprocessor;
    const next = html.charCodeAt(pos + 1);
    if (next === BANG) return this.takeComment(pos);
    return next === SOLIDUS
      ? isLetter(html.charCodeAt(pos + 2)) && this.takeTag(TokenType.END_TAG, pos + 2)
      : isLetter(next) && this.takeTag(TokenType.START_TAG, pos + 1);
  }

  private takeComment(pos: number): boolean {
    const { html } = this.preprocessor;
    const first = html.charCodeAt(pos + 4);
    if (!html.startsWith('--', pos + 2) || first === GREATER_THAN || html.startsWith('->', pos + 4)) return false;
    const end = html.indexOf('-->', pos + 4);
    if (end < 0 || html.slice(pos, end).includes('--!>')) return false;
    this.preprocessor.pos = end + 2;
    this._flushRun('');
    this.emitCurrentComment({ type: TokenType.COMMENT, data: '', location: null });
    return true;
  }

  private takeTag(type: Token.TagToken['type'], start: number): boolean {
    const { html } = this.preprocessor;
    const nameEnd = skipName(html, start);
    const known = TAGS.find(html, start, nameEnd);
    const tagName = known === undefined ? foldName(html.slice(start, nameEnd)) : known.name;
    if (tagName === null) return false;
    const all = this.keepAll || known?.keepsAll === true;
    this.attributes = 0;
    let selfClosing = false;
    let at = skipSpace(html, nameEnd);
    for (let code = html.charCodeAt(at); code !== GREATER_THAN; code = html.charCodeAt(at)) {
      if (code === SOLIDUS) {
        at += 1;
        selfClosing = html.charCodeAt(at) === GREATER_THAN;
      } else {
        at = this.takeAttribute(at, all);
        if (at < 0) return false;
      }
      at = selfClosing ? at : skipSpace(html, at);
    }
    this.preprocessor.pos = at;
    const attrs = this.attributes === 0 ? NO_ATTRIBUTES : this.taken.slice(0, this.attributes);
    this.emitTag(new PlainTag(type, tagName, known?.id ?? TagID.UNKNOWN, selfClosing, attrs));
    return true;
  }

  /** Adds the attribute that begins here to those of its tag, where it is kept; where it ends, or -1 where it is not plain. */
  private takeAttribute(start: number, all: boolean): number {
    const { html } = this.preprocessor;
    const nameEnd = skipName(html, start);
    if (nameEnd === start || this.attributes === MAX_ATTRIBUTES) return -1;
    let from = nameEnd;
    let to = nameEnd;
    let end = skipSpace(html, nameEnd);
    if (html.charCodeAt(end) === EQUALS) {
      from = skipSpace(html, end + 1);
      const quote = html.charCodeAt(from);
      const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
      if (quoted) from += 1;
      to = quoted ? html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", from) : skipUnquoted(html, from);
      if (to < from || (to === from && !quoted)) return -1;
      end = quoted ? to + 1 : to;
    }
    const kept = ATTRIBUTES.find(html, start, nameEnd);
    if (kept === undefined && !all) return end;
    const name = kept === undefined ? foldName(html.slice(start, nameEnd)) : kept.name;
    if (name !== null && this.holds(name)) return end;
    if (name === null) return -1;
    const value = readReferences(this.cutRaw(from, to));
    if (value === null) return -1;
    this.taken[this.attributes] = new PlainAttribute(name, value);
    this.attributes += 1;
    return end;
  }

  private holds(name: string): boolean {
    for (let i = 0; i < this.attributes; i++) if (this.taken[i]?.name === name) return true;
    return false;
  }

  /** Takes the text of a script or style that has just opened, up to its end tag; a script that hides end tags is parse5's. */
  private takeRawText(): void {
    if (this.state !== TokenizerMode.SCRIPT_DATA && this.state !== TokenizerMode.RAWTEXT) return;
    const { html, pos } = this.preprocessor;
    const name = this.lastStartTagName;
    const end = findEndTag(html, pos + 1, name);
    if (name === 'script' && hidesEndTags(html, pos + 1, end)) return;
    if (name !== 'style' && end > pos + 1) this.emitText(this.cutRaw(pos + 1, end));
    this.preprocessor.pos = end - 1;
  }
}
