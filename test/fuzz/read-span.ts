import type { Article, BodySpan } from '../../src/index.js';

/** The words of a body that a span covers; undefined where it names no text. */
export function readSpan({ body }: Article, { block, item, start, end }: BodySpan): string | undefined {
  const found = body[block];
  if (found === undefined) return undefined;
  if (item !== undefined)
    return (found.type === 'list' ? found.items : found.type === 'blockquote' ? found.paragraphs : [])[
      item
    ]?.text.slice(start, end);
  if ('text' in found) return found.text?.slice(start, end);
  return 'caption' in found ? found.caption?.slice(start, end) : undefined;
}
