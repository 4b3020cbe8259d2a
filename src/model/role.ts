/**
 * What becomes of a block with a given role.
 *
 * - `body`: it stands in `article.body`.
 * - `fact`: its words are a fact of the article (headline, byline ...), kept in a field of their own.
 * - `notice`: kept in `article.notices`.
 * - `removed`: stripped, and listed in `article.removed`.
 * - `outside`: site furniture outside the article's column; not listed anywhere.
 */
export type Fate = 'body' | 'fact' | 'notice' | 'removed' | 'outside';

/** Every role that a visible block of a page can have, with its fate and its meaning. */
export const ROLES = {
  headline: { fate: 'fact', meaning: "the article's own headline" },
  section: { fate: 'fact', meaning: 'a section label, breadcrumb or kicker' },
  standfirst: { fate: 'fact', meaning: 'the summary under the headline' },
  keypoint: { fate: 'fact', meaning: "an item of the publisher's own summary list" },
  'keypoints-heading': { fate: 'fact', meaning: 'the label over such a list' },
  byline: { fate: 'fact', meaning: "the authors' names and jobs" },
  date: { fate: 'fact', meaning: 'when the article was published or updated' },
  paragraph: { fate: 'body', meaning: 'running text' },
  heading: { fate: 'body', meaning: 'a crosshead inside the article' },
  'list-item': { fate: 'body', meaning: 'an item of a list in the running text' },
  blockquote: { fate: 'body', meaning: 'a block quotation in the running text' },
  pullquote: { fate: 'body', meaning: 'a display copy of words that also stand in the running text' },
  caption: { fate: 'body', meaning: 'the caption of a picture, video or sound' },
  credit: { fate: 'body', meaning: 'the credit of a picture, video or sound' },
  table: { fate: 'body', meaning: 'a cell of a table of the article' },
  embed: { fate: 'body', meaning: 'the text of an embedded post' },
  code: { fate: 'body', meaning: 'preformatted text' },
  correction: { fate: 'notice', meaning: "a correction, clarification or editor's note" },
  contributor: { fate: 'notice', meaning: 'who else reported, edited or supplied the text' },
  'promo-newsletter': { fate: 'removed', meaning: 'an invitation to a newsletter' },
  'promo-subscribe': { fate: 'removed', meaning: 'an invitation to subscribe, register or pay' },
  'promo-donate': { fate: 'removed', meaning: 'an appeal for money or membership' },
  'promo-app': { fate: 'removed', meaning: 'an invitation to install an app' },
  'promo-follow': { fate: 'removed', meaning: 'an invitation to follow an account or channel' },
  'promo-related': { fate: 'removed', meaning: 'links to other stories' },
  'promo-shop': { fate: 'removed', meaning: 'products, deals, affiliate links, events for sale' },
  advertisement: { fate: 'removed', meaning: 'an advertisement or its label' },
  licence: { fate: 'removed', meaning: 'copyright, republication and syndication notices' },
  about: { fate: 'removed', meaning: 'an author biography, a word on the publisher, contact and tips lines' },
  disclaimer: { fate: 'removed', meaning: 'affiliate, opinion, AI and medical disclaimers, trust marks' },
  share: { fate: 'removed', meaning: 'share, print, copy, save and font-size controls' },
  comments: { fate: 'removed', meaning: 'comment counts, prompts and comments' },
  player: { fate: 'removed', meaning: 'the interface of an audio or video player' },
  tags: { fate: 'removed', meaning: 'topic tags under the article' },
  navigation: { fate: 'removed', meaning: 'menus and anything else that is not the article' },
} as const satisfies Record<string, { readonly fate: Fate; readonly meaning: string }>;

/** The role of one block; the keys of {@link ROLES}. */
export type Role = keyof typeof ROLES;

type RoleOfFate<F extends Fate> = { [R in Role]: (typeof ROLES)[R]['fate'] extends F ? R : never }[Role];
/** A role whose blocks are stripped. */
export type RemovedRole = RoleOfFate<'removed'>;
/** A role whose blocks become notices. */
export type NoticeRole = RoleOfFate<'notice'>;

/** The roles of stripped blocks, in the order of {@link ROLES}. */
export const REMOVED_ROLES = (Object.keys(ROLES) as Role[]).filter(isRemovedRole);

/** Whether blocks of this role are stripped. */
export function isRemovedRole(role: Role): role is RemovedRole {
  return ROLES[role].fate === 'removed';
}
