/**
 * The quotations of a text that you have already, as a list of paragraphs.
 *
 * @packageDocumentation
 */
export * from './model/quotation.js';
export * from './model/span.js';
export { type FindQuotationsOptions, findQuotations } from './quotes/find-quotations.js';
