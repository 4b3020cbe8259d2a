import type { BlockView } from '../block-view.js';
import { around, isPost, QUOTE } from './element-roles.js';
import type { Rule } from './rule.js';

/** Elements in which a block quotation names its source, by the HTML standard. */
const SOURCES = new Set(['cite', 'footer', 'figcaption']);
/** Most words of a name and what its bearer is. */
const SOURCE_WORDS = 16;

/** Who is quoted, where the page says so under the quotation. */
export const quoteRules: readonly Rule[] = [
  {
    id: 'source-of-quote',
    meaning:
      "The line under a block quotation of the running text that names its source: a `cite` or `footer` in it, or the caption of the figure that it is. It becomes the quotation's `cite`.",
    label: (view) => (namesSource(view) ? 'blockquote' : null),
  },
];

function namesSource(view: BlockView): boolean {
  const { page, index, words } = view;
  const source = words > SOURCE_WORDS ? undefined : page.findAround(view, SOURCES);
  const before = source === undefined ? undefined : page.next(view, -1);
  if (source === undefined || before?.isBody !== true || isPost(before)) return false;
  const quote = around(before, QUOTE);
  if (quote === undefined || before.own === source) return false;
  return source.tag === 'figcaption' ? source.parent === quote.parent : index < quote.end && source.depth > quote.depth;
}
