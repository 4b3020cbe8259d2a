/**
 * One news page in, one {@link Article} out.
 *
 * @packageDocumentation
 */
export { ArticleError, type ArticleErrorCode } from './errors.js';
export { type ExplainedBlock, explainArticle } from './explain-article.js';
export * from './model/article.js';
export * from './model/block.js';
export * from './model/quotation.js';
export * from './model/role.js';
export * from './model/span.js';
export type { ParseOptions } from './options.js';
export { parseArticle, type SafeParseResult, safeParseArticle } from './parse-article.js';
export type { SiteEdition, SiteRule } from './sites/site-rule.js';
