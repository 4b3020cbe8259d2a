import { HEADING_LEVELS } from '../../html/elements.js';
import { compilePattern } from '../../text/compile-pattern.js';
import type { BlockView } from '../block-view.js';
import { leadsToOthers, linksWithin } from '../links-within.js';
import { around, ITEM } from './element-roles.js';

/** A line with this share of link is nothing else. */
export const ALL_LINK = 0.85;
const LISTS = new Set(['ul', 'ol']);
/** Texts of a list that a lead-in to other stories can lead to. */
const LED_TEXTS = 8;
/** "MORE: ", "REQUIRED READING: ", and the share of what comes after it that is link. */
const CAPITAL_LABEL = compilePattern(/^\p{Lu}{2}[\p{Lu}\p{N} ]{1,30}[:|] ?/u);
const LABELLED_LINK = 0.7;
/** "Read also: ", where the rest is one link. */
const LABEL = /^[^:：.\d]{3,30}[:：] ?/;
/** ">> All on the dam". */
const ARROWS = /^(?:>>|→|►|▶|➤) ?/;
/** Fewest words of a headline that is a paragraph, and an end that it does not have. */
const HEADLINE_WORDS = 5;
const SENTENCE_END = /[.!:;…]["'”’)]*$/;

/** An item of at least four words in a list of at least two that is nearly all link. */
export function isItemOfLinks(view: BlockView): boolean {
  if (view.linkShare < ALL_LINK || view.words < 4) return false;
  const list = view.page.findAround(view, LISTS);
  return list !== undefined && list.texts >= 2 && list.linkChars > ALL_LINK * list.chars;
}

/** An item of a short list right under a lead-in to other stories, of which each item has a link. */
export function isUnderLeadIn(view: BlockView): boolean {
  const { page } = view;
  const list = page.findAround(view, LISTS);
  return (
    list !== undefined &&
    list.texts <= LED_TEXTS &&
    page.viewBefore(list.first)?.phrase?.role === 'promo-related' &&
    page.viewsBetween(list.first, list.end).every(({ block }) => block.linkChars > 0)
  );
}

/** All link, at least four words, and two more of the same tag among the two lines before and behind. */
export function isInRowOfLinks(view: BlockView): boolean {
  if (!isLinkLine(view)) return false;
  const near = [-2, -1, 1, 2].map((step) => view.page.next(view, step));
  return near.filter((other) => other?.tag === view.tag && isLinkLine(other)).length >= 2;
}

function isLinkLine({ linkShare, words, block }: BlockView): boolean {
  return linkShare >= ALL_LINK && words >= 4 && !linksWithin(block);
}

/** A paragraph in the text that is the headline of another page of the site. */
export function isLinkedHeadline(view: BlockView): boolean {
  return (
    view.place === 'inside' &&
    isLinkLine(view) &&
    view.words >= HEADLINE_WORDS &&
    !(view.tag in HEADING_LEVELS) &&
    around(view, ITEM) === undefined &&
    !SENTENCE_END.test(view.text) &&
    staysOnSite(view)
  );
}

function staysOnSite({ block, page }: BlockView): boolean {
  return !leadsToOthers(block, page.evidence.facts.canonicalUrl[0]?.value);
}

/** A link behind arrows, behind a label in capitals, or, if it is a headline of the site's and nothing follows, behind any label. */
export function isLabelledLink(view: BlockView): boolean {
  const { text, block } = view;
  if (ARROWS.test(text)) return block.linkChars > 0 && !linksWithin(block);
  const label = CAPITAL_LABEL.exec(text)?.[0].length ?? text.length;
  if (block.linkChars > LABELLED_LINK * (text.length - label) && label < text.length && !linksWithin(block))
    return true;
  const lead = LABEL.exec(text)?.[0].length ?? text.length;
  const link = block.marks.find(({ type }) => type === 'link');
  return link?.start === lead && link.end === text.length && view.words >= HEADLINE_WORDS && staysOnSite(view);
}

export function leadsToLink(view: BlockView): boolean {
  const next = view.page.next(view);
  return next !== undefined && isLinkLine(next);
}
