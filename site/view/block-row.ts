import type { ExplainedBlock } from '../../src/explain-article.js';
import { ROLES } from '../../src/model/role.js';
import { element } from './element.js';
import { FATES, fateOf } from './fates.js';
import { explainRule } from './reasons.js';

/** What a row needs beside its block. */
export interface RowContext {
  readonly meanings: Readonly<Record<string, string>>;
  readonly linkTo: (what: string) => string;
}

/**
 * One block of the page: its number (a permalink), its words, and the verdict on it. Why is said once for a run of blocks
 * that one rule decided: `before` is the block above.
 */
export function showBlockRow(
  block: ExplainedBlock,
  before: ExplainedBlock | undefined,
  { meanings, linkTo }: RowContext,
): HTMLElement {
  const { index, role, rule, tag, text, probability } = block;
  const fate = fateOf(block);
  const why = before?.rule === rule ? null : explainRule(rule, meanings);
  const id = `block-${index}`;
  return element(
    'li',
    { id, class: ['block', `fate-${fate}`], tabindex: -1 },
    element('a', { class: 'number', href: linkTo(id), 'aria-label': `Link to block ${index}` }, String(index)),
    element('p', { class: 'words' }, text),
    element(
      'div',
      { class: 'verdict' },
      element(
        'p',
        { class: 'role', title: ROLES[role].meaning },
        element('span', { class: 'sign', 'aria-hidden': 'true' }, FATES[fate].sign),
        element('span', { class: 'visually-hidden' }, `${FATES[fate].label}: `),
        role,
      ),
      element(
        'p',
        { class: 'measures', title: 'The element, and how likely its words are running text by their measures alone' },
        `<${tag}> ${Math.round(probability * 100)} %`,
      ),
      element('p', { class: 'rule' }, rule),
      why === null ? null : element('p', { class: 'why' }, why),
    ),
  );
}
