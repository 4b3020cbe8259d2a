import { isDeepStrictEqual } from 'node:util';
import type * as core from '../../src/index.js';
import type { Article } from '../../src/index.js';
import { findWrongSource } from './find-wrong-source.js';
import { readSpan } from './read-span.js';

type Core = Pick<typeof core, 'ArticleSchema' | 'safeParseArticle'>;

/** Codes with which a page of whatever making may be refused; `invalid-article` would be a fault of the library. */
const REFUSALS: ReadonlySet<string> = new Set(['empty-input', 'not-html', 'no-article', 'too-large']);

/**
 * What is wrong with what the library makes of a page; null where all that it promises holds: it ends with an article or a
 * typed error, the article is valid, its spans and positions are exact, and a second parse, without positions, gives the
 * same.
 */
export function findFault(html: string | Uint8Array, { ArticleSchema, safeParseArticle }: Core): string | null {
  let result: core.SafeParseResult;
  try {
    result = safeParseArticle(html, { positions: true });
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}`;
  }
  if (!result.success)
    return REFUSALS.has(result.error.code) ? null : `refused as ${result.error.code}: ${result.error.message}`;
  const article = result.data;
  const checked = ArticleSchema.safeParse(article);
  if (!checked.success) return `not valid: ${checked.error.message}`;
  const again = safeParseArticle(html);
  if (!again.success || !isDeepStrictEqual(again.data, withoutSources(article)))
    return 'the second parse gave another article';
  return findWrongSpan(article) ?? (typeof html === 'string' ? findWrongSource(html, article) : null);
}

function withoutSources(article: Article): unknown {
  return JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === 'source' ? undefined : value)));
}

/** The first span or mark that does not cover what it says; null where all do. */
export function findWrongSpan(article: Article): string | null {
  for (const { text, spans, mention, cue } of article.quotations) {
    if (spans.map((span) => readSpan(article, span)).join('\n') !== text)
      return `the spans of the quotation ${JSON.stringify(text)}`;
    for (const part of [mention, cue])
      if (part && readSpan(article, part.span) !== part.text) return `the span of ${JSON.stringify(part.text)}`;
  }
  for (const block of article.body) {
    const texts =
      block.type === 'list'
        ? block.items
        : block.type === 'blockquote'
          ? block.paragraphs
          : 'marks' in block
            ? [block]
            : [];
    for (const { text, marks } of texts) {
      const wrong = marks.find(({ start, end }) => start < 0 || start >= end || end > text.length);
      if (wrong) return `the mark ${JSON.stringify(wrong)} of ${JSON.stringify(text)}`;
    }
  }
  return null;
}
