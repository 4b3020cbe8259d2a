import type { Article } from '../model/article.js';
import { readUri } from './safe-url.js';

/**
 * The facts of an article as YAML between `---` lines.
 *
 * Every text stands in double quotes, where YAML 1.2 reads JSON's escapes, so that no text can become a key, a number, a
 * date or a comment.
 */
export function writeFrontMatter(article: Article): string {
  const facts: readonly (readonly [key: string, value: string | null | readonly string[]])[] = [
    ['title', article.headline],
    ['description', article.standfirst],
    ['authors', article.byline.authors.map(({ name }) => name)],
    ['date', article.publishedAt],
    ['lastmod', article.modifiedAt],
    ['publisher', article.publisher],
    ['canonicalUrl', readUri(article.canonicalUrl ?? article.url)],
    ['lang', article.language],
    ['sections', article.sections],
    ['tags', article.tags],
  ];
  const lines = facts.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${key}: ${quoteYaml(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${quoteYaml(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

// What JSON leaves as it is and YAML does not allow, or reads as a line break (YAML 1.2.2, 5.1 and 5.4).
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, escapeUnicode);
}

function escapeUnicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
