import { isUnseen } from '../../blocks/element-kinds.js';
import { HEADING_LEVELS } from '../../html/elements.js';
import { LEGEND_LABEL, PHOTO_LABEL } from '../../lexicon/credit-words.js';
import { isRemovedRole } from '../../model/role.js';
import { TWO_LETTERS } from '../../text/letters-on-end.js';
import { splitCredit } from '../../text/split-credit.js';
import type { BlockView } from '../block-view.js';
import { leadsAway, leadsToOthers } from '../links-within.js';
import { around, isPost, roleByElement, TABLE } from './element-roles.js';
import { isHosted } from './hosted.js';
import { isPullQuote } from './pull-quote.js';
import type { Rule } from './rule.js';

const FIGURE = new Set(['figure']);
const CAPTION = new Set(['figcaption']);
/** Bigger tables are pages of data, not parts of a story. */
const MAX_TABLE_TEXTS = 150;
const CAPTION_WORDS = 120;
/** The same where neither a picture nor a name says that it is one. */
const LONE_WORDS = 60;
/** Elements around a block that are looked at for its slide, and the most text blocks of one slide. */
const SLIDE_DEPTH = 3;
const SLIDE_TEXTS = 12;
const CREDIT_WORDS = 12;
/** A body score that no label overrules. */
const CERTAIN = 0.9;

/** Running text by the element that it stands in. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'unseen-heading',
    meaning: 'A heading or a line for screen readers alone ("Article content").',
    label: ({ tag, own }) => ((tag in HEADING_LEVELS || tag === 'p') && isUnseen(own.node) ? 'navigation' : null),
  },
  {
    id: 'caption',
    meaning: 'Text in the caption of a figure in the column.',
    label: (view) =>
      isInColumn(view) && !isHosted(view) && around(view, CAPTION) !== undefined && !(view.isBody && isSlide(view))
        ? isCredit(view)
          ? 'credit'
          : 'caption'
        : null,
  },
  {
    id: 'pullquote',
    meaning:
      'A display copy of words that also stand in a paragraph of the running text, with "she said" between its sentences or not.',
    label: (view) => (isPullQuote(view) ? 'pullquote' : null),
  },
  {
    id: 'caption-by-credit',
    meaning:
      'A line that ends with the maker of a picture, though it reads like a sentence: right after a picture, or called a caption (or both, without a maker), or with a label such as "Photo:" before the maker. A line that calls itself a legend ("Figure 3: ...") is one, too.',
    label: (view) =>
      isInColumn(view) &&
      view.words <= CAPTION_WORDS &&
      (LEGEND_LABEL.test(view.text) ||
        (view.part?.role === 'caption' && followsPicture(view) && !isSlide(view)) ||
        ((followsPicture(view) ||
          view.part?.role === 'caption' ||
          (view.isBody && view.probability < CERTAIN && view.words <= LONE_WORDS && PHOTO_LABEL.test(view.text))) &&
          !(view.tag in HEADING_LEVELS) &&
          splitCredit(view.text).credit !== null))
        ? 'caption'
        : null,
  },
  {
    id: 'title-of-video',
    meaning: 'A heading that shares an aside, or an element for a video, with a picture or a player and no other text.',
    label: (view) => (view.tag in HEADING_LEVELS && isTitleOfMedia(view) ? 'caption' : null),
  },
  {
    id: 'running-text',
    meaning:
      'The fitted body score takes the block for running text. A short line all in bold, that ends as no sentence does, is a heading over plain text.',
    label: (view) => (view.isBody ? roleByElement(view) : null),
  },
  {
    id: 'gallery-slide',
    meaning: 'The heading or a paragraph of a slide of a gallery: a caption with a heading of its own, in the column.',
    label: (view) => {
      if ((view.place !== 'inside' && view.place !== 'below') || view.linkShare > 0.5 || view.phrase !== null)
        return null;
      if (view.part?.role !== 'caption' || around(view, FIGURE) !== undefined || !isSlide(view)) return null;
      return view.tag in HEADING_LEVELS ? 'heading' : 'paragraph';
    },
  },
  {
    id: 'caption-part',
    meaning:
      'What its element calls a caption or a credit, below the text only in a figure or after a picture that follows it; or a credit beside a figure.',
    label: (view) => {
      if (!isInColumn(view) || isHosted(view) || view.words > CAPTION_WORDS) return null;
      if (around(view, FIGURE) === undefined && !isOfPicture(view)) return null;
      const { part } = view;
      if (view.phrase !== null && view.phrase.role !== 'credit' && view.phrase.role !== 'licence') return null;
      if (part?.role === 'caption' || part?.role === 'credit')
        return { role: isCredit(view) ? 'credit' : part.role, rule: part.rule };
      if (
        view.phrase?.role === 'credit' ||
        (view.phrase?.role === 'licence' && view.words <= CREDIT_WORDS && followsPicture(view))
      )
        return { role: 'credit', rule: view.phrase.id };
      return around(view, FIGURE) !== undefined && !isPost(view) && !leadsAway(view.block)
        ? isCredit(view)
          ? 'credit'
          : 'caption'
        : null;
    },
  },
  {
    id: 'embedded-post',
    meaning: 'Text of a post from a social network in the running text, before its first paragraph or right below it.',
    label: (view) =>
      (view.place === 'inside' || view.place === 'below' || view.place === 'head') &&
      (view.box === null || view.box.role === 'share') &&
      isPost(view)
        ? 'embed'
        : null,
  },
  {
    id: 'table-of-column',
    meaning: 'A cell of a table that stands in the running text and is no list of links.',
    label: (view) => (isCell(view) ? 'table' : null),
  },
  {
    id: 'headline-again',
    meaning: 'A heading that is the headline once more, unless the body score takes it for running text.',
    label: ({ tag, folded, page }) =>
      tag in HEADING_LEVELS && page.evidence.declaredTitles.has(folded) ? 'navigation' : null,
  },
  {
    id: 'heading-of-text',
    meaning:
      'A heading in the column whose next block is running text, an item of it, a cell of a table in it, or a heading of lower rank of which that is true; one that is a link to another page of the site also follows running text in the same element.',
    label: (view) => (opensText(view) ? 'heading' : null),
  },
];

/** Whether a block stands in a caption, or a figure, that opens with a heading and tells more than that. */
function isSlide(view: BlockView): boolean {
  const { page } = view;
  for (let at = view.own, up = 0; up < SLIDE_DEPTH && at.parent >= 0; at = page.containerOf(at.parent), up++) {
    if (at.texts < 2 || at.texts > SLIDE_TEXTS) continue;
    const first = page.viewsBetween(at.first, at.end)[0];
    if (first === undefined || !(first.tag in HEADING_LEVELS)) continue;
    if (at.tag === 'figure' || first.part?.role === 'caption') return true;
  }
  return false;
}

function isTitleOfMedia({ own, index, page }: BlockView): boolean {
  const { tag, tokens, texts, first, end } = page.containerOf(own.parent);
  if (texts > 1 || (tag !== 'aside' && !tokens.includes('video'))) return false;
  return end - first > 1 && page.page.blocks[index + 1]?.kind !== 'text';
}

export function isInColumn({ place }: BlockView): boolean {
  return place === 'inside' || place === 'head' || place === 'above' || place === 'below';
}

function isCell(view: BlockView): boolean {
  const table = around(view, TABLE);
  return (
    table !== undefined &&
    isBetween(view) &&
    !isBoxed(view) &&
    view.linkShare <= 0.6 &&
    !isOffer(view) &&
    table.texts <= MAX_TABLE_TEXTS &&
    table.chars <= view.page.mass.total &&
    table.linkChars < 0.5 * table.chars
  );
}

function opensText(view: BlockView): boolean {
  const level = HEADING_LEVELS[view.tag];
  if (
    view.place !== 'inside' ||
    isBoxed(view) ||
    view.phrase !== null ||
    level === undefined ||
    !TWO_LETTERS.test(view.text)
  )
    return false;
  const next = view.page.next(view);
  if (next === undefined) return false;
  if (isCell(next)) return around(view, TABLE) === undefined;
  if (!sharesBox(view, next)) return false;
  if (!next.isBody && !((HEADING_LEVELS[next.tag] ?? 0) > level && opensText(next))) return false;
  const own = view.page.evidence.facts.canonicalUrl[0]?.value;
  return !leadsAway(view.block) || isBesideText(view) || leadsToOthers(view.block, own);
}

/** Between paragraphs, those that read like a standfirst among them, or right after the last. */
function isBetween({ place, index, order, page }: BlockView): boolean {
  return (
    place === 'inside' ||
    (place === 'head' && index > page.scores.first) ||
    (place === 'below' && page.views[order - 1]?.isBody === true)
  );
}

/** Right behind a block of running text of the same element. */
function isBesideText(view: BlockView): boolean {
  const before = view.page.next(view, -1);
  return before?.isBody === true && before.own.parent === view.own.parent;
}

/** What says of itself that it is a promotion, a biography, an advertisement ...; the head of a column does not. */
function isOffer({ phrase, tag }: BlockView): boolean {
  return phrase !== null && tag !== 'th' && isRemovedRole(phrase.role);
}

/** In a box of any kind, sharing tools among them. */
function isBoxed({ box }: BlockView): boolean {
  return box !== null;
}

function isCredit(view: BlockView): boolean {
  if (view.phrase?.role === 'credit' || view.phrase?.role === 'licence') return view.words <= 2 * CREDIT_WORDS;
  return view.part?.role === 'credit' && view.words <= CREDIT_WORDS;
}

/** Below the text right after a picture that belongs to it. */
function isOfPicture({ place, index, page }: BlockView): boolean {
  if (place !== 'below') return true;
  return [1, 2].some((step) => {
    const block = page.page.blocks[index - step];
    return block?.kind === 'media' && page.endsText(block);
  });
}

/** Right after a picture, or after its caption. */
function followsPicture({ index, page }: BlockView): boolean {
  return page.page.blocks[index - 1]?.kind === 'media' || page.page.blocks[index - 2]?.kind === 'media';
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
