import { toHtml } from '../formats/to-html.js';
import { toMarkdown } from '../formats/to-markdown.js';
import { toText } from '../formats/to-text.js';
import type { Article } from '../model/article.js';
import type { PageError } from './page-input.js';
import type { PageResult } from './page-result.js';

/** What an output line holds of an article. */
export interface LineOptions {
  /** `json`: the article's fields; else one field of that name with the article as text, Markdown or HTML. */
  readonly format: 'json' | 'text' | 'markdown' | 'html';
  /** The fields of the article that are written, for `json`; null for all. */
  readonly fields: readonly string[] | null;
  /** Indented, on several lines. */
  readonly pretty: boolean;
}

/**
 * A result as a line of JSON with its line break, in the form that `nutgraf batch` prints:
 * `{"id", "url", ...article}` or `{"id", "url", "error": {"code", "message"}}`.
 *
 * @example
 * for await (const result of parsePages(pages)) process.stdout.write(writeResult(result, { fields: ['headline'] }));
 */
export function writeResult(result: PageResult, options: Partial<LineOptions> = {}): string {
  const { id, url } = result;
  const page = { id, ...(url !== null && { url }) };
  return writeLine(page, result, { format: 'json', fields: null, pretty: false, ...options });
}

/** A page's output, with the line break: `id` and `url` first, then the article or the error. */
export function writeLine(
  page: { readonly id: string; readonly url?: string | undefined },
  outcome: { readonly article: Article } | { readonly error: PageError },
  { format, fields, pretty }: LineOptions,
): string {
  const write = (value: object): string => `${JSON.stringify(value, null, pretty ? 2 : 0)}\n`;
  if ('error' in outcome) return write({ id: page.id, url: page.url ?? null, error: outcome.error });
  const { article } = outcome;
  const head = { id: page.id, url: page.url ?? article.url };
  if (format !== 'json') return write({ ...head, [format]: WRITERS[format](article) });
  const { url: _, ...rest } = article;
  return write({ ...head, ...(fields === null ? rest : pick(rest, fields)) });
}

const WRITERS: Readonly<Record<'text' | 'markdown' | 'html', (article: Article) => string>> = {
  text: (article) => toText(article, { quotations: true }),
  markdown: (article) => toMarkdown(article, { quotations: true }),
  html: (article) => toHtml(article, { quotations: true }),
};

function pick(article: object, fields: readonly string[]): object {
  const chosen = new Set(fields);
  return Object.fromEntries(Object.entries(article).filter(([name]) => chosen.has(name)));
}
