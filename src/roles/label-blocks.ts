import type { PageBlocks } from '../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../html/elements.js';
import type { BodyScores } from './body-scores.js';
import type { PageEvidence } from './page-evidence.js';
import type { Verdict } from './verdict.js';

export function labelBlocks(page: PageBlocks, scores: BodyScores, _evidence: PageEvidence): readonly Verdict[] {
  return page.blocks.map((block): Verdict => {
    const tag = page.containers[block.container]?.tag ?? '';
    if (block.index === scores.headline) return { role: 'headline', rule: 'headline' };
    if (block.kind === 'text' && (scores.probability[block.index] ?? 0) >= 0.5) {
      const role = tag in HEADING_LEVELS ? 'heading' : tag === 'li' ? 'list-item' : tag === 'td' || tag === 'th' ? 'table' : 'paragraph';
      return { role, rule: 'running-text' };
    }
    return { role: 'navigation', rule: 'outside-column' };
  });
}
