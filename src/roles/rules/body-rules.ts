import type { Container } from '../../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../../html/elements.js';
import { isRemovedRole, type Role } from '../../model/role.js';
import type { BlockView } from '../block-view.js';
import { isHosted } from './fact-rules.js';
import type { Rule } from './rule.js';

const TABLE = new Set(['table']);
const ITEM = new Set(['li', 'dd', 'dt']);
const QUOTE = new Set(['blockquote']);
const PRE = new Set(['pre', 'listing', 'xmp']);
const FIGURE = new Set(['figure']);
const CAPTION = new Set(['figcaption']);
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
/** Bigger tables and lists are pages of data, not parts of a story. */
const MAX_TABLE_TEXTS = 150;
const MAX_LIST_TEXTS = 40;
const CAPTION_WORDS = 120;
/** Elements around a block that are looked at for its slide, and the most text blocks of one slide. */
const SLIDE_DEPTH = 3;
const SLIDE_TEXTS = 12;
const CREDIT_WORDS = 12;
/** A line that announces a list or a quotation; longer ones are judged as any paragraph. */
const LEAD_IN_WORDS = 25;
const COLON = /[:：]$/;
/** A list that the paragraph before it announces holds at least this much text, in UTF-16 units. */
const ANNOUNCED_CHARS = 60;
/** Text repeated in the running text counts as a pull quote from this many characters on. */
const PULL_CHARS = 24;

/** Running text by the element that it stands in. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'caption',
    meaning: 'Text in the caption of a figure in the column.',
    label: (view) =>
      isInColumn(view) && !isHosted(view) && around(view, CAPTION) !== undefined
        ? isCredit(view)
          ? 'credit'
          : 'caption'
        : null,
  },
  {
    id: 'pullquote',
    meaning: 'A display copy of words that also stand in a paragraph of the running text.',
    label: (view) =>
      view.place === 'inside' && view.text.length >= PULL_CHARS && isDisplay(view) && isRepeated(view)
        ? 'pullquote'
        : null,
  },
  {
    id: 'running-text',
    meaning: 'The fitted body score takes the block for running text.',
    label: (view) => (view.isBody ? roleByElement(view) : null),
  },
  {
    id: 'gallery-slide',
    meaning: 'The heading or a paragraph of a slide of a gallery: a caption with a heading of its own, in the column.',
    label: (view) => {
      if ((view.place !== 'inside' && view.place !== 'below') || view.linkShare > 0.5 || view.phrase !== null)
        return null;
      if (view.part?.role !== 'caption' || !isSlide(view)) return null;
      return view.tag in HEADING_LEVELS ? 'heading' : 'paragraph';
    },
  },
  {
    id: 'caption-part',
    meaning: 'What its element calls a caption or a credit, or a credit beside a figure.',
    label: (view) => {
      if (!isInColumn(view) || isHosted(view) || view.words > CAPTION_WORDS) return null;
      const { part } = view;
      if (view.phrase !== null && view.phrase.role !== 'credit' && view.phrase.role !== 'licence') return null;
      if (part?.role === 'caption' || part?.role === 'credit')
        return { role: isCredit(view) ? 'credit' : part.role, rule: part.rule };
      if (
        view.phrase?.role === 'credit' ||
        (view.phrase?.role === 'licence' && view.words <= CREDIT_WORDS && followsPicture(view))
      )
        return { role: 'credit', rule: view.phrase.id };
      return around(view, FIGURE) !== undefined && !isPost(view) ? (isCredit(view) ? 'credit' : 'caption') : null;
    },
  },
  {
    id: 'embedded-post',
    meaning: 'Text of a post from a social network in the running text or right below it.',
    label: (view) =>
      (view.place === 'inside' || view.place === 'below') &&
      (view.box === null || view.box.role === 'share') &&
      isPost(view)
        ? 'embed'
        : null,
  },
  {
    id: 'table-of-column',
    meaning: 'A cell of a table that stands in the running text and is no list of links.',
    label: (view) => {
      if (!isBetween(view) || isBoxed(view) || view.linkShare > 0.6 || isOffer(view)) return null;
      const table = around(view, TABLE);
      return table !== undefined &&
        table.texts <= MAX_TABLE_TEXTS &&
        table.chars <= view.page.mass.total &&
        table.linkChars < 0.5 * table.chars &&
        isRooted(view, table)
        ? 'table'
        : null;
    },
  },
  {
    id: 'heading-of-text',
    meaning:
      'A heading in the column whose next block is running text or an item or cell of it; one that is a link also follows running text in the same element.',
    label: (view) => {
      if (view.place !== 'inside' || isBoxed(view) || view.phrase !== null || !(view.tag in HEADING_LEVELS))
        return null;
      const next = view.page.next(view);
      if (next?.isBody !== true || !sharesBox(view, next)) return null;
      return view.linkShare <= 0.5 || isBesideText(view) ? 'heading' : null;
    },
  },
  {
    id: 'lead-in',
    meaning: 'A line in the column that ends with a colon and announces the running text that follows it beside.',
    label: (view) => {
      if (view.place !== 'inside' || isBoxed(view) || view.phrase !== null || view.linkShare > 0.3) return null;
      if (view.words > LEAD_IN_WORDS || !COLON.test(view.text)) return null;
      const next = view.page.next(view);
      return next?.isBody === true && sharesBox(view, next) ? roleByElement(view) : null;
    },
  },
  {
    id: 'item-of-text',
    meaning: 'An item of a list that has running text among its items, or stands between paragraphs of one element.',
    label: (view) => {
      if (view.place !== 'inside' || isBoxed(view) || view.phrase !== null || view.linkShare > 0.5) return null;
      const item = around(view, ITEM);
      const list = item === undefined ? undefined : view.page.containerOf(item.parent);
      if (list === undefined || list.texts > MAX_LIST_TEXTS || list.linkChars > 0.4 * list.chars) return null;
      const inText =
        view.page.mass.within(list) > 0.3 * list.chars ||
        (list.parent === view.page.column.root?.index && list.chars > 60) ||
        isAnnounced(view, list);
      return inText ? 'list-item' : null;
    },
  },
];

/** Whether a block stands in a caption that opens with a heading and tells more than that. */
function isSlide(view: BlockView): boolean {
  const { page } = view;
  if (around(view, FIGURE) !== undefined) return false;
  for (let at = view.own, up = 0; up < SLIDE_DEPTH && at.parent >= 0; at = page.containerOf(at.parent), up++) {
    if (at.texts < 2 || at.texts > SLIDE_TEXTS) continue;
    const first = page.viewsBetween(at.first, at.end)[0];
    if (first !== undefined && first.tag in HEADING_LEVELS && first.part?.role === 'caption') return true;
  }
  return false;
}

/** Whether a list stands right behind a paragraph of the running text, with nothing else in the elements around it. */
function isAnnounced(view: BlockView, list: Container): boolean {
  if (list.chars < ANNOUNCED_CHARS) return false;
  const { page } = view;
  let outer = list;
  while (outer.parent >= 0 && page.containerOf(outer.parent).texts === list.texts)
    outer = page.containerOf(outer.parent);
  const before = page.viewsBetween(0, list.first).at(-1);
  return before?.isBody === true && !(before.tag in HEADING_LEVELS) && before.own.parent === outer.parent;
}

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
  return pre !== undefined && !isLayout(view, pre) && isCode(view, pre) ? 'code' : 'paragraph';
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
function around(view: BlockView, tags: ReadonlySet<string>): Container | undefined {
  const found = view.page.findAround(view, tags);
  const root = view.page.column.root;
  return found !== undefined && (root === undefined || found.depth > root.depth) ? found : undefined;
}

export function isInColumn({ place }: BlockView): boolean {
  return place === 'inside' || place === 'head' || place === 'above' || place === 'below';
}

/** Between paragraphs, or right after the last. */
function isBetween(view: BlockView): boolean {
  return view.place === 'inside' || (view.place === 'below' && view.page.views[view.order - 1]?.isBody === true);
}

/** Right behind a block of running text of the same element. */
function isBesideText(view: BlockView): boolean {
  const before = view.page.next(view, -1);
  return before?.isBody === true && before.own.parent === view.own.parent;
}

/** What says of itself that it is a promotion, a biography, an advertisement ... */
function isOffer({ phrase }: BlockView): boolean {
  return phrase !== null && isRemovedRole(phrase.role);
}

/** In a box of any kind, sharing tools among them. */
function isBoxed({ box }: BlockView): boolean {
  return box !== null;
}

function isPost(view: BlockView): boolean {
  if (view.part?.role === 'embed') return true;
  const quote = around(view, QUOTE);
  return quote?.tokens.some((token) => POST_WORDS.has(token)) === true;
}

function isCredit(view: BlockView): boolean {
  if (view.phrase?.role === 'credit' || view.phrase?.role === 'licence') return view.words <= 2 * CREDIT_WORDS;
  return view.part?.role === 'credit' && view.words <= CREDIT_WORDS;
}

/** Right after a picture, or after its caption. */
function followsPicture({ index, page }: BlockView): boolean {
  return page.page.blocks[index - 1]?.kind === 'media' || page.page.blocks[index - 2]?.kind === 'media';
}

function isRooted(view: BlockView, container: Container): boolean {
  const { root } = view.page.column;
  return root === undefined || (container.first >= root.first && container.end <= root.end);
}

/** Whether two blocks stand in one element, or in sisters. */
function sharesBox(a: BlockView, b: BlockView): boolean {
  const { page } = a;
  const [inner, outer] = [page.containerOf(a.own.parent), page.containerOf(b.own.parent)];
  return (
    inner === outer ||
    inner.index === outer.parent ||
    inner.parent === outer.index ||
    (inner.parent === outer.parent && inner.parent >= 0)
  );
}

function isDisplay(view: BlockView): boolean {
  return view.part?.role === 'pullquote' || (!view.isBody && around(view, ASIDE) !== undefined);
}
const ASIDE = new Set(['aside', 'blockquote', 'figure']);

function isRepeated({ text, folded, index, page }: BlockView): boolean {
  return page.views.some(
    (other) =>
      other.isBody && other.index !== index && other.text.length > text.length && other.folded.includes(folded),
  );
}
