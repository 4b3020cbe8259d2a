import type { Container } from '../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../html/elements.js';
import type { BlockView } from './block-view.js';
import type { PageView } from './page-view.js';

/** The summary list of a page, as indexes of blocks. */
export interface KeyPoints {
  readonly items: ReadonlySet<number>;
  /** The block that is the label over the list; -1 where there is none. */
  readonly heading: number;
}

const NONE: KeyPoints = { items: new Set(), heading: -1 };
const MIN_ITEMS = 2;
const MAX_ITEMS = 12;
/** Words of an item: with a label a few words do, without one an item is a sentence. */
const MIN_LABELLED_WORDS = 3;
const MIN_WORDS = 6;
const MAX_WORDS = 75;
/** Share of the running text that may stand before a labelled list; farther down a list sums up a section. */
const MAX_BEFORE = 0.15;
/** A list that holds more of the running text than this is the article itself. */
const MAX_BODY_SHARE = 0.4;
/** Levels that are climbed from the label to the element that holds the list. */
const MAX_CLIMB = 4;
const MAX_LINK_SHARE = 0.4;
const LISTS = new Set(['ul', 'ol']);
/** Without a label a numbered list is a list of steps. */
const BULLETS = new Set(['ul']);
const SENTENCE_END = /[.!?…"”»。！？]$/;
const COLON = /[:：]$/;
/** An item of a specification: a short label, then a colon. */
const MAX_SPECIFICATION_WORDS = 9;
const SPECIFICATION = /^[^:.!?]{1,30}:\s/;

/**
 * The publisher's own list of what matters in the article.
 *
 * Three ways to know it, the strongest first: a label over it ("Key points"), an element that calls itself so, and a
 * list of sentences between the headline and the first paragraph. The gap: an unlabelled list of sentences elsewhere
 * is taken for a list of the running text.
 */
export function findKeyPoints(page: PageView): KeyPoints {
  return findLabelled(page) ?? findNamed(page) ?? findUnderHeadline(page) ?? NONE;
}

function findLabelled(page: PageView): KeyPoints | null {
  for (const view of page.views) {
    if (view.phrase?.role !== 'keypoints-heading' || view.block.hidden || !isEarly(view)) continue;
    const items = itemsAfter(view);
    if (items !== null) return { items, heading: view.index };
  }
  return null;
}

/** The list right after a label: in the element of the label, or the sister that follows it. */
function itemsAfter(label: BlockView): ReadonlySet<number> | null {
  const { page } = label;
  const next = page.next(label);
  if (next === undefined) return null;
  let box: Container | undefined = label.own;
  for (let level = 0; box !== undefined && level < MAX_CLIMB; level++) {
    if (next.index < box.end && next.index >= box.first) break;
    box = page.page.containers[box.parent];
  }
  if (box === undefined || !(next.index >= box.first && next.index < box.end)) return null;
  const list = page.findAround(next, LISTS);
  const own = list !== undefined && list.depth >= box.depth ? list : box;
  // A list is taken whole; without one the label's box has to hold nothing but the points.
  if (own === box && page.mass.within(box) > 0.4 * page.mass.total) return null;
  return takeItems(page, own, label.index + 1, MIN_LABELLED_WORDS);
}

function findNamed(page: PageView): KeyPoints | null {
  let last: Container | undefined;
  for (const view of page.views) {
    if (view.part?.role !== 'keypoint' || view.block.hidden || !isEarly(view)) continue;
    const list = page.findAround(view, LISTS);
    if (list === last) continue;
    last = list;
    const items = list === undefined ? null : takeItems(page, list, view.index, MIN_WORDS);
    if (items !== null) return { items, heading: -1 };
  }
  return null;
}

function findUnderHeadline(page: PageView): KeyPoints | null {
  const { headline } = page.scores;
  if (headline < 0) return null;
  let last: Container | undefined;
  for (const view of page.viewsBetween(headline + 1, page.column.underEnd)) {
    if (view.place === 'outside') continue;
    const list = page.findAround(view, BULLETS);
    const isItem = list !== undefined && list.first > headline;
    // A standfirst may stand before the list, a paragraph of the text may not.
    if (!isItem && view.isBody && view.place === 'inside') return null;
    if (!isItem || list === last || view.block.hidden || view.box !== null || view.part?.role === 'byline') continue;
    last = list;
    if (isOfSection(page, list)) return null;
    const items = takeItems(page, list, list.first, MIN_WORDS);
    if (items !== null && areSentences(page, items)) return { items, heading: -1 };
  }
  return null;
}

/** Whether a list belongs to what stands right before it in its element: a heading, a line with a colon, a paragraph. */
function isOfSection(page: PageView, list: Container): boolean {
  const before = page.viewBefore(list.first);
  if (before === undefined || before.index === page.scores.headline || before.own.parent !== list.parent) return false;
  return before.isBody || before.tag in HEADING_LEVELS || COLON.test(before.text);
}

function isEarly({ place, page, index }: BlockView): boolean {
  if (place === 'outside' || place === 'below' || place === 'under') return false;
  if (place !== 'inside') return true;
  return page.mass.within({ first: 0, end: index }) <= MAX_BEFORE * page.mass.total;
}

/** The items from `from` on to the end of a container; null where it is no list of points. */
function takeItems(page: PageView, container: Container, from: number, minWords: number): ReadonlySet<number> | null {
  if (page.mass.within(container) > MAX_BODY_SHARE * page.mass.total && page.mass.total > 0) return null;
  const points: BlockView[] = [];
  for (const view of page.viewsBetween(from, container.end)) {
    if (view.tag in HEADING_LEVELS) return null;
    if (view.words < minWords || view.linkShare > MAX_LINK_SHARE || view.phrase !== null) continue;
    if (view.words > MAX_WORDS || points.length >= MAX_ITEMS) return null;
    points.push(view);
  }
  // Where some points are items of a list, what stands beside the list is a label or a notice.
  const inList = points.filter(({ tag }) => tag === 'li');
  const chosen = inList.length >= MIN_ITEMS ? inList : points;
  const specifications = chosen.filter(isSpecification).length;
  if (
    chosen.length < MIN_ITEMS ||
    specifications > chosen.length / 2 ||
    container.linkChars > MAX_LINK_SHARE * container.chars
  )
    return null;
  return new Set(chosen.map(({ index }) => index));
}

/** "Price: 30 dollars", or a few words with a bold lead. */
function isSpecification({ text, words, block }: BlockView): boolean {
  if (SPECIFICATION.test(text)) return true;
  return (
    words <= MAX_SPECIFICATION_WORDS &&
    block.marks.some(({ type, start, end }) => type === 'strong' && start === 0 && end < text.length)
  );
}

function areSentences(page: PageView, items: ReadonlySet<number>): boolean {
  let ended = 0;
  const views = page.views.filter(({ index }) => items.has(index));
  if (!views.every(({ words }) => words >= MIN_WORDS)) return false;
  for (const { text } of views) if (SENTENCE_END.test(text)) ended += 1;
  return ended > items.size / 2;
}
