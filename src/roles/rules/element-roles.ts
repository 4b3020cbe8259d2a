import type { Container } from '../../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../../html/elements.js';
import type { Role } from '../../model/role.js';
import type { BlockView } from '../block-view.js';
import { leadsToOthers } from '../links-within.js';

/** Tables. */
export const TABLE = new Set(['table']);
/** Items of lists. */
export const ITEM = new Set(['li', 'dd', 'dt']);
export const QUOTE = new Set(['blockquote']);
const PRE = new Set(['pre', 'listing', 'xmp']);
/** Elements of a social post: the words of its script go into a class of the quotation. */
const POST_WORDS = new Set([
  'tweet',
  'twitter',
  'instagram',
  'tiktok',
  'oembed',
  'bluesky',
  'mastodon',
  'facebook',
  'fb',
  'threads',
]);
/** An element that holds more of the running text than this only lays it out. */
const LAYOUT_SHARE = 0.5;
/** An item with more text blocks than this is a section of its own. */
const ITEM_TEXTS = 3;

/** The role that the elements around a block of running text give it. */
export function roleByElement(view: BlockView): Role {
  if (isPost(view)) return 'embed';
  const table = around(view, TABLE);
  if (table !== undefined && !isLayout(view, table)) return 'table';
  if (view.tag in HEADING_LEVELS) return 'heading';
  const quote = around(view, QUOTE);
  if (quote !== undefined && !isLayout(view, quote)) return 'blockquote';
  const item = around(view, ITEM);
  if (item !== undefined && item.texts <= ITEM_TEXTS && !isLayout(view, view.page.containerOf(item.parent)))
    return 'list-item';
  const pre = around(view, PRE);
  if (pre !== undefined && !isLayout(view, pre) && isCode(view, pre)) return 'code';
  return isCrosshead(view) ? 'heading' : 'paragraph';
}

/** Most words of a line in bold that heads what follows, and how it ends: as no sentence does; with a colon over a list. */
const CROSSHEAD_WORDS = 12;
const NO_STOP = /[\p{L}\p{N})%]["”“»]?:?$/u;

/** Whether a line within the text is all in bold, and the text behind it is not. */
function isCrosshead(view: BlockView): boolean {
  const { text, words, block, page } = view;
  if (!isBold(view) || words > CROSSHEAD_WORDS || view.order <= page.leadOrder || block.linkChars > 0) return false;
  const after = [1, 2].map((step) => page.next(view, step)).find((next) => next?.isBody);
  if (after === undefined || isBold(after) || !NO_STOP.test(text)) return false;
  return !text.endsWith(':') || around(after, ITEM) !== undefined;
}

/** Whether all of a block is set in bold. */
export function isBold({ block }: BlockView): boolean {
  return block.strongChars >= block.text.length - 1;
}

/** Preformatted text is code where it is marked so; news pages set plain text that way too. */
function isCode({ block }: BlockView, pre: Container): boolean {
  if (pre.tokens.some((token) => CODE_WORDS.has(token))) return true;
  return block.marks.some(({ type, start, end }) => type === 'code' && end - start > 0.8 * block.text.length);
}
const CODE_WORDS = new Set(['code', 'highlight', 'language', 'brush', 'prettyprint', 'syntax', 'lang', 'terminal']);

function isLayout(view: BlockView, container: Container): boolean {
  return view.page.mass.within(container) > LAYOUT_SHARE * view.page.mass.total && view.page.mass.total > 0;
}

/** The nearest such element below the root of the running text. */
export function around(view: BlockView, tags: ReadonlySet<string>): Container | undefined {
  const found = view.page.findAround(view, tags);
  const root = view.page.column.root;
  return found !== undefined && (root === undefined || found.depth > root.depth) ? found : undefined;
}

/** Whether a block is text of a post from a social network. */
export function isPost(view: BlockView): boolean {
  if (view.part?.role === 'embed') return true;
  const quote = around(view, QUOTE);
  return quote?.tokens.some((token) => POST_WORDS.has(token)) === true;
}

/** Whether a block stands in a figure, as captions do. */
export function isInFigure({ own, page }: BlockView): boolean {
  for (let at = own; at.parent >= 0; at = page.containerOf(at.parent)) if (FIGURE.has(at.tag)) return true;
  return false;
}
const FIGURE = new Set(['figure', 'figcaption']);

/** Share of the running text from which on an element is that of the story. */
const STORY_SHARE = 0.3;

/** An item of a list that stands in the story's element, with links to other sites only: offers, sources. */
export function isForeignItem(view: BlockView): boolean {
  const item = around(view, ITEM);
  const { page } = view;
  if (item === undefined || view.place !== 'inside') return false;
  const outer = page.containerOf(page.containerOf(item.parent).parent);
  return (
    outer !== undefined &&
    page.mass.within(outer) > STORY_SHARE * page.mass.total &&
    outer.texts > 1 &&
    leadsToOthers(view.block, page.evidence.facts.canonicalUrl[0]?.value)
  );
}
