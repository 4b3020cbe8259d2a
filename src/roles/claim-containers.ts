import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { CONTAINER_WORDS, type ContainerWords, WordKind } from '../lexicon/container-words.js';
import { SITE_LINK } from '../lexicon/label-words.js';
import type { Phrase } from '../lexicon/phrase.js';
import type { Role } from '../model/role.js';
import { isWiderThan } from '../text/is-prose.js';
import type { BodyMass } from './body-mass.js';

/** What an element is taken for, and why: the id of the phrase that stands in it, or the class word. */
export interface Claim {
  readonly role: Role;
  readonly rule: string;
}

/** A box may hold this share of the running text, and of its own text this share as running text, and still be a box. */
const MAX_BODY_SHARE = 0.08;
const MAX_OWN_SHARE = 0.3;
/** A box that a phrase opens is at most this big, in text blocks and in characters. */
const MAX_BOX_TEXTS = 16;
const MAX_BOX_CHARS = 1200;
/** A list that a heading opens is at most this long, in text blocks. */
const MAX_LIST_TEXTS = 80;

/** Boxes of these roles are small; a bigger element of that name is a wrapper. In UTF-16 units of text. */
const MAX_CHARS: Readonly<Partial<Record<Role, number>>> = {
  share: 500,
  tags: 900,
  'promo-follow': 500,
  advertisement: 1500,
  player: 900,
  licence: 800,
  about: 3000,
};
/** A label opens a box from this many characters on: "Premium" in a table does not. */
const MIN_LABEL_CHARS = 10;
/** What asks for a subscription speaks for the box around it from this many characters on: "For subscribers" marks a link. */
const MIN_OFFER_CHARS = 25;

const WORD_ROLES = new Map<string, ContainerWords>();
/** Second word of a pair -> first words with their entries. */
const PAIR_ROLES = new Map<string, Map<string, ContainerWords>>();
for (const entry of CONTAINER_WORDS) {
  for (const word of entry.words.split(' ')) {
    const [first = '', second] = word.split('+');
    if (second === undefined) WORD_ROLES.set(first, entry);
    else PAIR_ROLES.set(first, (PAIR_ROLES.get(first) ?? new Map()).set(second, entry));
  }
}
/** Roles whose phrases stand in a box of their own: a title, a text, a form, a button. */
const BOX_ROLES: ReadonlySet<Role> = new Set<Role>([
  'promo-newsletter',
  'promo-subscribe',
  'promo-donate',
  'promo-app',
]);
/** Roles whose phrase is the heading of a list. */
const LIST_ROLES: ReadonlySet<Role> = new Set<Role>(['promo-related', 'comments', 'tags']);

/** A page while its containers are claimed. */
export interface Claimable {
  readonly page: PageBlocks;
  readonly mass: BodyMass;
  readonly boxes: readonly (Claim | null)[];
}

/** For each container the claim on it as a box, and as a part; by index. */
export interface Claims {
  readonly boxes: readonly (Claim | null)[];
  readonly parts: readonly (Claim | null)[];
}

/** Claims by class words: the outermost box and the innermost part that host no running text; one block may be a part all the same. */
export function claimByWords(page: PageBlocks, mass: BodyMass): { boxes: (Claim | null)[]; parts: (Claim | null)[] } {
  const boxes: (Claim | null)[] = [];
  const parts: (Claim | null)[] = [];
  const read: (WordClaims | undefined)[] = [];
  for (const container of page.containers) {
    const outer = container.parent;
    const own = (read[container.words] ??= readWords(container));
    const hosts = hostsBody(container, mass);
    const box = hosts || own.box === null || container.chars > (MAX_CHARS[own.box.role] ?? Infinity) ? null : own.box;
    boxes.push(chooseBox(outer < 0 ? null : (boxes[outer] ?? null), box));
    const isPart = !hosts || container.texts === 1;
    const outerPart = outer < 0 || hosts ? null : (parts[outer] ?? null);
    parts.push((isPart ? own.part : null) ?? outerPart);
  }
  return { boxes, parts };
}

/** The outer box, but for one inside it that is an offer of its own: a newsletter among related stories. */
function chooseBox(outer: Claim | null, inner: Claim | null): Claim | null {
  if (outer === null || inner === null) return outer ?? inner;
  return rankOf(inner.role) > rankOf(outer.role) ? inner : outer;
}

/** How much a box says against one around it. */
export function rankOf(role: Role): number {
  if (role === 'comments') return 3;
  if (BOX_ROLES.has(role)) return 2;
  return role === 'navigation' ? 0 : 1;
}

/** The entry of a pair whose first word is `first` and whose second stands beside it. */
function findPair(first: string, tokens: readonly string[]): ContainerWords | undefined {
  const seconds = PAIR_ROLES.get(first);
  if (seconds === undefined) return undefined;
  for (const token of tokens) {
    const entry = seconds.get(token);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

interface WordClaims {
  readonly box: Claim | null;
  readonly part: Claim | null;
}
const NO_CLAIMS: WordClaims = { box: null, part: null };

/** WordPress lists a post's categories and topics among the classes of its element: "post status-publish category-sport". */
const POST_WORDS = ['post', 'status'];
const LABEL_ROLES: ReadonlySet<Role> = new Set<Role>(['section', 'tags']);

/** "gallery-main-content__comment", "live-match-comment": the editors' own. */
const EDITORIAL_WORDS = [['main', 'content'], ['live']];

/** What a list of class words says. */
export function readWords({ tokens, kinds }: Pick<Container, 'tokens' | 'kinds'>): WordClaims {
  if ((kinds & WordKind.claim) === 0) return NO_CLAIMS;
  let box: Claim | null = null;
  let part: Claim | null = null;
  const isPost = POST_WORDS.every((word) => tokens.includes(word));
  for (const token of tokens) {
    const found = WORD_ROLES.get(token) ?? findPair(token, tokens);
    if (found === undefined || (isPost && LABEL_ROLES.has(found.role))) continue;
    if (token === 'comment' && EDITORIAL_WORDS.some((words) => words.every((word) => tokens.includes(word)))) continue;
    const claim = { role: found.role, rule: `container-word ${token}` };
    if (found.reach === 'box') box ??= claim;
    else part ??= claim;
  }
  return { box, part };
}

/** Whether running text stands in a container, so that it is no box. */
export function hostsBody(container: Container, mass: BodyMass): boolean {
  const body = mass.within(container);
  return body > 0 && (body > MAX_BODY_SHARE * mass.total || body > MAX_OWN_SHARE * container.chars);
}

/**
 * The container that a phrase speaks for: climbs from the phrase's own element as long as what it finds stays a small
 * box without running text.
 *
 *     div.column
 *       p          running text
 *       div        <- claimed: title, text and button together
 *         h4       "Get our newsletter"
 *         p        "The best of the week."
 *         button   "Sign up"
 */
export function findClaimed({ page, mass, boxes }: Claimable, start: Container, phrase: Phrase): Container | null {
  const isLabel = !(phrase.match instanceof RegExp);
  if (BOX_ROLES.has(phrase.role)) {
    const least = phrase.role === 'promo-subscribe' ? MIN_OFFER_CHARS : isLabel ? MIN_LABEL_CHARS : 0;
    return start.chars < least ? null : climb({ page, mass, boxes }, start, phrase.role);
  }
  if (LIST_ROLES.has(phrase.role) && isLabel) return climbToList(page, start, mass);
  return null;
}

function climb({ page, mass, boxes }: Claimable, start: Container, role: Role): Container | null {
  let claimed: Container | null = null;
  for (let at: Container | undefined = start; at !== undefined && at.parent >= 0; at = page.containers[at.parent]) {
    if (at.texts > MAX_BOX_TEXTS || at.chars > MAX_BOX_CHARS || mass.within(at) > 0 || at.tag === 'body') break;
    if (at !== start && hostsOther(page, boxes, at, role)) break;
    claimed = at;
  }
  return claimed;
}

/** Whether a box of another kind stands inside. */
function hostsOther(page: PageBlocks, boxes: readonly (Claim | null)[], outer: Container, role: Role): boolean {
  for (let i = outer.index + 1; (page.containers[i]?.depth ?? -1) > outer.depth; i++) {
    const inner = boxes[i] ?? null;
    if (inner !== null && inner.role !== role && boxes[outer.index] !== inner && rankOf(inner.role) > 0) return true;
  }
  return false;
}

/** The first container around a heading that holds more than the heading; null where that is no list of its own. */
function climbToList(page: PageBlocks, start: Container, mass: BodyMass): Container | null {
  let at: Container | undefined = start;
  while (at !== undefined && at.texts <= 1) at = page.containers[at.parent];
  if (at === undefined || at.parent < 0 || at.tag === 'body' || at.texts > MAX_LIST_TEXTS || hostsBody(at, mass))
    return null;
  return at.first + 1 >= start.first ? at : null;
}

/** A list of links in lines of the length of headlines: how many, and how much of it is link. */
const MIN_STORIES = 3;
const STORY_LINK_SHARE = 0.45;
/** Lines that are less wide on average are topics, not headlines. */
const MIN_STORY_WIDTH = 24;
const MAX_STORY_CHARS = 220;
/** A list of topics under an article has at most this many lines. */
const MAX_TOPICS = 25;

/**
 * Claims by shape on what no word and no phrase has claimed: after the running text, the outermost element that is
 * mostly links: in lines of the length of headlines other stories, in shorter ones inside the column topics, or the site's
 * links with its imprint among them.
 */
export function claimByShape(
  page: PageBlocks,
  boxes: (Claim | null)[],
  { after, end }: { after: number; end: number },
): void {
  for (const container of page.containers) {
    if (container.first < after || boxes[container.index] !== null) continue;
    const outer = container.parent < 0 ? null : (boxes[container.parent] ?? null);
    if (outer !== null) boxes[container.index] = outer;
    else if (isLinkList(container)) {
      if (isWiderThan(MIN_STORY_WIDTH * container.texts, textOf(page, container)))
        boxes[container.index] = { role: 'promo-related', rule: 'stories-below' };
      else if (container.end <= end && container.texts <= MAX_TOPICS)
        boxes[container.index] = hasSiteLink(page, container)
          ? { role: 'navigation', rule: 'site-links-below' }
          : { role: 'tags', rule: 'topics-below' };
    }
  }
}

function textOf({ blocks }: PageBlocks, { first, end }: Container): string {
  return blocks.slice(first, end).reduce((text, block) => (block.kind === 'text' ? text + block.text : text), '');
}

function hasSiteLink({ blocks }: PageBlocks, { first, end }: Container): boolean {
  return blocks.slice(first, end).some((block) => block.kind === 'text' && SITE_LINK.test(block.text));
}

function isLinkList({ texts, chars, linkChars, tag }: Container): boolean {
  return (
    texts >= MIN_STORIES &&
    linkChars > STORY_LINK_SHARE * chars &&
    chars < MAX_STORY_CHARS * texts &&
    tag !== 'nav' &&
    tag !== 'footer' &&
    tag !== 'header'
  );
}
