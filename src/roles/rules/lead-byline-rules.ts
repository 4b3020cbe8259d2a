import { HEADING_LEVELS } from '../../html/elements.js';
import { compileBylines } from '../../page/compile-bylines.js';
import { namesAlone, namesOutlet, readByline } from '../../page/read-byline.js';
import type { BlockView } from '../block-view.js';
import type { Rule } from './rule.js';

/** Words of a line of names or of a job; lines over the first sentence that are looked at. */
const [MAX_WORDS, LINES] = [8, 3];
/** A word in small letters that is longer than "van", "de" and "and". */
const LOWER_WORD = /(?<!\S)\p{Ll}{4}/u;
const SENTENCE_END = /[.!?:…"”»,]$/u;

/** The author's name and job as the first lines of the text itself. */
export const leadBylineRules: readonly Rule[] = [
  {
    id: 'byline-over-text',
    meaning:
      'A line of names alone that reads like running text, over its first sentence: with the author’s job in the next line, or set in bold or capitals where the page names the paper itself as the author.',
    label: (view) => (isOverText(view) && isNames(view) ? 'byline' : null),
  },
  {
    id: 'job-under-byline',
    meaning:
      'A job in a line of its own ("Staff Writer"), over the first sentence, under the line that names the author.',
    label: (view) => (isJob(view) && namesAuthor(view.page.next(view, -1)) ? 'byline' : null),
  },
];

function isOverText(view: BlockView): boolean {
  const lines = view.order - view.page.leadOrder;
  return (
    view.isBody &&
    lines >= 0 &&
    lines < LINES &&
    view.words <= MAX_WORDS &&
    !(view.tag in HEADING_LEVELS) &&
    !SENTENCE_END.test(view.text)
  );
}

function isNames(view: BlockView): boolean {
  const { authors, siteNames } = view.page.evidence;
  const next = view.page.next(view);
  if (next?.isBody !== true || !isNamesAlone(view)) return false;
  return (
    isJob(next) ||
    (authors.size > 0 && isSetApart(view) && [...authors].every((name) => siteNames.has(name) && namesOutlet(name)))
  );
}

/** In bold, or in capitals. */
function isSetApart({ text, block }: BlockView): boolean {
  return (
    text === text.toUpperCase() ||
    block.marks.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length)
  );
}

function isJob(view: BlockView): boolean {
  return isOverText(view) && compileBylines().jobs.has(view.text.toLowerCase().split(' ').at(-1) ?? '');
}

function namesAuthor(view: BlockView | undefined): boolean {
  return view !== undefined && (view.page.evidence.authors.has(view.folded) || isNamesAlone(view));
}

function isNamesAlone({ text }: BlockView): boolean {
  return namesAlone(text, readByline(text, []).authors) && !LOWER_WORD.test(text);
}
