/** What of parse5's preprocessor is read and moved: its input, and the place of the character read last. */
export interface InputCursor {
  readonly html: string;
  pos: number;
}

const ENDS = { script: /<\/script[\t\n\f\r />]/gi, style: /<\/style[\t\n\f\r />]/gi } as const;
/** From here on an end tag inside a script may be text (the standard's "script data escaped" states). */
const ESCAPE = '<!--';
const CARRIAGE_RETURNS = /\r\n?/g;

/**
 * Moves parse5's tokenizer over the text of scripts and styles, half of the characters of a news page, at once instead of
 * one by one. To be called while the element is made: the tokenizer has then read its start tag and nothing more.
 *
 *     <style>p { margin: 0 }</style>
 *           ^ pos          ^ pos afterwards
 *
 * This rests on two public fields of parse5 that are documented nowhere (`Parser.tokenizer.preprocessor`, its `html` and
 * `pos`); test/html/raw-text.test.ts holds the trees against those of parse5 left to itself.
 */
export class RawText {
  private cursor: InputCursor | null = null;

  /** @param cursor the input of the parser that will make the elements; of another shape in another parse5, it is left alone */
  follow(cursor: InputCursor | undefined): void {
    this.cursor = typeof cursor?.html === 'string' && typeof cursor.pos === 'number' ? cursor : null;
  }

  /** Steps over the text of the script that opens here and returns it; '' where the tokenizer has to read it itself. */
  takeScript(): string {
    const { cursor } = this;
    if (cursor === null) return '';
    const end = findEnd(cursor, 'script');
    const text = cursor.html.slice(cursor.pos + 1, end);
    if (text.includes(ESCAPE)) return '';
    cursor.pos = end - 1;
    return normalize(text);
  }

  /** Steps over the text of the style that opens here. */
  skipStyle(): void {
    if (this.cursor !== null) this.cursor.pos = findEnd(this.cursor, 'style') - 1;
  }
}

/** Where the end tag begins; the input's end where there is none. */
function findEnd({ html, pos }: InputCursor, name: keyof typeof ENDS): number {
  const pattern = ENDS[name];
  pattern.lastIndex = pos + 1;
  const found = pattern.exec(html);
  return found === null ? html.length : found.index;
}

/** As the standard has it: line breaks are LF, and NUL is U+FFFD. */
function normalize(text: string): string {
  const lines = text.includes('\r') ? text.replace(CARRIAGE_RETURNS, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '\uFFFD') : lines;
}
