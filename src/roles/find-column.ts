import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import type { BodyMass } from './body-mass.js';
import type { BodyScores } from './body-scores.js';

/** The article's column, as ranges of blocks. */
export interface Column {
  /** First block of the column. */
  readonly first: number;
  /** One past its last block. */
  readonly end: number;
  /** One past the last block before the site's footer, `end` or later. */
  readonly underEnd: number;
  /** First block of the running text proper, after the article's head. */
  readonly bodyStart: number;
  /** The innermost container that holds nearly all running text. */
  readonly root: Container | undefined;
  /** The container that is the column; undefined where only the whole page would do. */
  readonly outer: Container | undefined;
}

/** Share of the running text that the root has to hold; stray blocks elsewhere don't widen it. */
const ROOT_SHARE = 0.9;
/** Blocks before the headline that belong to the article's head: kicker, breadcrumb. */
const ABOVE = 8;
const COLUMN_TAGS = new Set(['article', 'main']);
/** Running text that may stand before its main element, as a share: a standfirst that reads like a paragraph. */
const MAX_HEAD_SHARE = 0.25;

/**
 * The column: the root of the running text, widened to the headline, and to the `article` or `main` around them.
 * Where even that is the whole page, the column opens a few blocks before the headline.
 */
export function findColumn(page: PageBlocks, scores: BodyScores, mass: BodyMass): Column {
  const { containers, blocks } = page;
  const root = findRoot(page, mass);
  const { headline } = scores;
  const bodyStart = findBodyStart(page, scores, mass);
  const holdsHeadline = (c: Container): boolean =>
    headline < 0 || headline > bodyStart || (c.first <= headline && headline < c.end);
  let outer = root;
  while (outer !== undefined && !holdsHeadline(outer)) outer = containers[outer.parent];
  for (let at = outer; at !== undefined; at = containers[at.parent]) if (COLUMN_TAGS.has(at.tag)) outer = at;
  if (outer === undefined) return { first: 0, end: 0, underEnd: 0, bodyStart, root, outer };
  const start = headline >= 0 && headline < bodyStart ? headline : scores.first;
  if (outer.tag === 'body' || outer.tag === 'html' || outer.parent < 0) {
    const end = Math.max(scores.end, root === outer ? 0 : (root?.end ?? 0));
    return {
      first: Math.max(0, start - ABOVE),
      end,
      underEnd: findFooter(page, end),
      bodyStart,
      root,
      outer: undefined,
    };
  }
  return {
    first: outer.first,
    end: outer.end,
    underEnd: Math.min(findFooter(page, outer.end), blocks.length),
    bodyStart,
    root,
    outer,
  };
}

/** Innermost container that holds nearly all of the running text: those that do stand one in the other, in order. */
function findRoot(page: PageBlocks, mass: BodyMass): Container | undefined {
  let root: Container | undefined;
  if (mass.total === 0) return root;
  for (const container of page.containers) if (mass.within(container) >= ROOT_SHARE * mass.total) root = container;
  return root;
}

/**
 * Where the running text proper begins: its first block in the element that directly holds the most of it. What reads
 * like running text before that is of the head: a standfirst, a key point.
 */
function findBodyStart(page: PageBlocks, scores: BodyScores, mass: BodyMass): number {
  const main = findMain(page, mass);
  if (main === undefined || mass.within({ first: 0, end: main.first }) > MAX_HEAD_SHARE * mass.total)
    return scores.first;
  for (let i = Math.max(main.first, scores.headline + 1); i < main.end; i++) if (mass.at(i) > 0) return i;
  return scores.first;
}

/** The container that directly holds the most running text. */
function findMain(page: PageBlocks, mass: BodyMass): Container | undefined {
  const held = new Map<number, number>();
  let main = -1;
  let most = 0;
  for (const block of page.blocks) {
    const own = page.containers[block.container];
    if (own === undefined || mass.at(block.index) === 0) continue;
    const index = block.kind === 'text' && block.loose ? own.index : own.parent;
    const sum = (held.get(index) ?? 0) + mass.at(block.index);
    held.set(index, sum);
    if (sum > most) [main, most] = [index, sum];
  }
  return page.containers[main];
}

/** First block of the site's footer after `from`; the page's end where there is none. */
function findFooter(page: PageBlocks, from: number): number {
  for (const container of page.containers)
    if (container.first >= from && container.end > container.first && isFooter(page, container)) return container.first;
  return page.blocks.length;
}

/** The site's footer: not that of a comment or of another story, which stands in an element of its own. */
function isFooter({ containers }: PageBlocks, { tag, tokens, parent }: Container): boolean {
  if (tag !== 'footer' && !tokens.includes('footer') && !tokens.includes('contentinfo')) return false;
  return !PARTED_TAGS.has(containers[parent]?.tag ?? '') && !tokens.includes('comment');
}
const PARTED_TAGS = new Set(['article', 'li']);
