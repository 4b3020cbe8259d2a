import { type Article, ArticleSchema } from '../../model/article.js';
import { EMPTY_ARTICLE } from '../../model/empty-article.js';

/** A line of an output of `nutgraf batch`: an article, or why there is none. */
export interface PageLine {
  readonly id: string | null;
  readonly url: string | null;
  /** The fields that the line has; valid ones alone. Null where the page has no article, or the line is no result. */
  readonly article: Partial<Article> | null;
  /** The code of the page's error; `bad-line` for what is no result. Null for an article. */
  readonly error: string | null;
}

const BAD: PageLine = { id: null, url: null, article: null, error: 'bad-line' };
const FIELDS = Object.keys(ArticleSchema.shape) as (keyof Article)[];

/** Reads a line of results. What is no JSON, or no result of a page, is a `bad-line`. */
export function readPageLine(line: string): PageLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return BAD;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return BAD;
  const given = value as Record<string, unknown>;
  const read = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const id = typeof given['id'] === 'number' ? String(given['id']) : read('id');
  const names = { id, url: read('url') ?? read('canonicalUrl') };
  const { error } = given;
  if (typeof error === 'object' && error !== null) {
    return { ...names, article: null, error: 'code' in error ? String(error.code) : 'error' };
  }
  const fields = Object.fromEntries(FIELDS.filter((name) => name in given).map((name) => [name, given[name]]));
  const isArticle = Object.keys(fields).length > 0 && ArticleSchema.safeParse({ ...EMPTY_ARTICLE, ...fields }).success;
  return isArticle ? { ...names, article: fields, error: null } : { ...names, article: null, error: 'bad-line' };
}

/** Two readings of a page, each whole: a field that one of them leaves out is taken to be the other's. */
export function completeBoth(old: Partial<Article>, now: Partial<Article>): [Article, Article] {
  return [
    { ...EMPTY_ARTICLE, ...now, ...old },
    { ...EMPTY_ARTICLE, ...old, ...now },
  ];
}
