/**
 * The schema of an {@link Article} and of its parts, without the parser.
 *
 * @packageDocumentation
 */
export * from './model/article.js';
export * from './model/block.js';
export * from './model/quotation.js';
export * from './model/role.js';
export * from './model/span.js';
