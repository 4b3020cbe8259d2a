import { foldWords } from '../../text/fold-words.js';
import type { BlockView } from '../block-view.js';
import { around, QUOTE } from './element-roles.js';
import { isCalled } from './hosted.js';

/** Text repeated in the running text counts as a pull quote from this many characters on. */
const PULL_CHARS = 24;
const SENTENCE_END = /(?<=[.!?])\s/;
const ASIDE = new Set(['aside', 'blockquote', 'figure']);

/** Whether a block shows words once more that the running text has. */
export function isPullQuote(view: BlockView): boolean {
  return view.place === 'inside' && view.text.length >= PULL_CHARS && isDisplay(view) && isRepeated(view);
}

function isDisplay(view: BlockView): boolean {
  return isCalled(view, 'pullquote') || around(view, view.isBody ? QUOTE : ASIDE) !== undefined;
}

function isRepeated({ text, index, page }: BlockView): boolean {
  const sentences = text.split(SENTENCE_END).map(foldWords);
  return page.views.some(
    (other) =>
      other.isBody && other.index !== index && other.text.length > text.length && holdsInOrder(other.folded, sentences),
  );
}

function holdsInOrder(folded: string, sentences: readonly string[]): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const at = folded.indexOf(sentence, from);
    from = at + sentence.length;
    return at >= 0;
  });
}
