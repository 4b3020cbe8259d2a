import { HEADING_LEVELS } from '../../html/elements.js';
import { compileBylines } from '../../page/compile-bylines.js';
import { namesAlone, namesOutlet, readByline } from '../../page/read-byline.js';
import type { BlockView } from '../block-view.js';
import { SENTENCE_END } from './fact-rules.js';
import type { Rule } from './rule.js';

/** Words of a line of names or of a job; lines over the first sentence that are looked at. */
const [MAX_WORDS, LINES] = [8, 3];
/** A word in small letters that is longer than "van", "de" and "and". */
const LOWER_WORD = /(?<!\S)\p{Ll}{4}/u;

/** The author's name and job as the first lines of the text itself. */
export const leadBylineRules: readonly Rule[] = [
  {
    id: 'byline-over-text',
    meaning:
      'A line of names alone that reads like running text, over its first sentence, where the author’s job stands in the next line or the page names a paper as the author; and such a job ("Staff Writer") under the line that names the author.',
    label: (view) => (isOverText(view) && (isOfAuthor(view) || isJobOfAuthor(view)) ? 'byline' : null),
  },
];

function isOverText(view: BlockView): boolean {
  return (
    view.isBody &&
    view.order < view.page.leadOrder + LINES &&
    view.words <= MAX_WORDS &&
    !(view.tag in HEADING_LEVELS || SENTENCE_END.test(view.text))
  );
}

function isOfAuthor(view: BlockView): boolean {
  const authors = [...view.page.evidence.authors];
  return isNames(view) && (isJob(view.page.next(view)) || (authors.length > 0 && authors.every(namesOutlet)));
}

function isJobOfAuthor(view: BlockView): boolean {
  const before = view.page.next(view, -1);
  return isJob(view) && before !== undefined && isNames(before);
}

function isJob(view: BlockView | undefined): boolean {
  return (
    view !== undefined && isOverText(view) && compileBylines().jobs.has(view.text.toLowerCase().split(' ').at(-1) ?? '')
  );
}

function isNames({ text }: BlockView): boolean {
  return namesAlone(text, readByline(text, []).authors) && !LOWER_WORD.test(text);
}
