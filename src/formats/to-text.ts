import type { Article } from '../model/article.js';
import type { Block, List } from '../model/block.js';
import { readBylineText, readDepths, readItemNumbers, readSpeakerText } from './article-lines.js';
import { type FormatOptions, type FormatSettings, resolveFormatOptions, TEXT_DEFAULTS } from './format-options.js';

/**
 * An article as plain text: a block after the other, a blank line between them, a newline at the end.
 *
 * Control characters are left out, so that the text can be printed to a terminal.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write beside the running text; see {@link FormatOptions}.
 * @returns The text; empty where the article has nothing that was asked for.
 * @throws `ArticleError` with the code `invalid-options`.
 * @example
 * ```ts
 * toText(article, { byline: false, quotations: true });
 * ```
 */
export function toText(article: Article, options: FormatOptions = {}): string {
  const settings = resolveFormatOptions(options, TEXT_DEFAULTS);
  const parts = [
    ...writeHead(article, settings),
    ...article.body.map((block) => writeBlock(block, settings)),
    ...(settings.notices ? article.notices.map(({ text }) => text) : []),
    ...(settings.quotations ? writeQuotations(article) : []),
  ];
  const text = parts.filter((part): part is string => part !== null && part !== '').join('\n\n');
  return text === '' ? '' : `${text.replace(CONTROLS, '')}\n`;
}

// Escape sequences begin with one of these. Line feed and tab stay.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function writeHead(article: Article, settings: FormatSettings): (string | null)[] {
  const byline = [readBylineText(article), article.publishedAt].filter(Boolean).join('\n');
  return [
    settings.headline ? article.headline : null,
    settings.standfirst ? article.standfirst : null,
    settings.byline ? byline : null,
    settings.keyPoints ? article.keyPoints.map((point) => `• ${point}`).join('\n') : null,
  ];
}

function writeBlock(block: Block, settings: FormatSettings): string | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return block.text;
    case 'list':
      return writeList(block);
    case 'blockquote':
      return indent(
        [...block.paragraphs.map(({ text }) => text), ...(block.cite ? [`- ${block.cite}`] : [])].join('\n\n'),
      );
    case 'pullquote':
      return settings.pullquotes ? indent([block.text, ...(block.cite ? [`- ${block.cite}`] : [])].join('\n')) : null;
    case 'figure':
      return settings.figures ? [block.caption ?? block.alt, block.credit].filter(Boolean).join(' ') : null;
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...block.rows.map((row) => row.map(({ text }) => text).join('\t')),
      ].join('\n');
    case 'embed':
      return settings.embeds ? (block.text ?? block.url) : null;
    case 'update':
      return [block.headline, [block.publishedAt, block.author].filter(Boolean).join(', ')].filter(Boolean).join('\n');
  }
}

function writeList(list: List): string {
  const depths = readDepths(list);
  const numbers = readItemNumbers(depths);
  return list.items
    .map(({ text }, index) => `${'  '.repeat(depths[index] ?? 0)}${list.ordered ? `${numbers[index]}.` : '•'} ${text}`)
    .join('\n');
}

function writeQuotations({ quotations }: Article): string[] {
  if (quotations.length === 0) return [];
  const lines = quotations.map((quotation) => {
    const words = quotation.text.replaceAll('\n', '\n  ');
    return `• “${words}”\n  ${readSpeakerText(quotation) ?? 'speaker not named'} (${quotation.kind})`;
  });
  return ['Quotations', ...lines];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
