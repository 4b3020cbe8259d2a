import { EMBED_ELEMENTS, INLINE_ELEMENTS, MEDIA_ELEMENTS, SKIPPED_ELEMENTS } from '../html/elements.js';
import type { HtmlNode } from '../html/node.js';
import type { Mark } from '../model/block.js';

/** The marks that inline elements set. */
export const MARK_TYPES: ReadonlyMap<string, Mark['type']> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['q', 'quote'],
]);
/** What an element is to the walk; all others are containers, and custom elements where they don't stand in a line. */
export const KINDS: ReadonlyMap<string, 'skipped' | 'inline' | 'media' | 'embed' | 'noscript' | 'br' | 'hr'> = new Map([
  ...[...INLINE_ELEMENTS].map((name) => [name, 'inline'] as const),
  ...Object.keys(MEDIA_ELEMENTS).map((name) => [name, 'media'] as const),
  ...[...EMBED_ELEMENTS].map((name) => [name, 'embed'] as const),
  ...[...SKIPPED_ELEMENTS].map((name) => [name, 'skipped'] as const),
  ['noscript', 'noscript'],
  ['br', 'br'],
  ['hr', 'hr'],
]);
/** Elements inside which a custom element is taken for a part of the line. */
export const LINE_ELEMENTS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'figcaption']);
const DISPLAY_NONE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Class words by which sites hide text from the eye and keep it for screen readers. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|offscreen|hidden-text|element-invisible)(?:$|[\s_-])/i;
/**
 * A reading above a word (`rt`) that brings no brackets of its own (`rp`): set in one line it would run into the word.
 * With brackets the page itself says how it reads in one line: 漢字(かんじ).
 */
export function isBareReading(node: HtmlNode): boolean {
  if (node.name !== 'rt') return false;
  const before = node.prev?.type === 'text' ? node.prev.prev : node.prev;
  return before?.name !== 'rp';
}

/** The text that an inline element opens with; '' where an element of another kind or nothing comes first. */
export function firstText(node: HtmlNode): string {
  return firstTextNode(node)?.data ?? '';
}

/** The text node that an inline element opens with; null where there is none near. */
export function firstTextNode(node: HtmlNode): HtmlNode | null {
  let at = node.firstChild;
  for (let depth = 0; at !== null && at.type !== 'text' && depth < 4; depth++) at = at.firstChild;
  return at?.type === 'text' ? at : null;
}

/** Whether a `div` is all that a heading holds: its text is the heading's. */
export function fillsHeading({ name, parent, prev, next }: HtmlNode): boolean {
  return name === 'div' && /^h[1-6]$/.test(parent?.name ?? '') && isBlank(prev) && isBlank(next);
}

/** No node, or white space before the end of an element. */
function isBlank(node: HtmlNode | null): boolean {
  return (
    node === null || (node.type === 'text' && node.data.trim() === '' && (node.prev === null || node.next === null))
  );
}

/** Whether an element is not shown, by an attribute of its own. */
export function isHidden(node: HtmlNode): boolean {
  const style = node.get('style');
  return node.get('hidden') !== undefined || (style !== undefined && DISPLAY_NONE.test(style));
}

/** Whether an element is kept from the eye and left to screen readers. */
export function isUnseen(node: HtmlNode): boolean {
  const classes = node.get('class');
  return classes !== undefined && UNSEEN.test(classes);
}
