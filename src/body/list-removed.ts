import type { Notice, RemovedBlock } from '../model/article.js';
import { isRemovedRole, ROLES } from '../model/role.js';
import type { PlacedBlocks } from './place-blocks.js';

/** The rule of blocks outside the article's column; they are not listed. */
export const OUTSIDE_RULE = 'outside-column';

/** The stripped blocks of the article's column, in reading order, each text once for a role. */
export function listRemoved(placed: PlacedBlocks): RemovedBlock[] {
  const seen = new Set<string>();
  const removed: RemovedBlock[] = [];
  placed.blocks.forEach((block, i) => {
    const verdict = placed.verdicts[i];
    if (block.kind !== 'text' || verdict === undefined || verdict.rule === OUTSIDE_RULE || !isRemovedRole(verdict.role))
      return;
    const key = `${verdict.role} ${block.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    removed.push({ role: verdict.role, text: block.text, rule: verdict.rule });
    placed.note(removed.at(-1), block);
  });
  return removed;
}

/** Corrections and contributor lines, in reading order, each once. */
export function listNotices(placed: PlacedBlocks): Notice[] {
  const notices: Notice[] = [];
  placed.blocks.forEach((block, i) => {
    const role = placed.roleOf(i);
    if (block.kind !== 'text' || (role !== 'correction' && role !== 'contributor') || ROLES[role].fate !== 'notice')
      return;
    if (!notices.some((notice) => notice.text === block.text)) notices.push({ role, text: block.text });
  });
  return notices;
}
