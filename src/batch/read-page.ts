import type { Article } from '../model/article.js';
import { type ParseOptions, resolveOptions } from '../options.js';
import { safeParseArticle } from '../parse-article.js';
import type { PageError, PageInput } from './page-input.js';
import { PageFileError, readPageFile } from './read-page-file.js';

/** Options of `parseArticle` that hold for all pages of a batch; a signal cannot cross into a worker. */
export type SharedParseOptions = Omit<ParseOptions, 'url' | 'charset' | 'signal'>;

/** A page's article, or why it has none. Never throws: what is no `ArticleError` is reported as `crash`. */
export function readPage(page: PageInput, options: SharedParseOptions): { article: Article } | { error: PageError } {
  if ('error' in page) return { error: page.error };
  try {
    const html = 'file' in page ? readPageFile(page.file, resolveOptions(options).maxBytes) : page.html;
    const { url, charset } = page;
    const result = safeParseArticle(html, {
      ...options,
      ...(url !== undefined && isHttpUrl(url) && { url }),
      ...(charset !== undefined && { charset }),
    });
    if (result.success) return { article: result.data };
    const { code, message } = result.error;
    return { error: { code, message } };
  } catch (error) {
    if (error instanceof PageFileError) return { error: { code: error.code, message: error.message } };
    return {
      error: { code: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    };
  }
}

// Archives have addresses of other schemes (`dns:`, `urn:`), and broken ones; they are kept in the result alone.
function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:/i.test(url);
}
