/**
 * What helps to test what you do with an `Article`: articles and quotations by what matters of them, whole news pages
 * with the article that they must be read as, matchers and a snapshot serializer for vitest and jest. Neither is loaded by
 * this entry, nor is fast-check; the seed is what a property is made over.
 *
 * @packageDocumentation
 */
export { aNewsPage, type NewsPage, type NewsPageOptions } from './testing/a-news-page.js';
export { aQuotation, type QuotationOverrides } from './testing/a-quotation.js';
export { type ArticleOverrides, anArticle } from './testing/an-article.js';
export { articleSerializer, type SnapshotSerializer } from './testing/article-serializer.js';
export type { BlockOverrides } from './testing/fill-block.js';
export {
  type ExpectedQuotation,
  type MatcherResult,
  type NutgrafMatchers,
  nutgrafMatchers,
  toHaveQuotation,
  toHaveStripped,
  toMatchArticle,
} from './testing/matchers.js';
export type { TrapPlace } from './testing/page-plan.js';
export { TRAP_NAMES, type TrapName } from './testing/page-traps.js';
export { THEME_NAMES, type ThemeName } from './testing/themes/themes.js';
