import type { Mark, MarkedText } from '../model/block.js';
import { resolveUrl } from './resolve-url.js';

/** A block's text and marks -> the model's, its links resolved; links that lead nowhere are dropped. */
export function markText(text: string, marks: readonly Mark[], base: string | null): MarkedText {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (mark.type !== 'link') kept.push({ ...mark });
    else {
      const href = resolveUrl(mark.href, base);
      if (href !== null) kept.push({ ...mark, href });
    }
  }
  return { text, marks: kept };
}

/** Two texts in one, a space between them. */
export function joinMarked(a: MarkedText, b: MarkedText): MarkedText {
  const shift = a.text.length + 1;
  const moved = b.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { text: `${a.text} ${b.text}`, marks: [...a.marks, ...moved] };
}
