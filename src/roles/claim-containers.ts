import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { CONTAINER_WORDS } from '../lexicon/container-words.js';
import type { Phrase } from '../lexicon/phrase.js';
import type { Role } from '../model/role.js';
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

const WORD_ROLES = new Map(CONTAINER_WORDS.flatMap((entry) => entry.words.split(' ').map((word) => [word, entry] as const)));
/** Roles whose phrases stand in a box of their own: a title, a text, a form, a button. */
const BOX_ROLES: ReadonlySet<Role> = new Set<Role>(['promo-newsletter', 'promo-subscribe', 'promo-donate', 'promo-app']);
/** Roles whose phrase is the heading of a list. */
const LIST_ROLES: ReadonlySet<Role> = new Set<Role>(['promo-related', 'comments', 'tags']);

/** For each container the claim on it as a box, and as a part; by index. */
export interface Claims {
  readonly boxes: readonly (Claim | null)[];
  readonly parts: readonly (Claim | null)[];
}

/** Claims by class words: the outermost box that hosts no running text, the innermost part. */
export function claimByWords(page: PageBlocks, mass: BodyMass): { boxes: (Claim | null)[]; parts: (Claim | null)[] } {
  const boxes: (Claim | null)[] = [];
  const parts: (Claim | null)[] = [];
  for (const container of page.containers) {
    const outer = container.parent;
    const own = readWords(container.tokens);
    const hosts = hostsBody(container, mass);
    boxes.push((outer < 0 ? null : boxes[outer]) ?? (hosts ? null : own.box));
    parts.push(own.part ?? (outer < 0 || hosts ? null : (parts[outer] ?? null)));
  }
  return { boxes, parts };
}

/** What a list of class words says. */
export function readWords(tokens: readonly string[]): { box: Claim | null; part: Claim | null } {
  let box: Claim | null = null;
  let part: Claim | null = null;
  for (const token of tokens) {
    const entry = WORD_ROLES.get(token);
    if (entry === undefined) continue;
    const claim = { role: entry.role, rule: `container-word ${token}` };
    if (entry.reach === 'box') box ??= claim;
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
export function findClaimed(page: PageBlocks, start: Container, phrase: Phrase, mass: BodyMass): Container | null {
  if (BOX_ROLES.has(phrase.role)) return climb(page, start, mass, MAX_BOX_TEXTS, MAX_BOX_CHARS);
  if (LIST_ROLES.has(phrase.role) && !(phrase.match instanceof RegExp)) return climbToList(page, start, mass);
  return null;
}

function climb(page: PageBlocks, start: Container, mass: BodyMass, maxTexts: number, maxChars: number): Container | null {
  let claimed: Container | null = null;
  for (let at: Container | undefined = start; at !== undefined && at.parent >= 0; at = page.containers[at.parent]) {
    if (at.texts > maxTexts || at.chars > maxChars || mass.within(at) > 0 || at.tag === 'body') break;
    claimed = at;
  }
  return claimed;
}

/** The first container around a heading that holds more than the heading; null where that is no list of its own. */
function climbToList(page: PageBlocks, start: Container, mass: BodyMass): Container | null {
  let at: Container | undefined = start;
  while (at !== undefined && at.texts <= 1) at = page.containers[at.parent];
  if (at === undefined || at.parent < 0 || at.tag === 'body' || at.texts > MAX_LIST_TEXTS || hostsBody(at, mass)) return null;
  return at.first + 1 >= start.first ? at : null;
}
