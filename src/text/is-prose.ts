import { isWide } from './measure-text.js';

/** Text at least this wide and mostly unlinked reads as prose. */
const PROSE_WIDTH = 80;
const PROSE_LINK_SHARE = 0.4;

/** Whether a text reads as running text by length and links alone. */
export function isProse(text: string, linkChars: number): boolean {
  return linkChars < PROSE_LINK_SHARE * text.length && isWiderThan(PROSE_WIDTH, text);
}

/** Whether a text is at least so many Latin letters wide. One of Han, kana or hangul takes the room of two, and says as much. */
export function isWiderThan(width: number, text: string): boolean {
  let wide = text.length;
  if (2 * wide >= width)
    for (let i = 0; i < text.length && wide < width; i++) if (isWide(text.charCodeAt(i))) wide += 1;
  return wide >= width;
}
