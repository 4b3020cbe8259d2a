import type { ExplainedBlock } from '../explain-article.js';

/** Columns of text that a line shows of a block. */
const SHOWN = 90;
// As in plain text: nothing that a terminal would obey.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

/**
 * A line for each block, for reading: kept (`+`) or not (`-`), number, element, role, rule, and how the text begins; under
 * it the parts of the verdict, where it is a sum.
 */
export function writeExplanation(blocks: readonly ExplainedBlock[]): string {
  const width = (read: (block: ExplainedBlock) => string): number =>
    Math.max(0, ...blocks.map((block) => read(block).length));
  const tags = width(({ tag }) => tag);
  const roles = width(({ role }) => role);
  const rules = width(({ rule }) => rule);
  return blocks
    .map(({ index, tag, role, rule, kept, text, parts = [] }) => {
      const columns = [
        String(index).padStart(4),
        tag.padEnd(tags),
        role.padEnd(roles),
        rule.padEnd(rules),
        shorten(text),
      ];
      const sum = parts.map(({ name, weight }) => `${weight < 0 ? '' : '+'}${weight.toFixed(2)} ${name}`);
      const under = sum.length > 0 ? `\n       ${sum.join('  ')}` : '';
      return `${kept ? '+' : '-'} ${columns.join('  ').trimEnd()}${under}\n`;
    })
    .join('');
}

function shorten(text: string): string {
  const line = text.replace(CONTROLS, ' ').replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
}
