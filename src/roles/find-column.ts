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
  /** The innermost container that holds nearly all running text. */
  readonly root: Container | undefined;
}

/** Share of the running text that the root has to hold; stray blocks elsewhere don't widen it. */
const ROOT_SHARE = 0.9;
/** Blocks before the headline that belong to the article's head: kicker, breadcrumb. */
const ABOVE = 8;
const COLUMN_TAGS = new Set(['article', 'main']);

/**
 * The column: the root of the running text, widened to the headline, and to the `article` or `main` around them.
 * Where even that is the whole page, the column opens a few blocks before the headline.
 */
export function findColumn(page: PageBlocks, scores: BodyScores, mass: BodyMass): Column {
  const { containers, blocks } = page;
  const root = findRoot(page, mass);
  let outer = root;
  const { headline } = scores;
  const reachesHeadline = (c: Container): boolean => headline < 0 || headline > scores.first || (c.first <= headline && headline < c.end);
  while (outer !== undefined && !reachesHeadline(outer)) outer = containers[outer.parent];
  for (let at = outer; at !== undefined; at = containers[at.parent]) if (COLUMN_TAGS.has(at.tag)) outer = at;
  if (outer === undefined) return { first: 0, end: 0, underEnd: 0, root };
  const start = headline >= 0 && headline < scores.first ? headline : scores.first;
  const underEnd = findFooter(page, Math.max(outer.end, scores.end));
  const whole = outer.tag === 'body' || outer.parent < 0;
  return {
    first: Math.max(outer.first, whole ? start - ABOVE : 0),
    end: whole ? Math.max(scores.end, root?.end ?? 0) : outer.end,
    underEnd: whole ? findFooter(page, scores.end) : Math.min(underEnd, blocks.length),
    root,
  };
}

/** Innermost container that holds nearly all of the running text: those that do stand one in the other, in order. */
function findRoot(page: PageBlocks, mass: BodyMass): Container | undefined {
  let root: Container | undefined;
  if (mass.total === 0) return root;
  for (const container of page.containers) if (mass.within(container) >= ROOT_SHARE * mass.total) root = container;
  return root;
}

/** First block of the site's footer after `from`; the page's end where there is none. */
function findFooter(page: PageBlocks, from: number): number {
  for (const { tag, first, end, tokens } of page.containers) {
    if (first >= from && end > first && (tag === 'footer' || tokens.includes('footer') || tokens.includes('contentinfo'))) return first;
  }
  return page.blocks.length;
}
