import { askWords } from '../blocks/ask-words.js';
import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { findInside, type HtmlNode, readNodeText } from '../html/node.js';
import { cleanText } from '../text/clean-text.js';
import { readMachineDate } from '../text/read-machine-date.js';
import type { PlacedBlocks } from './place-blocks.js';

/** One entry of a live blog as the page shows it: a stretch of blocks that opens with its time. */
export interface LiveEntry {
  readonly first: number;
  /** One past its last block. */
  readonly end: number;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly author: string | null;
}

/** Class words of an element that holds the entries of a live blog. */
const LIVE_CLASS = /(?:^|[\s_-])(?:live-?blog|live-?ticker|live-?feed|live-?updates|ticker-?entries|minuto-a-minuto)/i;
const ENTRY_TYPE = /BlogPosting|liveBlogUpdate/;
/** Fewest entries: two items with a time are cards. */
const MIN_ENTRIES = 3;

/**
 * The entries of a live blog in the page's elements: siblings of one kind, in an element that calls itself a live blog
 * (or on a page whose data do), that each show a time and hold running text. Empty for any other page.
 */
export function findLiveEntries({ page, verdicts }: PlacedBlocks, declared: boolean): LiveEntry[] {
  const groups = new Map<string, Container[]>();
  const live = markLive(page, declared);
  if (live === null) return [];
  for (const container of page.containers) {
    if (live[container.index] !== 1 || container.hidden || container.end === container.first) continue;
    const { node } = container;
    const words = node.get('class') ?? '';
    const kind = ENTRY_TYPE.test(`${node.get('itemtype') ?? ''} ${node.get('itemprop') ?? ''}`)
      ? 'schema'
      : `${container.tag} ${words.split(/\s+/)[0]}`;
    const key = `${container.parent} ${kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [container]);
    else group.push(container);
  }
  const holds = ({ first, end }: Container): boolean =>
    verdicts.slice(first, end).some(({ role }) => role === 'paragraph' || role === 'list-item');
  let best: Container[] = [];
  for (const group of groups.values()) {
    if (group.length < Math.max(MIN_ENTRIES, best.length + 1)) continue;
    const entries = group.filter((entry) => findTime(entry.node) !== null && holds(entry));
    if (entries.length >= MIN_ENTRIES && entries.length > best.length && entries.length > group.length / 2)
      best = entries;
  }
  return best.map(({ first, end, node }) => ({ first, end, publishedAt: readTime(node), author: readAuthor(node) }));
}

/** By container, 1 where it stands in a live blog; null where no element and no data speak of one. */
function markLive(page: PageBlocks, declared: boolean): Uint8Array | null {
  const live = new Uint8Array(page.containers.length);
  let any = declared;
  const isNamed = askWords(page, mayBeLive);
  for (const container of page.containers) {
    const { index, parent } = container;
    if (container.first === container.end) continue;
    const own = isNamed(container) && isLive(container);
    if (declared || own || live[parent] === 1) live[index] = 1;
    any ||= own;
  }
  return any ? live : null;
}

function isLive({ tag, node }: Container): boolean {
  return tag !== 'body' && (LIVE_CLASS.test(node.get('class') ?? '') || LIVE_CLASS.test(node.get('id') ?? ''));
}

const [SMALL_L, SMALL_T, SMALL_M] = [0x6c, 0x74, 0x6d];

/** Whether a class word opens as those of a live blog do: the gate before the pattern. */
function mayBeLive({ tokens }: Pick<Container, 'tokens'>): boolean {
  for (const token of tokens) {
    const first = token.charCodeAt(0);
    if (first !== SMALL_L && first !== SMALL_T && first !== SMALL_M) continue;
    if (token.startsWith('live') || token.startsWith('ticker') || token.startsWith('minuto')) return true;
  }
  return false;
}

function findTime(root: HtmlNode): HtmlNode | null {
  return findInside(root, (node) => node.name === 'time' || node.get('itemprop') === 'datePublished');
}

/** The date and time that an element shows, as its `time` has them for machines; null where it has none. */
export function readTime(root: HtmlNode): string | null {
  const time = findTime(root);
  return time === null ? null : readMachineDate(time.get('datetime') ?? time.get('content') ?? '');
}

function readAuthor(root: HtmlNode): string | null {
  const author = findInside(root, (node) => node.get('itemprop') === 'author' || node.get('rel') === 'author');
  if (author === null) return null;
  const name = findInside(author, (node) => node.get('itemprop') === 'name') ?? author;
  return cleanText(name.get('content') ?? readNodeText(name)).slice(0, 80) || null;
}
