import type { ExplainedBlock } from '../../src/explain-article.js';
import type { Fate } from '../../src/model/role.js';
import { type RowContext, showBlockRow } from './block-row.js';
import { element } from './element.js';
import { countFates, FATES, fateOf } from './fates.js';

/** Rows that are built at once; the rest are built when asked for, so that a page of 30,000 blocks opens like any other. */
const ROWS_AT_ONCE = 1_000;

/** The blocks of a page with the legend that filters them, and a way to have one shown. */
export interface BlockList {
  readonly node: HTMLElement;
  /** Builds the rows up to this block and lifts a filter that hides it. */
  readonly reveal: (index: number) => void;
}

/** Every block of the page in its order, with role and rule. */
export function showBlocks(blocks: readonly ExplainedBlock[], context: RowContext): BlockList {
  const list = element('ol', { class: 'blocks' });
  const more = element('button', { type: 'button', class: 'more' });
  const legend = showLegend(blocks, list);
  let built = 0;
  const build = (upTo: number): void => {
    const rows = blocks.slice(built, upTo);
    list.append(...rows.map((block, i) => showBlockRow(block, blocks[built + i - 1], context)));
    built = Math.max(built, Math.min(upTo, blocks.length));
    more.hidden = built >= blocks.length;
    more.textContent = `Show more of the ${blocks.length - built} blocks that follow`;
  };
  more.addEventListener('click', () => build(built + ROWS_AT_ONCE));
  build(ROWS_AT_ONCE);
  return {
    node: element('div', { class: 'block-view' }, legend.node, list, more),
    reveal: (index) => {
      const at = blocks.findIndex((block) => block.index === index);
      const block = blocks[at];
      if (!block) return;
      if (at >= built) build(at + 1);
      legend.show(fateOf(block));
    },
  };
}

/** The meaning of each colour, which is a switch for the blocks that have it. */
function showLegend(blocks: readonly ExplainedBlock[], list: HTMLElement) {
  const counts = countFates(blocks);
  const switches = new Map<Fate, HTMLInputElement>();
  const apply = (fate: Fate): void => {
    list.classList.toggle(`without-${fate}`, switches.get(fate)?.checked === false);
  };
  const items = (Object.keys(FATES) as Fate[]).map((fate) => {
    const box = element('input', { type: 'checkbox', checked: true });
    switches.set(fate, box);
    box.addEventListener('change', () => apply(fate));
    return element(
      'label',
      { class: ['legend-item', `fate-${fate}`] },
      box,
      element('span', { class: 'legend-label' }, `${FATES[fate].label} `),
      element('span', { class: 'count' }, String(counts[fate])),
      element('span', { class: 'legend-meaning' }, FATES[fate].meaning),
    );
  });
  return {
    node: element('fieldset', { class: 'legend' }, element('legend', {}, 'Show blocks'), ...items),
    show: (fate: Fate): void => {
      const box = switches.get(fate);
      if (!box || box.checked) return;
      box.checked = true;
      apply(fate);
    },
  };
}
