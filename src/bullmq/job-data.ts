import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageInFile, PageInput, PageWithHtml } from '../batch/page-input.js';

/** What a job holds: a reference to a file that every worker can read, or the page itself, packed. */
export type PageJobData = { readonly id: string; readonly url?: string; readonly charset?: string } & (
  | { readonly file: string }
  | { readonly htmlGzipBase64: string; readonly isText: boolean }
);

/** A page as job data: a file stays a reference, HTML is packed. */
export function writeJobData(page: PageInFile | PageWithHtml): PageJobData {
  if ('file' in page) return page;
  const { html, ...facts } = page;
  return { ...facts, htmlGzipBase64: gzipSync(html).toString('base64'), isText: typeof html === 'string' };
}

/** Job data as the page that it was made from. */
export function readJobData(data: PageJobData): PageInput {
  if ('file' in data) return data;
  const { htmlGzipBase64, isText, ...facts } = data;
  const bytes = gunzipSync(Buffer.from(htmlGzipBase64, 'base64'));
  return { ...facts, html: isText ? bytes.toString('utf8') : bytes };
}
