import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Article, SourceRange } from '../../src/index.js';
import { readSpan } from './read-span.js';

type Block = Article['body'][number];

/** A part of an article with its place in the input, and the words that have to stand there. */
interface Placed {
  readonly what: string;
  readonly text: string;
  readonly source: SourceRange | undefined;
}

/** The first part of an article, parsed with `positions: true`, whose place in the input does not read as it does. */
export function findWrongSource(html: string, article: Article): string | null {
  for (const { what, text, source } of listPlaced(article)) {
    if (source === undefined) continue;
    const slice = html.slice(source.start, source.end);
    if (source.start >= source.end || source.end > html.length)
      return `${what} has the place ${JSON.stringify(source)}`;
    if (!readsAs(slice, text))
      return `${what} is ${JSON.stringify(text)}, but its place reads ${JSON.stringify(slice)}`;
  }
  const fromData = article.provenance.body !== 'dom' || article.body.some(({ type }) => type === 'update');
  const lost = article.body.find(({ source, type }) => source === undefined && type !== 'figure');
  return lost === undefined || fromData ? null : `${lost.type} has no place: ${JSON.stringify(lost)}`;
}

function listPlaced(article: Article): Placed[] {
  const { body, quotations, removed, dateline } = article;
  const spans = [
    ...quotations.flatMap(({ spans, mention, cue }) => [
      ...spans,
      ...(mention ? [mention.span] : []),
      ...(cue ? [cue.span] : []),
    ]),
    ...(dateline ? [dateline.span] : []),
  ];
  return [
    ...body.map((block) => ({ what: block.type, text: wordsOf(block), source: block.source })),
    ...removed.map(({ text, source }) => ({ what: 'removed', text, source })),
    ...spans.map((span) => ({ what: 'a span', text: readSpan(article, span) ?? '', source: span.source })),
  ];
}

/** All words of a block; of a picture none, for its caption and credit are parts of what stands under it. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(({ text }) => text).join(' ');
    case 'blockquote':
      return block.paragraphs.map(({ text }) => text).join(' ');
    case 'table':
      return block.rows
        .flat()
        .map(({ text }) => text)
        .join(' ');
    case 'figure':
    case 'update':
      return '';
    case 'embed':
      return block.url === null ? (block.text ?? '') : '';
    default:
      return block.text;
  }
}

/**
 * Whether a piece of HTML reads as a text: letter for letter, or, where it holds what is no part of the text (hidden labels,
 * scripts, a table in the middle), with the text's letters in their order from the first to the last. What opens a script
 * or a style depends on where the piece stands (in SVG and in `select` they are elements like others): both are tried.
 */
function readsAs(slice: string, text: string): boolean {
  const wanted = squeeze(text);
  if (wanted === '' || squeeze(slice) === wanted) return true;
  return [true, false].some((raw) => {
    const found = squeeze(readText(slice, raw));
    if (found === wanted) return true;
    // A preformatted text may begin and end with white space, any text with U+FFFD, and what is no part of it stand within that.
    const opens = found[0] === wanted[0] || squeeze(text.slice(0, 1)) === '';
    const closes = found.at(-1) === wanted.at(-1) || squeeze(text.slice(-1)) === '';
    return slice.includes('<') && opens && closes && holdsInOrder(found, wanted);
  });
}

function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const unit of text) if (wanted.startsWith(unit, at)) at += unit.length;
  return at === wanted.length;
}

/** Without white space and what cannot be seen, for tags and line breaks part the words of a text. */
function squeeze(text: string): string {
  return text.replace(/[\s\0\u00AD\u200B-\u200D\u2060\uFEFF\uFFFD]+/g, '').normalize('NFC');
}

/** How the text of an element is read where tags in it are none (HTML standard, "parsing HTML fragments"; scripting off). */
const MODES = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** The text of a piece of HTML in the order of its tokens; a tree would set text that a table may not hold before it. */
function readText(html: string, raw: boolean): string {
  let text = '';
  const take = ({ chars }: Token.CharacterToken): void => {
    text += chars;
  };
  const pass = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: pass,
      onComment: pass,
      onDoctype: pass,
      onEndTag: pass,
      onEof: pass,
      onParseError: null,
      onStartTag: ({ tagName }) => {
        const mode = raw ? MODES.get(tagName) : undefined;
        if (mode !== undefined) tokenizer.state = mode;
      },
    },
  );
  tokenizer.write(html, true);
  return text;
}
