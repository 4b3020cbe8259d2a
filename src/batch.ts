/**
 * Many pages: an async iterable in, an async iterable out, on all cores. Node only.
 *
 * @packageDocumentation
 */
export type { BatchOptions } from './batch/batch-options.js';
export { type ReadPagesOptions, readPages } from './batch/inputs/read-pages.js';
export type { PageError, PageInFile, PageInput, PageWithHtml, UnreadPage } from './batch/page-input.js';
export type { PageResult } from './batch/page-result.js';
export { parsePages } from './batch/parse-pages.js';
export type { SharedParseOptions } from './batch/read-page.js';
export { type LineOptions, writeResult } from './batch/write-line.js';
export type { Article } from './model/article.js';
