/** What went wrong, as a stable code that programs can rely on. */
export type ArticleErrorCode =
  | 'empty-input'
  | 'not-html'
  | 'no-article'
  | 'too-large'
  | 'invalid-options'
  | 'invalid-article'
  | 'aborted'
  | 'deadline';

/**
 * Everything that `parseArticle` throws.
 *
 * `code` is stable; `message` says what was expected, what was found and what to do; `details` holds the same as fields
 * (`limit`, `value`, `option` ...). Two copies of the package (ESM and CJS) have two classes: compare `code`, not the
 * class.
 */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: ArticleErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ArticleErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
