import type { Article } from '../model/article.js';
import { readBylineText, readSpeakerText, readStandfirstLine } from './article-lines.js';
import { type FormatOptions, type FormatSettings, resolveFormatOptions, TEXT_DEFAULTS } from './format-options.js';
import { writeTextBody } from './text-blocks.js';

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
    writeTextBody(article, settings),
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
    settings.standfirst ? readStandfirstLine(article) : null,
    settings.byline ? byline : null,
    settings.keyPoints ? article.keyPoints.map((point) => `• ${point}`).join('\n') : null,
  ];
}

function writeQuotations({ quotations }: Article): string[] {
  if (quotations.length === 0) return [];
  const lines = quotations.map((quotation) => {
    const words = quotation.text.replaceAll('\n', '\n  ');
    return `• “${words}”\n  ${readSpeakerText(quotation) ?? 'speaker not named'} (${quotation.kind})`;
  });
  return ['Quotations', ...lines];
}
