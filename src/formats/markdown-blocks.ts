import type { Figure, List, MarkedText, Table } from '../model/block.js';
import { readDepths, readItemNumbers } from './article-lines.js';
import type { FormatSettings } from './format-options.js';
import { escapeMarkdown, escapeMarkdownUrl, writeMarkdownRuns } from './markdown-text.js';
import { readSafeUrl } from './safe-url.js';
import type { BlockWriters } from './write-blocks.js';

/** How Markdown writes each type of block. */
export const MARKDOWN_WRITERS: BlockWriters<FormatSettings> = {
  paragraph: writeMarked,
  heading: (block, settings) => `${'#'.repeat(block.level)} ${writeMarked(block, settings)}`,
  list: writeList,
  blockquote: ({ paragraphs, cite }, settings) =>
    writeQuote(
      paragraphs.map((paragraph) => writeMarked(paragraph, settings)),
      cite,
    ),
  pullquote: ({ text, cite }) => writeQuote([escapeMarkdown(text)], cite),
  figure: writeFigure,
  table: writeTable,
  embed: ({ url, provider, text }) => writeEmbed(url, provider, text),
  code: ({ text }) => writeCode(text),
  update: ({ headline, publishedAt, author }) => writeUpdate(headline, [publishedAt, author]),
};

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

function writeUpdate(headline: string | null, by: readonly (string | null)[]): string {
  const line = by
    .filter((part): part is string => part !== null && part !== '')
    .map(escapeMarkdown)
    .join(', ');
  return [headline ? `## ${escapeMarkdown(headline)}` : '---', line].filter((part) => part !== '').join('\n\n');
}
