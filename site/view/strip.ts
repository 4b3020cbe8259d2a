import type { ExplainedBlock } from '../../src/explain-article.js';
import { element } from './element.js';
import { fateOf } from './fates.js';

/** More bars than this would be thinner than a line. */
const MOST_BARS = 600;

/**
 * The whole page at a glance: a bar for each block in its order, as wide as its text is long (by its root, so that labels
 * are seen beside paragraphs). A picture of the list below, so it is hidden from those who hear the page.
 */
export function showStrip(blocks: readonly ExplainedBlock[]): HTMLElement {
  const strip = element('div', { class: 'strip', 'aria-hidden': 'true' });
  for (const block of blocks.slice(0, MOST_BARS)) {
    const bar = element('span', { class: `fate-${fateOf(block)}`, title: `${block.role}: ${block.text.slice(0, 80)}` });
    bar.style.flexGrow = String(Math.ceil(Math.sqrt(block.text.length)));
    strip.append(bar);
  }
  return strip;
}
