import { type Token, Tokenizer } from 'parse5';
import { cleanText } from '../text/clean-text.js';

/** Tags that end a line of text. */
const LINE_TAGS = new Set(
  'p br div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table figure figcaption section article header footer hr pre dt dd'.split(
    ' ',
  ),
);
/** Elements whose text is not for readers. */
const SILENT_TAGS = new Set(['script', 'style', 'template', 'noscript', 'iframe']);
/** Longest HTML that is read as text, in UTF-16 units. */
const MAX_HTML_LENGTH = 1_000_000;

/** Text that may hold HTML or entities -> one clean line, as a fact holds it. */
export function readLine(text: string): string {
  return cleanText(stripHtml(text));
}

/** Text that may hold HTML or entities -> its clean text, a line a block, empty lines left out. */
export function readLines(text: string): string {
  const lines = stripHtml(text).split('\n').map(cleanText);
  return lines.filter((line) => line !== '').join('\n');
}

/** HTML -> text with a line break at the edges of blocks. Linear: only the tokenizer runs, no tree is built. */
export function stripHtml(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html;
  let text = '';
  let silent = 0;
  const append = ({ chars }: Token.CharacterToken): void => {
    if (silent === 0) text += chars;
  };
  const breakLine = ({ tagName }: Token.TagToken): void => {
    if (LINE_TAGS.has(tagName)) text += '\n';
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment() {},
      onDoctype() {},
      onEof() {},
      onNullCharacter() {},
      onCharacter: append,
      onWhitespaceCharacter: append,
      onStartTag(token) {
        if (SILENT_TAGS.has(token.tagName) && !token.selfClosing) silent += 1;
        breakLine(token);
      },
      onEndTag(token) {
        if (SILENT_TAGS.has(token.tagName) && silent > 0) silent -= 1;
        breakLine(token);
      },
    },
  );
  tokenizer.write(html.slice(0, MAX_HTML_LENGTH), true);
  return text;
}
