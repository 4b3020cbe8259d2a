import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { WordKind } from '../lexicon/container-words.js';
import type { BodyMass } from './body-mass.js';
import type { BodyScores } from './body-scores.js';
import type { Claim } from './claim-containers.js';
import type { Column } from './find-column.js';

const FURNITURE_TAGS = new Set(['nav', 'dialog']);
/** Furniture of the site where they stand around the column, parts of the article inside it. */
const EDGE_TAGS = new Set(['header', 'footer']);

/**
 * For each container whether it is furniture of the site: a menu, a rail, the site's header or footer, or inside one.
 * Never what holds the headline or running text, what stands between two paragraphs, or a part of a box.
 */
export function findFurniture(
  page: PageBlocks,
  scores: BodyScores,
  column: Column,
  mass: BodyMass,
  boxes: readonly (Claim | null)[],
): readonly boolean[] {
  const furniture: boolean[] = [];
  const { headline, end } = scores;
  const isFurniture = (c: Container): boolean => {
    const inColumn = column.outer !== undefined && c.first >= column.first && c.end <= column.end;
    const named = FURNITURE_TAGS.has(c.tag) || (EDGE_TAGS.has(c.tag) && !inColumn) || isNamed(c);
    if (!named || mass.within(c) > 0 || (c.first <= headline && headline < c.end)) return false;
    if (c.first >= column.bodyStart && c.end <= end) return false;
    return c.parent < 0 || (boxes[c.parent] ?? null) === null;
  };
  for (const c of page.containers) furniture.push((c.parent >= 0 && furniture[c.parent] === true) || isFurniture(c));
  return furniture;
}

function isNamed({ kinds }: Container): boolean {
  return (kinds & (WordKind.furniture | WordKind.beside)) === WordKind.furniture;
}
