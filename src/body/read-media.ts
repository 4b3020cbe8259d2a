import type { BlockMedia } from '../blocks/page-blocks.js';
import { ADDRESS_ATTRIBUTES, SET_ATTRIBUTES } from '../html/attributes.js';
import type { HtmlNode } from '../html/node.js';
import type { Figure } from '../model/block.js';
import { readLine } from '../page/plain-text.js';
import { resolveUrl } from './resolve-url.js';

/** Pictures no larger than this, in CSS pixels, are icons and counting pixels. */
const ICON_SIZE = 60;
/** Entries of a `srcset` that are read. */
const MAX_ENTRIES = 40;

/** Class words and addresses of pictures that tell nothing: faces beside bylines, logos, buttons, all of a site's theme. */
const ORNAMENT_CLASS =
  /(?:^|[\s_-])(?:avatar|gravatar|icon|logo|emoji|sprite|spacer|byline|author(?:-?(?:image|photo|pic))?)(?:$|[\s_-])/i;
const ORNAMENT_FOLDER =
  /\/(?:[\w-]{1,20}[_-])?(?:avatars?|authors|author[_-]image|profile[_-]photos|badges?|buttons?|emojis?|flags?|icons?(?:[_-]svg)?|logos?|smil(?:ies|eys)|sprites?|themes)\/|\/banners?\/|\/akam\/|gravatar\.com\/avatar/i;
const ORNAMENT_FILE =
  /(?:^|[/_-])(?:(?:avatars?|spacer|1x1|transparent|placeholder)(?:[._-][\w-]{0,40})?\.(?:gif|png|svg|jpe?g|webp)|(?:blank|empty|leer|pixel|(?:pre)?loading|loader|lazy|badge|button|flag|icon|logo|sprite)s?(?:[._@-][\w-]{0,20})?\.(?:gif|png|svg)|(?:blank|leer|pixel|loading|logo)\.(?:jpe?g|webp))(?:$|[?;])|\/[\dtx]\.gif$/i;
/** A drawing that is more than an ornament is described in so many words. */
const [DRAWING, MIN_ALT_WORDS] = [/\.svg(?:$|[?#;])/i, 3];
const COUNTER = /(?:vgwort|doubleclick|scorecardresearch|facebook\.com\/tr)\b/i;

/** A picture, video or sound -> its figure without caption; null for icons, counting pixels and empty frames. */
export function readMedia({ kind, node }: BlockMedia, base: string | null): Figure | null {
  const width = readSize(node.get('width'));
  const height = readSize(node.get('height'));
  if (isSmall(width, height) || isSmall(height, width)) return null;
  if (kind === 'image' && (ORNAMENT_CLASS.test(node.get('class') ?? '') || COUNTER.test(node.get('src') ?? '')))
    return null;
  const url = findAddress(kind, node, base);
  if (url === null || (DRAWING.test(url) && (node.get('alt') ?? '').trim().split(/\s+/).length < MIN_ALT_WORDS))
    return null;
  return {
    type: 'figure',
    kind,
    url,
    alt: readLine(node.get('alt') ?? '') || null,
    caption: null,
    credit: null,
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}

/** Whether a measure is an icon's. One of 0 beside a large one is none: the page leaves it to the picture. */
function isSmall(size: number | undefined, other = 0): boolean {
  return size !== undefined && size <= ICON_SIZE && !(size === 0 && other > ICON_SIZE);
}

function findAddress(kind: BlockMedia['kind'], node: HtmlNode, base: string | null): string | null {
  if (kind !== 'image') return findSource(node, base) ?? resolveMaybe(node.get('poster'), base);
  for (const name of SET_ATTRIBUTES) {
    const largest = findLargest(node.get(name) ?? '');
    const url = resolveMaybe(largest, base);
    if (url !== null) return url;
  }
  for (const name of ADDRESS_ATTRIBUTES) {
    const url = resolveMaybe(node.get(name), base);
    if (url !== null) return url;
  }
  return node.parent?.name === 'picture' ? findSource(node.parent, base) : null;
}

function findSource(node: HtmlNode, base: string | null): string | null {
  const own = resolveMaybe(node.get('src'), base);
  if (own !== null) return own;
  for (let child = node.firstChild; child; child = child.next) {
    if (child.name !== 'source') continue;
    const src = child.get('src');
    const url = resolveMaybe(src ?? findLargest(child.get('srcset') ?? child.get('data-srcset') ?? ''), base);
    if (url !== null) return url;
  }
  return null;
}

function resolveMaybe(address: string | undefined, base: string | null): string | null {
  const url = address === undefined ? null : resolveUrl(address, base);
  return url !== null && (/^(?:mailto|tel):/i.test(url) || ORNAMENT_FOLDER.test(url) || ORNAMENT_FILE.test(url))
    ? null
    : url;
}

/** The entry of a `srcset` with the largest width or density; '' where there is none. */
function findLargest(srcset: string): string {
  let best = '';
  let bestSize = -1;
  for (let start = 0, count = 0; start < srcset.length && count < MAX_ENTRIES; count++) {
    const end = findEntryEnd(srcset, start);
    const entry = srcset.slice(start, end).trim();
    let urlEnd = 0;
    while (entry.charCodeAt(urlEnd) > SPACE) urlEnd++;
    const value = Number.parseFloat(entry.slice(urlEnd)) || 0;
    if (urlEnd > 0 && value > bestSize && !entry.startsWith('data:')) {
      best = entry.slice(0, urlEnd);
      bestSize = value;
    }
    start = end + 1;
  }
  return best;
}

/** The comma behind an entry, which white space or another address follows: addresses hold commas too. */
function findEntryEnd(srcset: string, start: number): number {
  let at = srcset.indexOf(',', start);
  while (at >= 0 && !(srcset.charCodeAt(at + 1) <= SPACE || /^https?:/.test(srcset.slice(at + 1, at + 7))))
    at = srcset.indexOf(',', at + 1);
  return at < 0 ? srcset.length : at;
}
const SPACE = 0x20;

function readSize(value: string | undefined): number | undefined {
  const match = /^\s{0,4}(\d{1,5})(?:\.\d{1,6})?(?:px)?\s{0,4}$/.exec(value ?? '');
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
