/**
 * The quotations of a text that you have already, as a list of paragraphs. Their schemas are those of `nutgraf/schema`: without
 * them this entry needs no zod.
 *
 * @packageDocumentation
 */
export type * from './model/quotation.js';
export type * from './model/span.js';
export { type FindQuotationsOptions, findQuotations } from './quotes/find-quotations.js';
