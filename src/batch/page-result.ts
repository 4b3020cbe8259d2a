import type { Article } from '../model/article.js';
import type { PageError } from './page-input.js';

/** What became of one page: its article, or the error that stood in its way. */
export type PageResult =
  | { readonly id: string; readonly url: string | null; readonly article: Article }
  | { readonly id: string; readonly url: string | null; readonly error: PageError };
