import type { Figure, List, Table } from '../model/block.js';
import { readDepths } from './article-lines.js';
import type { FormatSettings } from './format-options.js';
import { escapeHtml, writeElement, writeMarkedHtml, writeTime } from './html-text.js';
import type { AnyMark } from './mark-runs.js';
import { readSafeUrl } from './safe-url.js';
import type { BlockWriters } from './write-blocks.js';

/** What the HTML of a block depends on beside the block. */
export interface HtmlContext {
  readonly settings: FormatSettings;
  /** The quotations over the block's text, or over one of its items. */
  readonly readQuotations: (item?: number) => readonly AnyMark[];
}

/** How HTML writes each type of block. */
export const HTML_WRITERS: BlockWriters<HtmlContext> = {
  paragraph: (block, { settings, readQuotations }) => `<p>${writeMarkedHtml(block, readQuotations(), settings)}</p>`,
  heading: (block, { settings, readQuotations }) =>
    `<h${block.level}>${writeMarkedHtml(block, readQuotations(), settings)}</h${block.level}>`,
  list: writeList,
  blockquote: ({ paragraphs, cite }, { settings, readQuotations }) => {
    const inner = paragraphs.map(
      (paragraph, item) => `<p>${writeMarkedHtml(paragraph, readQuotations(item), settings)}</p>`,
    );
    return `<blockquote>${inner.join('')}${writeCite(cite)}</blockquote>`;
  },
  pullquote: ({ text, cite }) => `<aside class="pullquote">${writeElement('p', text)}${writeCite(cite)}</aside>`,
  figure: writeFigure,
  table: writeTable,
  embed: ({ url, provider, text }) => writeEmbed(url, provider, text),
  code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>`,
  update: ({ headline, publishedAt, author }) => {
    const by = [
      publishedAt ? writeTime(publishedAt, 'datePublished') : '',
      author ? `<span itemprop="author">${escapeHtml(author)}</span>` : '',
    ].filter((part) => part !== '');
    return [
      headline ? `<h2 itemprop="headline">${escapeHtml(headline)}</h2>` : '',
      by.length > 0 ? `<p class="byline">${by.join(', ')}</p>` : '',
    ].join('');
  },
};

function writeCite(cite: string | null): string {
  return cite ? writeElement('footer', cite) : '';
}

function writeList(list: List, { settings, readQuotations }: HtmlContext): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const depths = readDepths(list);
  const items = list.items.map((item, index) => {
    const depth = depths[index] ?? 0;
    const before = index === 0 ? -1 : (depths[index - 1] ?? 0);
    const open = depth > before ? `<${tag}>` : `</li>${`</${tag}></li>`.repeat(before - depth)}`;
    return `${open}<li>${writeMarkedHtml(item, readQuotations(index), settings)}`;
  });
  return `${items.join('')}${`</li></${tag}>`.repeat((depths.at(-1) ?? 0) + 1)}`;
}

function writeFigure({ kind, url, alt, caption, credit }: Figure): string {
  const safe = readSafeUrl(url, 'media');
  const words = [caption ? escapeHtml(caption) : '', credit ? writeElement('small', credit, 'credit') : ''];
  const shown = words.filter((part) => part !== '').join(' ');
  const under = shown === '' ? '' : `<figcaption>${shown}</figcaption>`;
  if (safe === null) return under === '' ? '' : `<figure>${under}</figure>`;
  const media =
    kind === 'image'
      ? `<img src="${escapeHtml(safe)}" alt="${escapeHtml(alt ?? '')}" loading="lazy">`
      : `<a class="${kind}" href="${escapeHtml(safe)}">${escapeHtml(alt || safe)}</a>`;
  return `<figure>${media}${under}</figure>`;
}

function writeTable({ caption, rows }: Table): string {
  const lines = rows.map(
    (row) => `<tr>${row.map(({ text, header }) => writeElement(header ? 'th' : 'td', text)).join('')}</tr>`,
  );
  const hasHead = rows.length > 1 && (rows[0]?.every(({ header }) => header) ?? false);
  const head = hasHead ? `<thead>${lines.shift()}</thead>` : '';
  return `<table>${caption ? writeElement('caption', caption) : ''}${head}<tbody>${lines.join('')}</tbody></table>`;
}

function writeEmbed(url: string | null, provider: string | null, text: string | null): string {
  const safe = readSafeUrl(url, 'link');
  const words = text ? writeElement('p', text) : '';
  const link = safe === null ? '' : `<p><a href="${escapeHtml(safe)}">${escapeHtml(provider || safe)}</a></p>`;
  return words + link === '' ? '' : `<blockquote class="embed">${words}${link}</blockquote>`;
}
