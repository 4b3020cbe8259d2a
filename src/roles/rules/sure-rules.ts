import { HEADING_LEVELS } from '../../html/elements.js';
import type { Phrase } from '../../lexicon/phrase.js';
import { isRemovedRole, type Role } from '../../model/role.js';
import type { BlockView } from '../block-view.js';
import { isInColumn } from './body-rules.js';
import {
  ALL_LINK,
  isInRowOfLinks,
  isItemOfLinks,
  isLabelledLink,
  isLinkedHeadline,
  isUnderLeadIn,
  leadsToLink,
} from './link-lines.js';
import type { Rule } from './rule.js';

/** A phrase of these roles decides although the body score takes the block for running text. */
const SURE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'promo-newsletter',
  'promo-subscribe',
  'promo-donate',
  'promo-follow',
  'promo-related',
  'advertisement',
  'licence',
  'disclaimer',
  'about',
  'comments',
]);
/** Blocks near the end of the running text in which a name's biography or a notice is expected. */
const TAIL = 5;
const HANDLE = /(?:^|\s)@\w/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** A body score that no list of links overrules: an article may be a list of sources. */
const CERTAIN = 0.9;
/** Minutes and seconds, hours before them; a time of day looks the same. */
const DURATION = /^\d{1,2}:\d\d(?::\d\d)?$/;
const FIGURE = new Set(['figure']);
const NOTICES: ReadonlySet<Role> = new Set<Role>(['correction', 'contributor']);
const CONTROLS: ReadonlySet<Role> = new Set<Role>(['share', 'comments', 'player', 'disclaimer']);

/** Corrections and contributors; before the body score, which takes them for running text half of the time. */
export const noticeRules: readonly Rule[] = [
  {
    id: 'notice-by-phrase',
    meaning:
      'A correction anywhere in the column, or a contributor line at an end of the running text, by its wording.',
    label: (view) => {
      const role = view.phrase?.role;
      if (view.phrase === null || role === undefined || !NOTICES.has(role) || !isInColumn(view)) return null;
      return role === 'correction' || !view.isBody || isNearEnd(view) ? { role, rule: view.phrase.id } : null;
    },
  },
];

/** What is put out although it may read like running text. */
export const sureRules: readonly Rule[] = [
  {
    id: 'outside-column',
    meaning: "Site menus, rails and footers: not the article's column. Such blocks are not listed as removed.",
    label: ({ place, isBody, phrase }) =>
      place === 'outside' && !isBody && phrase?.role !== 'advertisement' && phrase?.role !== 'disclaimer'
        ? 'navigation'
        : null,
  },
  {
    id: 'advertisement-label',
    meaning: 'A label that says that an advertisement stands here.',
    label: ({ phrase, isBody, tag }) =>
      phrase?.role === 'advertisement' && !(isBody && tag === 'li') ? { role: 'advertisement', rule: phrase.id } : null,
  },
  {
    id: 'control-label',
    meaning: 'A label of a control that is not running text, nor the head of a column: share, comments, player.',
    label: ({ phrase, isBody, box, tag }) =>
      !isBody && tag !== 'th' && phrase !== null && CONTROLS.has(phrase.role) && box?.role !== 'comments'
        ? { role: phrase.role, rule: phrase.id }
        : null,
  },
  {
    id: 'duration',
    meaning: 'A duration alone ("01:53") in a figure, or in the head beside a picture or a player.',
    label: (view) => (!view.isBody && DURATION.test(view.text) && isOfMedia(view) ? 'player' : null),
  },
  {
    id: 'list-of-links',
    meaning:
      'An item of a list that is nothing but links, or the heading right over one, or an item of a short list under a lead-in to other stories ("Read next:") with a link in each, unless the body score is all but certain.',
    label: (view) => {
      if (!view.isBody || view.probability > CERTAIN) return null;
      if (isItemOfLinks(view) || isUnderLeadIn(view)) return 'promo-related';
      const next = view.page.next(view);
      return view.tag in HEADING_LEVELS && next !== undefined && isItemOfLinks(next) ? 'promo-related' : null;
    },
  },
  {
    id: 'row-of-links',
    meaning:
      'A paragraph that is nothing but a link to another page of the site and does not end like a sentence; a line of links to other pages among others of its kind, or a label in capitals with a colon and such a link ("MORE: ..."), any label with a colon and a headline within the site that is one link ("Read also: ..."), or one behind arrows (">> ..."), unless the body score is all but certain.',
    label: (view) =>
      view.isBody &&
      (isLinkedHeadline(view) || (view.probability <= CERTAIN && (isInRowOfLinks(view) || isLabelledLink(view))))
        ? 'promo-related'
        : null,
  },
  {
    id: 'author-at-end',
    meaning:
      'One of the last paragraphs, where it opens with the name of an author whom the page declares, or is an e-mail address and nothing else.',
    label: (view) =>
      view.isBody &&
      view.place === 'inside' &&
      (MAIL.test(view.text) || (view.words > 8 && opensWithAuthor(view))) &&
      isNearEnd(view)
        ? 'about'
        : null,
  },
  {
    id: 'phrase-over-score',
    meaning: 'A wording so telling that the body score is overruled: lead-ins to other stories, invitations, notices.',
    label: (view) =>
      view.isBody &&
      view.phrase !== null &&
      SURE_ROLES.has(view.phrase.role) &&
      isOfPage(view.phrase, view) &&
      isSure(view)
        ? { role: view.phrase.role, rule: view.phrase.id }
        : null,
  },
];

/** In a figure; in the head right before or behind a picture, too, where no time of an update stands. */
function isOfMedia(view: BlockView): boolean {
  if (view.page.findAround(view, FIGURE) !== undefined) return true;
  const { blocks } = view.page.page;
  const isText = (at: number): boolean => (blocks[at]?.kind ?? 'text') === 'text';
  return view.place === 'head' && (!isText(view.index - 1) || !isText(view.index + 1));
}

/** Whether a block of running text is no offer, no link to another page and no address. */
function isStory({ isBody, phrase, linkShare, text }: BlockView): boolean {
  return isBody && linkShare < ALL_LINK && !MAIL.test(text) && (phrase === null || !isRemovedRole(phrase.role));
}

function isNearEnd({ order, page, place }: BlockView): boolean {
  if (place === 'head' || place === 'below') return true;
  for (let i = order + TAIL; i > order; i--) {
    const view = page.views[i];
    if (view !== undefined && isStory(view)) return false;
  }
  return true;
}

/** Words of another language than the page's are likelier to be something else in that language. */
function isOfPage(phrase: Phrase, { page }: BlockView): boolean {
  const language = page.evidence.facts.language[0]?.value.slice(0, 2);
  return language === undefined || [language, 'en', 'mul'].includes(phrase.language);
}

/** Lead-ins need a link beside or right under them, or a handle to follow; what speaks of the author stands at the end, unless it asks readers to write. */
function isSure(view: BlockView): boolean {
  switch (view.phrase?.role) {
    case 'promo-related':
      return view.block.linkChars > 0 || leadsToLink(view);
    case 'promo-follow':
      return view.block.linkChars > 0 || HANDLE.test(view.text);
    case 'comments':
      return view.block.linkChars > 0 || isNearEnd(view);
    case 'about':
      return isNearEnd(view) || (view.text.includes('?') && view.block.linkChars > 0);
    default:
      return true;
  }
}

/** Whether a text opens with the name of an author whom the page declares. */
export function opensWithAuthor({ folded, page }: BlockView): boolean {
  const { authors, siteNames } = page.evidence;
  for (const name of authors) if (name.length > 4 && folded.startsWith(name) && !siteNames.has(name)) return true;
  return false;
}
