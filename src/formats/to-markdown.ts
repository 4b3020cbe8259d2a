import type { Article } from '../model/article.js';
import { readBylineText, readSpeakerText, readStandfirstLine } from './article-lines.js';
import { type FormatOptions, type FormatSettings, RICH_DEFAULTS, resolveFormatOptions } from './format-options.js';
import { writeFrontMatter } from './front-matter.js';
import { MARKDOWN_WRITERS } from './markdown-blocks.js';
import { escapeMarkdown } from './markdown-text.js';
import { listShownBlocks, writeBlock } from './write-blocks.js';

/** What {@link toMarkdown} writes. */
export interface MarkdownOptions extends FormatOptions {
  /**
   * The article's facts as YAML between `---` lines, ahead of the text, as site generators read them: `title`,
   * `description`, `authors`, `date`, `lastmod`, `publisher`, `canonicalUrl`, `lang`, `sections`, `tags`; those that the
   * page does not say are left out.
   *
   * @default false
   */
  readonly frontMatter?: boolean;
}

const DEFAULTS: Readonly<Required<MarkdownOptions>> = { ...RICH_DEFAULTS, frontMatter: false };

/**
 * An article as Markdown (CommonMark, with the tables of GitHub's), a newline at the end.
 *
 * Every sign that Markdown or HTML could read as markup is escaped; there is no HTML in it. Emphasis that Markdown has no
 * signs for (underlined, raised ...) is left out, its words stay.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write beside the running text; see {@link MarkdownOptions}.
 * @returns The text; empty where the article has nothing that was asked for.
 * @throws `ArticleError` with the code `invalid-options`.
 * @example
 * ```ts
 * toMarkdown(article, { frontMatter: true, headline: false });
 * ```
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const settings = resolveFormatOptions(options, DEFAULTS);
  const parts = [
    ...(settings.frontMatter ? [writeFrontMatter(article)] : []),
    ...writeHead(article, settings),
    ...listShownBlocks(article, settings).map(({ block }) => writeBlock(MARKDOWN_WRITERS, block, settings)),
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
  const standfirst = readStandfirstLine(article);
  return [
    settings.headline && article.headline ? `# ${escapeMarkdown(article.headline)}` : '',
    settings.standfirst && standfirst !== null ? `**${escapeMarkdown(standfirst)}**` : '',
    settings.byline ? byline : '',
    settings.keyPoints ? article.keyPoints.map((point) => `- ${escapeMarkdown(point)}`).join('\n') : '',
  ];
}

function writeQuotations({ quotations }: Article): string[] {
  if (quotations.length === 0) return [];
  const lines = quotations.map((quotation) => {
    const words = escapeMarkdown(quotation.text);
    return `- “${words}” — ${escapeMarkdown(readSpeakerText(quotation) ?? 'speaker not named')} (${quotation.kind})`;
  });
  return ['## Quotations', lines.join('\n')];
}
