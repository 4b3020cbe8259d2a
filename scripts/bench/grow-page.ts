import type { GoldPage } from './corpora.js';
import { decodePage } from './decode-pages.js';

/** Longest head that is kept; what the page says of itself stands in the first part. */
const MAX_HEAD = 3000;

/**
 * A page of about `size` UTF-16 units made of real ones: the head of the first, cut short, then the insides of their bodies
 * one after the other from `first` on, the last one cut, so that nothing comes twice as long as there are pages.
 */
export function growPage(folder: string, pages: readonly GoldPage[], first: number, size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let n = first; length < size; n++) {
    const page = pages[n % pages.length];
    if (page === undefined) throw new Error('Expected pages to make a page of, but there are none.');
    const html = decodePage(folder, page);
    const open = /<body[^>]{0,2000}>/i.exec(html);
    const start = open === null ? 0 : open.index + open[0].length;
    const close = html.lastIndexOf('</body');
    if (parts.length === 0)
      parts.push(`<!doctype html><head>${html.slice(0, Math.min(MAX_HEAD, size / 4))}</head><body>`);
    const paragraph = Math.max(start, html.indexOf('<p', start) - size / 2);
    const from = parts.length === 1 && size < html.length ? paragraph : start;
    const inside = html.slice(from, close > from ? close : undefined);
    parts.push(inside.slice(0, size - length));
    length += inside.length;
  }
  return parts.join('\n');
}
