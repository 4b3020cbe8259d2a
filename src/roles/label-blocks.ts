import type { EmbedBlock, MediaBlock, PageBlocks } from '../blocks/page-blocks.js';
import type { BlockView } from './block-view.js';
import type { BodyScores } from './body-scores.js';
import type { PageEvidence } from './page-evidence.js';
import { PageView } from './page-view.js';
import { RULES } from './rules/rules.js';
import type { Verdict } from './verdict.js';

/** The verdict on blocks that no rule knows. */
const UNKNOWN: Verdict = { role: 'navigation', rule: 'not-the-article' };
const OUTSIDE: Verdict = { role: 'navigation', rule: 'outside-column' };

/**
 * One verdict for each block of a page: its role, and the rule or phrase that gave it.
 *
 * Text goes through {@link RULES} in their order. Pictures and embeds belong to the article where they stand in its
 * column and not in a box that the article only hosts.
 */
export function labelBlocks(page: PageBlocks, scores: BodyScores, evidence: PageEvidence): readonly Verdict[] {
  const whole = new PageView(page, scores, evidence);
  const verdicts: Verdict[] = [];
  let order = 0;
  for (const block of page.blocks)
    verdicts.push(block.kind === 'text' ? labelText(whole.views[order++] as BlockView) : labelMedia(whole, block));
  return verdicts;
}

function labelText(view: BlockView): Verdict {
  for (const { id, label } of RULES) {
    const found = label(view);
    if (found !== null) return typeof found === 'string' ? { role: found, rule: id } : found;
  }
  return view.place === 'under' || view.place === 'outside' ? OUTSIDE : UNKNOWN;
}

function labelMedia(page: PageView, block: MediaBlock | EmbedBlock): Verdict {
  const place = page.placeOf(block);
  const box = page.boxOf(block.container);
  if (place === 'outside' || place === 'under' || block.hidden) return OUTSIDE;
  if (box !== null && box.role !== 'player' && box.role !== 'navigation') return box;
  if (place === 'below' && !page.endsText(block)) return UNKNOWN;
  return block.kind === 'embed'
    ? { role: 'embed', rule: 'embed-in-column' }
    : { role: 'caption', rule: 'picture-in-column' };
}
