import { findNextOutside, type HtmlNode } from '../html/node.js';
import { partWords } from '../lexicon/container-words.js';
import { splitClassTokens } from '../text/class-tokens.js';
import { cleanText } from '../text/clean-text.js';

/** Class words of the line over a headline that many sites put into the same element. */
const KICKER_TOKENS = new Set([
  ...partWords('section'),
  ...'supertitle surtitle pretitle toptitle label topic volanta badge'.split(' '),
]);
/** Class words of the line under one. */
const SUBTITLE_TOKENS = new Set(partWords('standfirst'));
/** Class words of text for screen readers alone. */
const UNSEEN_TOKENS = new Set(['offscreen', 'aural', 'hidden', 'sr']);
/** Marks that part a kicker from its headline. */
const LEADING_MARKS = /^[\s:|/–—•·-]+/u;

/** A headline's element as read. */
export interface Heading {
  readonly text: string;
  /** The text without the kicker in it, or without the line under it; null where neither stands in it. */
  readonly bare: string | null;
}

/**
 * A heading's text, with a space where two elements meet that the page parts by style alone ("<span>City</span>Rain
 * ends"), and the same without its kicker or what stands under it.
 */
export function readHeading(heading: HtmlNode): Heading {
  const kicker = findKicker(heading) ?? findSubtitle(heading);
  const text = readSpaced(heading, null);
  const bare = kicker === null ? '' : readSpaced(heading, kicker).replace(LEADING_MARKS, '');
  return { text, bare: bare === '' || bare === text ? null : bare };
}

function findKicker(heading: HtmlNode): HtmlNode | null {
  for (let child = heading.firstChild; child; child = child.next) {
    if (child.type === 'text' && child.data.trim() !== '') return null;
    const tokens = splitClassTokens(child.get('class') ?? '');
    if (tokens.some((token) => KICKER_TOKENS.has(token))) return child;
    if (child.firstChild !== null && !tokens.some((token) => UNSEEN_TOKENS.has(token))) return null;
  }
  return null;
}

/** The element that a heading ends with, where it sets its words small or calls them a second line. */
function findSubtitle(heading: HtmlNode): HtmlNode | null {
  let last = heading.lastChild;
  while (last !== null && last.type === 'text' && last.data.trim() === '') last = last.prev;
  if (last === null || last.type === 'text') return null;
  const tokens = splitClassTokens(last.get('class') ?? '');
  return last.name === 'small' || tokens.some((token) => SUBTITLE_TOKENS.has(token)) ? last : null;
}

function readSpaced(root: HtmlNode, left: HtmlNode | null): string {
  let text = '';
  let edge = false;
  for (let node: HtmlNode | null = root; node; ) {
    const skip: boolean = node === left || node.type === 'script' || node.type === 'style' || node.foreign;
    if (node.type === 'text' && !skip) {
      text += edge && /[\p{Ll}\d.!?»”"]$/u.test(text) && /^\p{Lu}/u.test(node.data) ? ` ${node.data}` : node.data;
    }
    edge = node.type !== 'text' || node.next === null;
    if (node.name === 'br') text += ' ';
    node = (!skip && node.firstChild) || (node === root ? null : findNextOutside(node, root));
  }
  return cleanText(text);
}
