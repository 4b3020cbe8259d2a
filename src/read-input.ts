import { ArticleError } from './errors.js';
import { decodeHtml } from './html/decode-html.js';
import type { Settings } from './options.js';

/** Opening characters in which a tag has to turn up; a page has one in its first line. */
const WINDOW = 4096;
const TAG = /<[a-z!/?]/i;
const FEED =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,200}-->\s{0,200})?<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i;

/**
 * The input -> the page's text.
 *
 * @throws {ArticleError} `empty-input`, `too-large`, `not-html`.
 */
export function readInput(input: string | Uint8Array, settings: Settings): string {
  const isText = typeof input === 'string';
  if (!isText && !(input instanceof Uint8Array)) {
    throw new ArticleError(
      'not-html',
      `The input has to be a page's HTML as a string or Uint8Array; found ${describe(input)}.`,
    );
  }
  if (input.length > settings.maxBytes) {
    throw new ArticleError(
      'too-large',
      `The input has ${input.length} ${isText ? 'characters' : 'bytes'}, more than the ${settings.maxBytes} that maxBytes allows. Raise maxBytes if the page is sound.`,
      { limit: 'maxBytes', allowed: settings.maxBytes, value: input.length },
    );
  }
  const text = isText ? input : decodeHtml(input, settings.charset ?? undefined);
  if (text.trim() === '') {
    throw new ArticleError('empty-input', 'The input is empty. Pass the HTML of a page as a string or as bytes.');
  }
  const opening = text.slice(0, WINDOW);
  if (!TAG.test(opening)) {
    throw new ArticleError(
      'not-html',
      `The input has no tag in its first ${WINDOW} characters, so it is no HTML page; it opens with ${quote(opening)}.`,
    );
  }
  if (FEED.test(opening)) {
    throw new ArticleError(
      'not-html',
      'The input is a feed or a sitemap. Pass the HTML of one of the pages that it lists.',
    );
  }
  return text;
}

function quote(text: string): string {
  return JSON.stringify(text.trim().slice(0, 40));
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
