import type { TextBlock } from '../blocks/page-blocks.js';
import type { Notice, RemovedBlock } from '../model/article.js';
import { isRemovedRole, type RemovedRole, ROLES } from '../model/role.js';
import { matchPhrase } from '../roles/match-phrases.js';
import type { PlacedBlocks } from './place-blocks.js';

/** The rule of blocks outside the article's column; they are not listed. */
export const OUTSIDE_RULE = 'outside-column';

/**
 * The stripped blocks of the article's column, in reading order, each text once for a role. With them the labels for
 * screen readers of buttons that show a picture only ("Share on ..."), where a phrase tells what they are.
 */
export function listRemoved(placed: PlacedBlocks): RemovedBlock[] {
  const seen = new Set<string>();
  const removed: RemovedBlock[] = [];
  const add = (role: RemovedRole, block: TextBlock, rule: string): void => {
    const { text } = block;
    const key = `${role} ${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    removed.push({ role, text, rule });
    placed.note(removed.at(-1), block);
  };
  let next = 0;
  const addLabels = (end: number): void => {
    for (
      let label = placed.page.labels[next];
      label !== undefined && label.index <= end;
      label = placed.page.labels[next]
    ) {
      next += 1;
      if (!isInColumn(placed, label.index)) continue;
      const phrase = matchPhrase(label.text);
      if (phrase !== null && isRemovedRole(phrase.role)) add(phrase.role, label, phrase.id);
    }
  };
  placed.blocks.forEach((block, i) => {
    addLabels(i);
    const verdict = placed.verdicts[i];
    if (block.kind !== 'text' || verdict === undefined || verdict.rule === OUTSIDE_RULE || !isRemovedRole(verdict.role))
      return;
    add(verdict.role, block, verdict.rule);
  });
  addLabels(placed.blocks.length);
  return removed;
}

/** Whether a place between two blocks has the article's column on one of its sides. */
function isInColumn({ verdicts }: PlacedBlocks, before: number): boolean {
  return [before - 1, before].some((at) => verdicts[at] !== undefined && verdicts[at]?.rule !== OUTSIDE_RULE);
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
