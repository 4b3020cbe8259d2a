/**
 * An {@link Article} as plain text, Markdown or HTML.
 *
 * All three are written from the model alone: nothing of the page's markup passes through, every text is escaped, and a
 * URL stands only where its scheme is http, https or mailto, or where it has none.
 *
 * @packageDocumentation
 */

export type { FormatOptions } from './formats/format-options.js';
export { type HtmlOptions, toHtml } from './formats/to-html.js';
export { toMarkdown } from './formats/to-markdown.js';
export { toText } from './formats/to-text.js';
export type { Article } from './model/article.js';
