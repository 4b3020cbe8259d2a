import type { Container } from '../../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../../html/elements.js';
import { TWO_LETTERS } from '../../text/letters-on-end.js';
import type { BlockView } from '../block-view.js';
import { around, ITEM, isForeignItem, QUOTE, roleByElement } from './element-roles.js';
import type { Rule } from './rule.js';

/** Elements that are read apart from what stands around them. */
const APART = new Set(['aside', 'figure', 'form', 'header', 'footer', 'button']);
/** Lists, whose text may stand in no item. */
const LISTS = new Set(['ul', 'ol']);
const LINKED = 0.3;
/** Share of a list that is running text, from which on the rest is. */
const MIN_TOLD = 0.3;
/** A list below the text is doubted, not ruled out, from this body score on in the mean of its items, at most so many: of 100 labelled items one is no text. */
const DOUBTED_SCORE = 0.05;
const DOUBTED_TEXTS = 40;
/** Captions, credits and offers between a heading and its text. */
const MAX_BETWEEN = 2;

/** Asked last: the body score is unsure of what is short. */
export const betweenRules: readonly Rule[] = [
  {
    id: 'between-text',
    meaning:
      'What no other rule knows, folded away or not, between the first and the last block of the running text: an item of a list (of one that begins there or right below, or right below its last heading, too; and of one below under a heading of its own, without links, that the body score does not rule out), loose text of a list, a line of words, a block quotation of one text without links, and a line for its source at most, or preformatted text in a box of its own or none, beside running text in the same element, or the heading of one of these or of running text.',
    label: (view) => (isBetweenText(view) ? roleByElement(view) : null),
  },
];

export function isBetweenText(view: BlockView): boolean {
  const { place, box, part, phrase, tag, text } = view;
  const isHeading = tag in HEADING_LEVELS;
  if (place !== 'inside' && !(isHeading ? place === 'below' : endsText(view))) return false;
  if (tag === 'h1' || box !== null || part !== null || phrase !== null) return false;
  if ((view.linkShare > LINKED && !isForeignItem(view)) || !TWO_LETTERS.test(text) || around(view, APART) !== undefined)
    return false;
  if (isHeading) return isHeadingOfText(view);
  const quote = around(view, QUOTE);
  if (quote !== undefined) return isLoneQuote(view, quote) && isBesideText(view, quote);
  return (
    around(view, ITEM) !== undefined ||
    (((tag === 'p' && view.words > 1) || LISTS.has(tag) || view.block.preformatted) &&
      isBesideText(view, view.block.preformatted ? wrapperOf(view) : view.own))
  );
}

/**
 * An item of a list that begins in the running text, or right below it in the same element or under its last heading; or of one
 * under a heading of its own that the body score does not rule out: what a visitor brings along, what an engine weighs.
 */
function endsText(view: BlockView): boolean {
  const item = view.place === 'below' ? around(view, ITEM) : undefined;
  if (item === undefined) return false;
  const { page } = view;
  const list = page.containerOf(item.parent);
  const before = page.viewBefore(list.first);
  if (page.mass.within(list) > MIN_TOLD * list.chars) return true;
  if (before === undefined) return false;
  return before.tag in HEADING_LEVELS
    ? before.isBody || isDoubtedList(view, list)
    : before.isBody && before.own.parent === list.parent;
}

function isDoubtedList({ page }: BlockView, { first, end, texts, chars, linkChars }: Container): boolean {
  if (texts > DOUBTED_TEXTS || linkChars > LINKED * chars) return false;
  const items = page.viewsBetween(first, end);
  const sum = items.reduce((before, { probability }) => before + probability, 0);
  return sum > DOUBTED_SCORE * texts && items.every(({ phrase }) => phrase === null);
}

function isHeadingOfText(view: BlockView): boolean {
  for (let step = 1; step <= 1 + MAX_BETWEEN; step++) {
    const next = view.page.next(view, step);
    const role = next?.part?.role ?? next?.phrase?.role ?? next?.box?.role;
    if (next !== undefined && role !== 'caption' && role !== 'credit' && role !== 'promo-shop')
      return next.isBody || (!(next.tag in HEADING_LEVELS) && isBetweenText(next));
  }
  return false;
}

/** The one text of a quotation, or the first of two: the other is its source. */
function isLoneQuote({ index, block }: BlockView, { first, texts }: Container): boolean {
  return block.linkChars === 0 && (texts === 1 || (texts === 2 && index === first));
}

/** Whether running text stands right before or behind, in the same element as what holds the block. */
function isBesideText(view: BlockView, { parent }: Container): boolean {
  return [-1, 1].some((step) => {
    const other = view.page.next(view, step);
    return other?.isBody === true && other.own.parent === parent;
  });
}

/** The outermost element that holds no other text. */
function wrapperOf({ own, page }: BlockView): Container {
  let outer = own;
  while (outer.parent >= 0 && page.containerOf(outer.parent).texts === 1) outer = page.containerOf(outer.parent);
  return outer;
}
