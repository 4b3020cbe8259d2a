import type { Article } from '../model/article.js';
import type { Block, Figure, List, MarkedText, Table } from '../model/block.js';
import { readBylineText, readDepths, readItemNumbers, readSpeakerText } from './article-lines.js';
import { type FormatOptions, type FormatSettings, RICH_DEFAULTS, resolveFormatOptions } from './format-options.js';
import { escapeMarkdown, escapeMarkdownUrl, writeMarkdownRuns } from './markdown-text.js';
import { readSafeUrl } from './safe-url.js';

/**
 * An article as Markdown (CommonMark, with the tables of GitHub's), a newline at the end.
 *
 * Every sign that Markdown or HTML could read as markup is escaped; there is no HTML in it. Emphasis that Markdown has no
 * signs for (underlined, raised ...) is left out, its words stay.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write beside the running text; see {@link FormatOptions}.
 * @returns The text; empty where the article has nothing that was asked for.
 * @throws `ArticleError` with the code `invalid-options`.
 * @example
 * ```ts
 * toMarkdown(article, { links: false });
 * ```
 */
export function toMarkdown(article: Article, options: FormatOptions = {}): string {
  const settings = resolveFormatOptions(options, RICH_DEFAULTS);
  const parts = [
    ...writeHead(article, settings),
    ...article.body.map((block) => writeBlock(block, settings)),
    ...(settings.notices ? article.notices.map(({ text }) => `*${escapeMarkdown(text)}*`) : []),
    ...(settings.quotations ? writeQuotations(article) : []),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function writeHead(article: Article, settings: FormatSettings): string[] {
  const byline = [readBylineText(article), article.publishedAt]
    .filter((part): part is string => part !== null)
    .map(escapeMarkdown)
    .join(' · ');
  return [
    settings.headline && article.headline ? `# ${escapeMarkdown(article.headline)}` : '',
    settings.standfirst && article.standfirst ? `**${escapeMarkdown(article.standfirst)}**` : '',
    settings.byline ? byline : '',
    settings.keyPoints ? article.keyPoints.map((point) => `- ${escapeMarkdown(point)}`).join('\n') : '',
  ];
}

function writeBlock(block: Block, settings: FormatSettings): string {
  switch (block.type) {
    case 'paragraph':
      return writeMarked(block, settings);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeMarked(block, settings)}`;
    case 'list':
      return writeList(block, settings);
    case 'blockquote':
      return writeQuote(
        block.paragraphs.map((paragraph) => writeMarked(paragraph, settings)),
        block.cite,
      );
    case 'pullquote':
      return settings.pullquotes ? writeQuote([escapeMarkdown(block.text)], block.cite) : '';
    case 'figure':
      return settings.figures ? writeFigure(block) : '';
    case 'table':
      return writeTable(block);
    case 'embed':
      return settings.embeds ? writeEmbed(block.url, block.provider, block.text) : '';
    case 'code':
      return writeCode(block.text);
    case 'update':
      return writeUpdate(block.headline, block.publishedAt, block.author);
  }
}

function writeMarked({ text, marks }: MarkedText, settings: FormatSettings): string {
  return writeMarkdownRuns(text, settings.links ? marks : marks.filter(({ type }) => type !== 'link'));
}

function writeList(list: List, settings: FormatSettings): string {
  const depths = readDepths(list);
  const numbers = readItemNumbers(depths);
  // Four columns a level: enough under "- " and under "10. ".
  return list.items
    .map(
      (item, index) =>
        `${'    '.repeat(depths[index] ?? 0)}${list.ordered ? `${numbers[index]}.` : '-'} ${writeMarked(item, settings)}`,
    )
    .join('\n');
}

function writeQuote(paragraphs: readonly string[], cite: string | null): string {
  return [...paragraphs, ...(cite ? [`— ${escapeMarkdown(cite)}`] : [])].map((line) => `> ${line}`).join('\n>\n');
}

function writeFigure({ kind, url, alt, caption, credit }: Figure): string {
  const safe = readSafeUrl(url, 'media');
  const words = [caption, credit]
    .filter((words): words is string => words !== null && words !== '')
    .map(escapeMarkdown)
    .join(' ');
  if (safe === null) return words;
  const label = escapeMarkdown(alt || (kind === 'image' ? '' : kind));
  const media = `${kind === 'image' ? '!' : ''}[${label}](${escapeMarkdownUrl(safe)})`;
  return words === '' ? media : `${media}\n\n${words}`;
}

function writeTable({ caption, rows }: Table): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const texts = rows.map((row) => row.map(({ text }) => escapeMarkdown(text)));
  const hasHead = rows[0]?.some(({ header }) => header) ?? false;
  const head = hasHead ? (texts[0] ?? []) : [];
  const lines = [line(head), line(Array<string>(columns).fill('---')), ...texts.slice(hasHead ? 1 : 0).map(line)];
  return `${caption ? `${escapeMarkdown(caption)}\n\n` : ''}${lines.join('\n')}`;
}

function writeEmbed(url: string | null, provider: string | null, text: string | null): string {
  const safe = readSafeUrl(url, 'link');
  const link = safe === null ? [] : [`[${escapeMarkdown(provider || safe)}](${escapeMarkdownUrl(safe)})`];
  const paragraphs = [...(text ? [escapeMarkdown(text)] : []), ...link];
  return paragraphs.length === 0 ? '' : writeQuote(paragraphs, null);
}

/** A fence that is longer than any in the text. */
function writeCode(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((length, ticks) => Math.max(length, ticks.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function writeUpdate(headline: string | null, publishedAt: string | null, author: string | null): string {
  const by = [publishedAt, author]
    .filter((part): part is string => part !== null && part !== '')
    .map(escapeMarkdown)
    .join(', ');
  return [headline ? `## ${escapeMarkdown(headline)}` : '---', by].filter((part) => part !== '').join('\n\n');
}

function writeQuotations({ quotations }: Article): string[] {
  if (quotations.length === 0) return [];
  const lines = quotations.map((quotation) => {
    const words = escapeMarkdown(quotation.text);
    return `- “${words}” — ${escapeMarkdown(readSpeakerText(quotation) ?? 'speaker not named')} (${quotation.kind})`;
  });
  return ['## Quotations', lines.join('\n')];
}
