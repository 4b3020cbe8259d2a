import type { BlockView } from '../block-view.js';
import { isBetweenText } from './between-rules.js';
import { around, isPost, QUOTE } from './element-roles.js';
import { SENTENCE_END } from './fact-rules.js';
import { isPullQuote } from './pull-quote.js';
import type { Rule } from './rule.js';

/** Elements in which a block quotation names its source, by the HTML standard. */
const SOURCES = new Set(['cite', 'footer', 'figcaption']);
/** Most words of a name and what its bearer is. */
const SOURCE_WORDS = 16;
/** The last line of a quotation, where a dash before a capital says that it is the source: no sentence. */
const SOURCE_LINE = /^[—–―-]{1,2}\s*\p{Lu}[^.!?:…]{1,100}$/u;

/** The rule that finds it. */
export const SOURCE_OF_QUOTE = 'source-of-quote';

/** Who is quoted, where the page says so under the quotation. */
export const quoteRules: readonly Rule[] = [
  {
    id: SOURCE_OF_QUOTE,
    meaning:
      "The line under a block quotation of the running text, or a pull quote, that names its source: a `cite` or `footer` in it, the caption of the figure that it is, or its last line, behind a dash, or where its element is called an author's, or the second of two lines and no sentence. It becomes the quotation's `cite`.",
    label: (view) => (namesSource(view) ? 'blockquote' : null),
  },
];

function namesSource(view: BlockView): boolean {
  const { page, index, place, words, text } = view;
  if (place === 'outside') return false;
  const source = words > SOURCE_WORDS ? undefined : page.findAround(view, SOURCES);
  const isLine = words <= SOURCE_WORDS && (SOURCE_LINE.test(text) || isNamed(view));
  let before = source === undefined && !isLine ? undefined : page.next(view, -1);
  // The second line of a source follows its first.
  if (before !== undefined && source !== undefined && page.findAround(before, SOURCES) === source)
    before = page.next(before, -1);
  if (before === undefined || isPost(before) || !(before.isBody || isPullQuote(before) || isBetweenText(before)))
    return false;
  const quote = around(before, QUOTE);
  if (quote === undefined) return false;
  if (isLine && index + 1 === quote.end) return true;
  if (source === undefined) return false;
  return source.tag === 'figcaption' ? source.parent === quote.parent : index < quote.end && source.depth > quote.depth;
}

/** Whether a line's element is called an author's, or a line without an end of a sentence is the second of two of a quotation. */
function isNamed(view: BlockView): boolean {
  return view.part?.role === 'byline' || (around(view, QUOTE)?.texts === 2 && !SENTENCE_END.test(view.text));
}
