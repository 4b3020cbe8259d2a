import type { Role } from '../../model/role.js';
import type { BlockView } from '../block-view.js';
import { readWords } from '../claim-containers.js';

/** A box of other stories holds at least this many text blocks; one with less is an element of the head, named alike. */
const STORIES_TEXTS = 4;

/** Whether an element around the block is something that the article only hosts. */
export function isHosted({ box }: BlockView): boolean {
  return box !== null && box.role !== 'navigation' && box.role !== 'share';
}

/** In a box of other stories: with its headlines beside, so that a byline or a label there is one of theirs. */
export function isAmongStories({ box, own, page }: BlockView): boolean {
  if (box?.role !== 'promo-related') return false;
  let outer = own;
  while (outer.parent >= 0 && page.boxOf(outer.parent)?.role === box.role) outer = page.containerOf(outer.parent);
  return outer.texts >= STORIES_TEXTS;
}

/** An element around a block speaks for it where it holds at most this many text blocks. */
const CALLED_TEXTS = 3;

/** Whether the block's element, or a small one around it, calls itself so; also where the body score takes the block for running text. */
export function isCalled({ part, own, page }: BlockView, role: Role): boolean {
  if (part?.role === role) return true;
  const { containers } = page.page;
  for (let at = containers[own.parent]; at !== undefined && at.texts <= CALLED_TEXTS; at = containers[at.parent])
    if (readWords(at).part?.role === role) return true;
  return false;
}
