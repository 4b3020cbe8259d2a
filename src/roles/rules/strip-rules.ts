import type { Role } from '../../model/role.js';
import { compilePattern } from '../../text/compile-pattern.js';
import type { BlockView } from '../block-view.js';
import { linksWithin } from '../links-within.js';
import { isForeignItem } from './element-roles.js';
import type { Rule } from './rule.js';
import { opensWithAuthor } from './sure-rules.js';

const LINKED = 0.6;
/** A line of social networks and such has at most this many words. */
const CONTROL_WORDS = 6;
/** A price, a crossed out one beside it; the words of a line and the texts of a box that belong to it at most. */
const PRICE = compilePattern(
  /^(?:\p{L}{2,10}:? )?(?:(?:[$€£¥]|US\$|CHF|EUR|USD) ?\d[\d.,]*|\d[\d.,]* ?(?:[$€£]|EUR\b|Euro\b|CHF\b|zł|kr\b))(?: .{0,24})?$/u,
);
const [OFFER_WORDS, OFFER_TEXTS] = [12, 8];
const PLACED_ROLES: ReadonlySet<Role> = new Set<Role>(['byline', 'date', 'credit', 'keypoints-heading']);

/** The rest of what is stripped: boxes first, then single blocks by wording and shape. */
export const stripRules: readonly Rule[] = [
  {
    id: 'comment-box',
    meaning: 'All in an element for comments, whatever it says.',
    label: ({ box }) => (box?.role === 'comments' ? box : null),
  },
  {
    id: 'box',
    meaning: 'What stands in a box is what the box is, by its class words or by a phrase in it.',
    label: (view) => {
      const { box, phrase } = view;
      if (box === null || box.role === 'navigation') return null;
      if (
        phrase !== null &&
        (isSharper(phrase.role, box.role) || (phrase.role === 'tags' && box.rule === 'stories-below'))
      )
        return { role: phrase.role, rule: phrase.id };
      return box;
    },
  },
  {
    id: 'phrase',
    meaning: 'What a block says of itself by its wording.',
    label: ({ phrase }) =>
      phrase === null || PLACED_ROLES.has(phrase.role) ? null : { role: phrase.role, rule: phrase.id },
  },
  {
    id: 'links-to-stories',
    meaning:
      'A line of the column that is nearly all link to other pages and long enough for a headline; no item of a list in the text with links to other sites only.',
    label: (view) =>
      view.place !== 'above' &&
      view.place !== 'under' &&
      view.linkShare > LINKED &&
      view.words >= 4 &&
      !linksWithin(view.block) &&
      !isForeignItem(view)
        ? 'promo-related'
        : null,
  },
  {
    id: 'offer',
    meaning:
      'A price alone between or below the running text, and the short lines that share its box: a shop, a button.',
    label: (view) =>
      (view.place === 'inside' || view.place === 'below') && view.words <= OFFER_WORDS && isBesidePrice(view)
        ? 'promo-shop'
        : null,
  },
  {
    id: 'author-box',
    meaning: "Below the text: an element that calls itself author, or a line that opens with an author's name.",
    label: (view) => {
      if (view.place !== 'below' && view.place !== 'under') return null;
      if (view.part?.role === 'byline') return { role: 'about', rule: view.part.rule };
      return view.words > 2 && opensWithAuthor(view) ? 'about' : null;
    },
  },
  {
    id: 'tags-declared',
    meaning: 'Below the text: short links that are keywords or sections which the page declares.',
    label: (view) => {
      const { evidence } = view.page;
      return (view.place === 'below' || view.place === 'under') &&
        view.words <= CONTROL_WORDS &&
        view.linkShare > LINKED &&
        (evidence.tags.has(view.folded) || evidence.sections.has(view.folded))
        ? 'tags'
        : null;
    },
  },
];

/** Whether a block is a price, or stands in a box of at most so many texts with one and without running text. */
function isBesidePrice({ text, own, page }: BlockView): boolean {
  if (PRICE.test(text)) return true;
  let found = false;
  for (let at = own; at.parent >= 0 && at.texts <= OFFER_TEXTS; at = page.containerOf(at.parent)) {
    const views = page.viewsBetween(at.first, at.end);
    if (views.some(({ isBody }) => isBody)) break;
    found ||= views.some((other) => PRICE.test(other.text));
  }
  return found;
}

/** A phrase that names a thing inside a box of another kind better than the box: an advertisement among related stories. */
function isSharper(phrase: Role, box: Role): boolean {
  if (phrase === 'advertisement' || phrase === 'licence' || phrase === 'disclaimer') return true;
  return (
    (box === 'share' ||
      box === 'promo-related' ||
      box === 'promo-shop' ||
      box === 'advertisement' ||
      box === 'player') &&
    (phrase === 'promo-newsletter' ||
      phrase === 'promo-donate' ||
      phrase === 'promo-app' ||
      phrase === 'comments' ||
      phrase === 'promo-follow')
  );
}
