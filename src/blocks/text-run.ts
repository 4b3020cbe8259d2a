import type { HtmlNode } from '../html/node.js';
import type { Mark } from '../model/block.js';
import { normalizeRun } from '../text/clean-text.js';

/** Where a text node begins to speak in a block's text: what stands before its first visible character is left out. */
export interface TextPiece {
  readonly at: number;
  readonly node: HtmlNode;
  /** Taken as it is, white space and all. */
  readonly verbatim: boolean;
}

interface OpenMark {
  readonly node: HtmlNode;
  readonly type: Mark['type'];
  readonly href: string;
  /** -1 until a visible character follows. */
  start: number;
}

/** What one run of text came to; offsets in `text`. */
export class FinishedRun {
  readonly linkChars: number;
  readonly strongChars: number;

  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
    readonly wrapper: HtmlNode | null,
    /** Empty where nobody asked for places. */
    readonly pieces: readonly TextPiece[],
  ) {
    this.linkChars = countCovered(marks, 'link');
    this.strongChars = countCovered(marks, 'strong');
  }
}

class PlainMark {
  constructor(
    readonly type: Exclude<Mark['type'], 'link'>,
    readonly start: number,
    readonly end: number,
  ) {}
}

class LinkMark {
  readonly type = 'link';

  constructor(
    readonly href: string,
    readonly start: number,
    readonly end: number,
  ) {}
}

const NO_PIECES: TextPiece[] = [];
const NO_MARKS: readonly Mark[] = [];

/** Share of a text that an inline element has to cover to speak for the whole ("span.caption"). */
const WRAPPER_SHARE = 0.9;

const SPACE = 32;
/** The indent of a paragraph, in spaces that a browser shows: two of Latin width, one of a Han letter's. */
const INDENT = /^[ \t\n\r]*(?:[\u2001\u2003\u3000]|[\u2000\u2002\xA0]{2})/;

/**
 * Gathers the text of one block: white space collapsed across nodes, marks kept as spans, soft state only.
 *
 *     append "Hello "  open(strong)  append " world"  close  finish()
 *     -> text "Hello world", marks [{strong 6..11}]
 *
 * Inline elements may stay open over `finish`: they go on in the next run.
 */
export class TextRun {
  private text = '';
  private pendingSpace = false;
  private lineBreaks = 0;
  private readonly open: OpenMark[] = [];
  private marks: Mark[] = [];
  private wrapper: HtmlNode | null = null;
  private wrapperEnd = -1;
  /** Where a link or an element with a class has just closed, and which; nothing has been appended since. */
  private seam: { readonly at: number; readonly link: boolean } | null = null;

  private pieces: TextPiece[] = NO_PIECES;

  /** @param keepsPieces whether the text nodes are noted that the text comes from */
  constructor(private readonly keepsPieces = false) {
    if (keepsPieces) this.pieces = [];
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Whether what would be appended next opens a paragraph: behind a blank line (two line breaks), or indented behind one break. */
  isNewParagraph(next: string): boolean {
    return this.lineBreaks > 0 && this.text !== '' && (this.lineBreaks > 1 || INDENT.test(next));
  }

  append(node: HtmlNode): void {
    const raw = node.data;
    // Most runs of a page are the line breaks and indents between its elements.
    if (raw.charCodeAt(0) <= SPACE && raw.trim() === '') return this.appendSpace(raw);
    const run = normalizeRun(raw);
    const from = run.charCodeAt(0) === SPACE ? 1 : 0;
    if (run.length === from) {
      if (from === 1) this.appendSpace(raw);
      return;
    }
    if (this.text !== '' && (this.pendingSpace || from === 1)) this.text += ' ';
    for (let i = this.open.length - 1; i >= 0; i--) {
      const mark = this.open[i] as OpenMark;
      if (mark.start >= 0) break;
      mark.start = this.text.length;
    }
    if (this.keepsPieces) this.pieces.push({ at: this.text.length, node, verbatim: false });
    const to = run.charCodeAt(run.length - 1) === SPACE ? run.length - 1 : run.length;
    this.text += from === 0 && to === run.length ? run : run.slice(from, to);
    this.pendingSpace = to < run.length;
    this.lineBreaks = 0;
  }

  private appendSpace(raw: string): void {
    this.pendingSpace = true;
    if (this.lineBreaks === 1 && INDENT.test(raw)) this.lineBreaks += 1;
  }

  /** Preformatted text, as it is. */
  appendVerbatim(node: HtmlNode): void {
    if (this.keepsPieces) this.pieces.push({ at: this.text.length, node, verbatim: true });
    this.text += node.data;
  }

  breakLine(): void {
    this.lineBreaks += 1;
    this.pendingSpace = true;
  }

  /**
   * Two links, or two elements with a class, that touch without a space are set apart by style alone
   * (`<a>Ports</a><a>Local</a>`): a reader sees two words, so a space comes between. Two elements that are no links
   * touch inside a word, too (`<span>re</span><span>open</span>`); they are apart where the second opens a word.
   */
  bridge(link: boolean, next: string): void {
    const { seam } = this;
    if (seam === null || seam.at !== this.text.length || this.pendingSpace || seam.at === 0) return;
    const apart =
      seam.link && link
        ? /^[\p{L}\p{N}]/u.test(next)
        : /^[\p{Lu}\p{N}]/u.test(next) && /[\p{Ll}\p{N}]$/u.test(this.text.slice(-2));
    if (apart) this.pendingSpace = true;
  }

  /** Notes that a link or an element with a class has closed. */
  markSeam(link: boolean): void {
    this.seam = { at: this.text.length, link };
  }

  openMark(node: HtmlNode, type: Mark['type'], href = ''): void {
    this.open.push({ node, type, href, start: -1 });
  }

  closeMark(node: HtmlNode): void {
    if (this.open.length === 0) return;
    const mark = this.open[this.open.length - 1] as OpenMark;
    if (mark.node !== node) return;
    this.open.pop();
    this.keep(mark);
  }

  /** An inline element with a class opens: it may turn out to wrap the whole text. */
  openWrapper(node: HtmlNode): void {
    if (this.text === '' && this.wrapper === null) this.wrapper = node;
  }

  closeWrapper(node: HtmlNode): void {
    if (node === this.wrapper) this.wrapperEnd = this.text.length;
  }

  /** Hands out the text gathered so far and starts anew; null where there is none. */
  finish(): FinishedRun | null {
    const { text, wrapper, wrapperEnd, pieces } = this;
    this.pendingSpace = false;
    this.lineBreaks = 0;
    this.wrapper = null;
    this.wrapperEnd = -1;
    this.seam = null;
    // Without text no mark has begun.
    if (text === '') return null;
    if (this.keepsPieces) this.pieces = [];
    for (const mark of this.open) {
      this.keep(mark);
      mark.start = -1;
    }
    this.text = '';
    const marks = this.takeMarks();
    const wraps = wrapper !== null && (wrapperEnd < 0 || wrapperEnd >= WRAPPER_SHARE * text.length);
    return new FinishedRun(text, marks, wraps ? wrapper : null, pieces);
  }

  private takeMarks(): readonly Mark[] {
    if (this.marks.length === 0) return NO_MARKS;
    // A copy: a list that grows and is given away is taken for one that lasts (docs/architecture.md, "Young and old").
    const marks = this.marks.slice().sort((a, b) => a.start - b.start || b.end - a.end);
    this.marks = [];
    return marks;
  }

  private keep(mark: OpenMark): void {
    const start = mark.start;
    const end = this.text.length;
    if (start < 0 || start >= end) return;
    if (mark.type === 'link') {
      if (mark.href !== '') this.marks.push(new LinkMark(mark.href, start, end));
    } else {
      this.marks.push(new PlainMark(mark.type, start, end));
    }
  }
}

/** UTF-16 units covered by marks of a type; marks are sorted by start. */
function countCovered(marks: readonly Mark[], type: Mark['type']): number {
  let covered = 0;
  let reach = 0;
  for (const mark of marks) {
    if (mark.type !== type || mark.end <= reach) continue;
    covered += mark.end - Math.max(mark.start, reach);
    reach = mark.end;
  }
  return covered;
}
