import type { PageBlocks } from '../blocks/page-blocks.js';
import { pageWordTable } from '../html/page-word-table.js';
import type { MeasuredBlock } from './measures.js';
import { mayBeTold, type PageEvidence } from './page-evidence.js';

const HEADING_RANK: Readonly<Record<string, number>> = pageWordTable({ h1: 3, h2: 2, h3: 1, h4: 0.5 });
/** What a heading of a declared wording is worth more than one of a higher rank. */
const NAMED = 4;
/** The same of one that is a part of the page's title, which may be the site's. */
const PART = 3;
/** What a hidden heading is worth less, and one that is the site's name or the last crumb of a trail. */
const [HIDDEN, LESSER] = [3, 2];
/** Elements around a crumb that are looked at for the trail; an item of a list stands close around it. */
const [TRAIL_DEPTH, ITEM_DEPTH] = [4, 2];
/** Fewest letters of a wording that is known again inside a longer one, or in a heading below `h1`: less is a label. */
const MIN_TELLING = 16;

/**
 * Order of the text block that shows the article's headline; -1 where none does.
 *
 * The highest heading whose words are a wording of the headline that the page's data give, the first of its rank; else a lower
 * one whose words are a part of the page's title; else the first of the page's `h1`s that has some words and is not the site's name ("The Valley Post" over every page). Many pages
 * set the last crumb of their trail as `h1`, in the wording for search engines, and the headline below it as `h2`. A
 * headline that no data and no heading names is not found.
 */
export function findHeadline(page: PageBlocks, blocks: readonly MeasuredBlock[], evidence: PageEvidence): number {
  const titles = [...evidence.declaredTitles].map((title) => new Set(title.split(' ')));
  let best = -1;
  let bestRank = -1;
  for (const measured of blocks) {
    const { block, order } = measured;
    const tag = page.containers[block.container]?.tag ?? '';
    if (tag !== 'h1' && !mayBeTold(measured, evidence)) continue;
    const rank = HEADING_RANK[tag] ?? 0;
    const { folded } = measured;
    if (folded === '') continue;
    const isSite = evidence.siteNames.has(folded);
    const named = !isSite && isNamed(folded, rank, evidence);
    const isPart = rank > 0 && rank < 3 && !isSite && folded.length >= MIN_TELLING && evidence.titleParts.has(folded);
    if (!named && !isPart && (rank < 3 || block.hidden)) continue;
    const score =
      rank +
      (named ? NAMED : isPart ? PART : likeness(folded, titles)) -
      (block.hidden ? HIDDEN : 0) -
      (isSite || isCrumb(page, block.container) ? LESSER : 0);
    if (score > bestRank) {
      best = order;
      bestRank = score;
    }
  }
  return best;
}

/** Whether a heading is the last of the links that lead to the page. */
function isCrumb(page: PageBlocks, container: number): boolean {
  let at = page.containers[container];
  for (let up = 0; at !== undefined && up < TRAIL_DEPTH; up++, at = page.containers[at.parent])
    if ((at.tag === 'li' && up < ITEM_DEPTH) || at.tokens.join().includes('crumb')) return true;
  return false;
}

/** The share of its words that an `h1` has in common with a declared title, where they are most. */
function likeness(folded: string, titles: readonly ReadonlySet<string>[]): number {
  const words = folded.split(' ');
  let most = 0;
  for (const title of titles) most = Math.max(most, words.filter((word) => title.has(word)).length);
  return most / (words.length + 1);
}

/** Whether a text is a declared title; an `h1` may also hold one with a kicker or more, or be the start of one. */
function isNamed(folded: string, rank: number, { declaredTitles }: PageEvidence): boolean {
  if (declaredTitles.has(folded)) return rank === 3 || folded.length >= MIN_TELLING;
  if (rank < 3 || folded.length < MIN_TELLING) return false;
  for (const title of declaredTitles)
    if (title.length >= MIN_TELLING && (folded.endsWith(title) || folded.startsWith(title) || title.startsWith(folded)))
      return true;
  return false;
}
