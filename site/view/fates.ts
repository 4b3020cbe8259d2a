import type { ExplainedBlock } from '../../src/explain-article.js';
import { type Fate, ROLES } from '../../src/model/role.js';

/** What may become of a block, in the order of the legend. */
export const FATES = {
  body: { label: 'Body', sign: '+', meaning: 'stands in the text of the article' },
  fact: { label: 'Facts', sign: '+', meaning: 'kept in a field of its own: headline, byline, key points' },
  notice: { label: 'Notices', sign: '+', meaning: 'kept beside the article: corrections, contributor lines' },
  removed: { label: 'Stripped', sign: '−', meaning: 'taken out, and listed with the rule that did it' },
  outside: { label: 'Outside', sign: '−', meaning: 'menus, rails and footers around the article' },
} as const satisfies Record<Fate, { readonly label: string; readonly sign: string; readonly meaning: string }>;

/** The rule for what stands beside the article's own column; such blocks are not listed as removed. */
const OUTSIDE_RULE = 'outside-column';

/** What became of a block. */
export function fateOf({ role, rule }: Pick<ExplainedBlock, 'role' | 'rule'>): Fate {
  return rule === OUTSIDE_RULE ? 'outside' : ROLES[role].fate;
}

/** How many blocks met each fate. */
export function countFates(blocks: readonly ExplainedBlock[]): Record<Fate, number> {
  const counts: Record<Fate, number> = { body: 0, fact: 0, notice: 0, removed: 0, outside: 0 };
  for (const block of blocks) counts[fateOf(block)] += 1;
  return counts;
}
