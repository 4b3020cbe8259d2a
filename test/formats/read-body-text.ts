import type { Article } from '../../src/model/article.js';
import type { BodySpan } from '../../src/model/span.js';

/** The words of the body that a span covers; empty where it points at nothing. */
export function readBodyText({ body }: Article, { block, item, start, end }: BodySpan): string {
  const held = body[block];
  if (held === undefined) return '';
  const text =
    held.type === 'list'
      ? held.items[item ?? -1]?.text
      : held.type === 'blockquote'
        ? held.paragraphs[item ?? -1]?.text
        : held.type === 'paragraph' || held.type === 'heading'
          ? held.text
          : '';
  return (text ?? '').slice(start, end);
}
