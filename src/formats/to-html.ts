import type { Article } from '../model/article.js';
import { readBylineText, readStandfirstLine } from './article-lines.js';
import { type FormatOptions, type FormatSettings, RICH_DEFAULTS, resolveFormatOptions } from './format-options.js';
import { HTML_WRITERS, type HtmlContext } from './html-blocks.js';
import { escapeHtml, writeElement, writeTime } from './html-text.js';
import type { AnyMark } from './mark-runs.js';
import { readUri } from './safe-url.js';
import { listShownBlocks, writeBlock } from './write-blocks.js';

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
 * (`standfirst`, `byline`, `key-points`, `credit`, `quotation` ...) say what is what. A quotation is a `span` with the
 * class `direct` or `partial`, the speaker's name in `data-speaker` and what they are in `data-speaker-role`. Videos,
 * sounds and embedded posts are links. The entries of a live blog are sections with their times and authors as microdata.
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
  const head = writeHead(article, settings);
  const notices = settings.notices ? article.notices.map(({ role, text }) => writeElement('p', text, role)) : [];
  const lines = [
    ...(head.length > 0 ? ['<header>', ...head, '</header>'] : []),
    ...writeHtmlBody(article, settings),
    ...(notices.length > 0 ? ['<footer>', ...notices, '</footer>'] : []),
  ];
  const live = article.body.some(({ type }) => type === 'update') ? LIVE_BLOG : '';
  const html = `<article${language}${live}>\n${lines.join('\n')}\n</article>\n`;
  return settings.document ? writeDocument(html, article, language) : html;
}

/** The blocks of the body that the settings ask for, a line each; each entry of a live blog in a `section`. */
export function writeHtmlBody(article: Article, settings: FormatSettings): string[] {
  const quotations = settings.quotations ? groupQuotationMarks(article) : new Map<number, readonly QuotationMark[]>();
  const lines: string[] = [];
  let isInUpdate = false;
  for (const { block, index } of listShownBlocks(article, settings)) {
    if (block.type === 'update') {
      lines.push(`${isInUpdate ? '</section>\n' : ''}<section class="update" itemprop="liveBlogUpdate"${UPDATE}>`);
      isInUpdate = true;
    }
    const marks = quotations.get(index) ?? [];
    const context: HtmlContext = { settings, readQuotations: (item) => marks.filter((mark) => mark.item === item) };
    lines.push(writeBlock(HTML_WRITERS, block, context));
  }
  if (isInUpdate) lines.push('</section>');
  return lines.filter((line) => line !== '');
}

// A live blog carries its times and authors as microdata, since nothing else in HTML says which entry is whose.
const LIVE_BLOG = ' itemscope itemtype="https://schema.org/LiveBlogPosting"';
const UPDATE = ' itemscope itemtype="https://schema.org/BlogPosting"';

type QuotationMark = AnyMark & { readonly item: number | undefined };

/** The quotations as marks over the texts, by the block that they stand in. */
function groupQuotationMarks({ quotations }: Article): Map<number, QuotationMark[]> {
  const marks = new Map<number, QuotationMark[]>();
  for (const quotation of quotations) {
    for (const { block, item, start, end } of quotation.spans) {
      const ofBlock = marks.get(block) ?? [];
      ofBlock.push({ type: 'quotation', quotation, item, start, end });
      marks.set(block, ofBlock);
    }
  }
  return marks;
}

function writeHead(article: Article, settings: HtmlSettings): string[] {
  const byline = readBylineText(article);
  const standfirst = readStandfirstLine(article);
  const points = article.keyPoints.map((point) => writeElement('li', point));
  return [
    settings.headline && article.headline ? writeElement('h1', article.headline) : '',
    settings.standfirst && standfirst !== null ? writeElement('p', standfirst, 'standfirst') : '',
    settings.byline && byline ? writeElement('p', byline, 'byline') : '',
    settings.byline && article.publishedAt ? `<p class="published">${writeTime(article.publishedAt)}</p>` : '',
    settings.keyPoints && points.length > 0 ? `<ul class="key-points">${points.join('')}</ul>` : '',
  ].filter((line) => line !== '');
}

function writeDocument(html: string, article: Article, language: string): string {
  const { headline, standfirst, byline, publishedAt, canonicalUrl, url } = article;
  const address = readUri(canonicalUrl ?? url);
  const head = [
    '<meta charset="utf-8">',
    writeElement('title', headline ?? ''),
    writeMeta('name', 'description', standfirst),
    ...byline.authors.map(({ name }) => writeMeta('name', 'author', name)),
    writeMeta('property', 'article:published_time', publishedAt),
    address === null ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`,
  ].filter((line) => line !== '');
  return `<!doctype html>\n<html${language}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${html}</body>\n</html>\n`;
}

function writeMeta(key: 'name' | 'property', name: string, content: string | null): string {
  return content === null ? '' : `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}
