/**
 * An {@link Article} in the formats of the trade: plain text, Markdown, HTML, schema.org's JSON-LD, IPTC's ninjs.
 *
 * All are written from the model alone: nothing of the page's markup passes through, every text is escaped, and a URL
 * stands only where its scheme is http, https or mailto, or where it has none.
 *
 * @packageDocumentation
 */

export type { FormatOptions } from './formats/format-options.js';
export type * from './formats/json-ld.js';
export type { NewsType } from './formats/news-types.js';
export type * from './formats/ninjs.js';
export { type HtmlOptions, toHtml } from './formats/to-html.js';
export { type JsonLdOptions, toJsonLd, toJsonLdScript } from './formats/to-json-ld.js';
export { type MarkdownOptions, toMarkdown } from './formats/to-markdown.js';
export { type NinjsOptions, toNinjs } from './formats/to-ninjs.js';
export { toText } from './formats/to-text.js';
export type { Article } from './model/article.js';
