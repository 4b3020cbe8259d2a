import type { Article } from '../model/article.js';
import type { Block, Figure, List, MarkedText, Table } from '../model/block.js';
import { readBylineText, readDepths, readSpeakerText } from './article-lines.js';
import { type FormatOptions, RICH_DEFAULTS, resolveFormatOptions } from './format-options.js';
import { type AnyMark, cutMarkRuns, type MarkRun } from './mark-runs.js';
import { readSafeUrl } from './safe-url.js';

/** What {@link toHtml} writes. */
export interface HtmlOptions extends FormatOptions {
  /** A whole document with its head, in place of the `article` element alone. @default false */
  readonly document?: boolean;
}

type HtmlSettings = Readonly<Required<HtmlOptions>>;
const DEFAULTS: HtmlSettings = { ...RICH_DEFAULTS, document: false };

/**
 * An article as HTML: one `article` element, a block a line, safe to put into a page.
 *
 * Elements and attributes are this function's own, and no attribute can run script. There are no inline styles; classes
 * (`standfirst`, `byline`, `key-points`, `quotation` ...) say what is what. Videos, sounds and embedded posts are links.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write beside the running text; see {@link HtmlOptions}.
 * @throws `ArticleError` with the code `invalid-options`.
 * @example
 * ```ts
 * toHtml(article, { figures: false, quotations: true });
 * ```
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  const settings = resolveFormatOptions(options, DEFAULTS);
  const language = article.language ? ` lang="${escapeHtml(article.language)}"` : '';
  const lines = [
    ...writeHead(article, settings),
    ...article.body.map((block, index) => writeBlock(block, settings, readQuotationMarks(article, index, settings))),
    ...(settings.notices ? article.notices.map(({ role, text }) => element('p', text, role)) : []),
  ].filter((line) => line !== '');
  const html = `<article${language}>\n${lines.join('\n')}\n</article>\n`;
  if (!settings.document) return html;
  const head = `<head><meta charset="utf-8">${element('title', article.headline ?? '')}</head>`;
  return `<!doctype html>\n<html${language}>\n${head}\n<body>\n${html}</body>\n</html>\n`;
}

type MarksOfItem = (item?: number) => readonly AnyMark[];

/** The quotations that touch a block, as marks over its text or over one of its items. */
function readQuotationMarks(article: Article, block: number, settings: HtmlSettings): MarksOfItem {
  if (!settings.quotations) return () => [];
  return (item) =>
    article.quotations.flatMap((quotation) =>
      quotation.spans
        .filter((span) => span.block === block && span.item === item)
        .map(({ start, end }) => ({ type: 'quotation' as const, quotation, start, end })),
    );
}

function writeHead(article: Article, settings: HtmlSettings): string[] {
  const byline = readBylineText(article);
  const time = article.publishedAt
    ? `<time datetime="${escapeHtml(article.publishedAt)}">${escapeHtml(article.publishedAt)}</time>`
    : '';
  const points = article.keyPoints.map((point) => element('li', point));
  return [
    settings.headline && article.headline ? element('h1', article.headline) : '',
    settings.standfirst && article.standfirst ? element('p', article.standfirst, 'standfirst') : '',
    settings.byline && byline ? element('p', byline, 'byline') : '',
    settings.byline && time ? `<p class="published">${time}</p>` : '',
    settings.keyPoints && points.length > 0 ? `<ul class="key-points">${points.join('')}</ul>` : '',
  ];
}

function writeBlock(block: Block, settings: HtmlSettings, quotations: MarksOfItem): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${writeMarked(block, quotations(), settings)}</p>`;
    case 'heading':
      return `<h${block.level}>${writeMarked(block, quotations(), settings)}</h${block.level}>`;
    case 'list':
      return writeList(block, settings, quotations);
    case 'blockquote': {
      const paragraphs = block.paragraphs.map(
        (paragraph, item) => `<p>${writeMarked(paragraph, quotations(item), settings)}</p>`,
      );
      return `<blockquote>${paragraphs.join('')}${block.cite ? element('footer', block.cite) : ''}</blockquote>`;
    }
    case 'pullquote':
      return settings.pullquotes
        ? `<aside class="pullquote">${element('p', block.text)}${block.cite ? element('footer', block.cite) : ''}</aside>`
        : '';
    case 'figure':
      return settings.figures ? writeFigure(block) : '';
    case 'table':
      return writeTable(block);
    case 'embed':
      return settings.embeds ? writeEmbed(block.url, block.provider, block.text) : '';
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'update':
      return writeUpdate(block.headline, block.publishedAt, block.author);
  }
}

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  quote: 'cite',
} as const;

/** A text with its marks. Each run closes what it opens, so that marks that overlap give well-formed HTML. */
function writeMarked({ text, marks }: MarkedText, quotations: readonly AnyMark[], settings: HtmlSettings): string {
  return writeRuns(cutMarkRuns(text, [...quotations, ...marks]), 0, settings);
}

/** Runs from the given level of nesting inwards; neighbours under the same mark share its element. */
function writeRuns(runs: readonly MarkRun[], level: number, settings: HtmlSettings): string {
  let html = '';
  for (let start = 0; start < runs.length; ) {
    const mark = runs[start]?.marks[level];
    let end = start + 1;
    while (end < runs.length && mark !== undefined && runs[end]?.marks[level] === mark) end++;
    const text = escapeHtml(runs[start]?.text ?? '');
    html += mark === undefined ? text : wrap(mark, writeRuns(runs.slice(start, end), level + 1, settings), settings);
    start = end;
  }
  return html;
}

function wrap(mark: AnyMark, inner: string, settings: HtmlSettings): string {
  switch (mark.type) {
    case 'link': {
      const url = settings.links ? readSafeUrl(mark.href, 'link') : null;
      return url === null ? inner : `<a href="${escapeHtml(url)}">${inner}</a>`;
    }
    case 'quotation': {
      const speaker = readSpeakerText(mark.quotation);
      const said = speaker ? ` data-speaker="${escapeHtml(speaker)}"` : '';
      return `<span class="quotation ${mark.quotation.kind}"${said}>${inner}</span>`;
    }
    default:
      return `<${TAGS[mark.type]}>${inner}</${TAGS[mark.type]}>`;
  }
}

function writeList(list: List, settings: HtmlSettings, quotations: MarksOfItem): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const depths = readDepths(list);
  const items = list.items.map((item, index) => {
    const depth = depths[index] ?? 0;
    const before = index === 0 ? -1 : (depths[index - 1] ?? 0);
    const open = depth > before ? `<${tag}>` : `</li>${`</${tag}></li>`.repeat(before - depth)}`;
    return `${open}<li>${writeMarked(item, quotations(index), settings)}`;
  });
  return `${items.join('')}${`</li></${tag}>`.repeat((depths.at(-1) ?? 0) + 1)}`;
}

function writeFigure({ kind, url, alt, caption, credit }: Figure): string {
  const safe = readSafeUrl(url, 'media');
  const words = [caption, credit].filter((words) => words !== null && words !== '').join(' ');
  const under = words === '' ? '' : element('figcaption', words);
  if (safe === null) return under === '' ? '' : `<figure>${under}</figure>`;
  const media =
    kind === 'image'
      ? `<img src="${escapeHtml(safe)}" alt="${escapeHtml(alt ?? '')}" loading="lazy">`
      : `<a class="${kind}" href="${escapeHtml(safe)}">${escapeHtml(alt || safe)}</a>`;
  return `<figure>${media}${under}</figure>`;
}

function writeTable({ caption, rows }: Table): string {
  const lines = rows.map(
    (row) => `<tr>${row.map(({ text, header }) => element(header ? 'th' : 'td', text)).join('')}</tr>`,
  );
  return `<table>${caption ? element('caption', caption) : ''}<tbody>${lines.join('')}</tbody></table>`;
}

function writeEmbed(url: string | null, provider: string | null, text: string | null): string {
  const safe = readSafeUrl(url, 'link');
  const words = text ? element('p', text) : '';
  const link = safe === null ? '' : `<p><a href="${escapeHtml(safe)}">${escapeHtml(provider || safe)}</a></p>`;
  return words + link === '' ? '' : `<blockquote class="embed">${words}${link}</blockquote>`;
}

function writeUpdate(headline: string | null, publishedAt: string | null, author: string | null): string {
  const by = [publishedAt, author].filter(Boolean).join(', ');
  return [
    headline ? element('h2', headline, 'update') : '<hr class="update">',
    by ? element('p', by, 'byline') : '',
  ].join('');
}

function element(tag: string, text: string, className?: string): string {
  return `<${tag}${className ? ` class="${className}"` : ''}>${escapeHtml(text)}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] as string);
}
