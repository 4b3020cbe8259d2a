import { readByline } from '../../page/read-byline.js';
import { compilePattern } from '../../text/compile-pattern.js';
import type { BlockView } from '../block-view.js';
import { isPost } from './element-roles.js';
import { SENTENCE_END } from './fact-rules.js';
import type { Rule } from './rule.js';

/** A line about the article has at most so many words, and no more than so many stand behind it. */
const [MAX_WORDS, LINES] = [16, 2];
const ADDRESS = compilePattern(/[\w.+-]{1,40}@[\w-]{2,30}\.[\w.]{2,30}/u);
/** "(Tilda Kern)", "（编辑：张三）", "[dpa]". */
const BRACKETED = compilePattern(/^[([（〔【［][^()[\]（）〔〕【】［］.!?。]{2,60}[)\]）〕】］]$/u);
/** "Camera: Ola Brand / Cut: Tilda Kern". */
const CREDITS = compilePattern(/^\(?(?:[^\s:：/|,](?:[^:：/|,]{1,20})[:：] ?[^:：/|,]{2,30}(?:[/|,·] ?|\)?$)){2,9}$/u);
/** What Japanese papers sign with: （柏崎遼、堀之内昭）. */
const SIGNED = /^.(?:\p{Script=Han}{2,6}[、・ ]?){1,3}.$/u;

/** Lines under the last paragraph that tell of the article, known by their form in any language. */
export const tailRules: readonly Rule[] = [
  {
    id: 'address-at-end',
    meaning: 'A short line at the end of the running text with an e-mail address and no full stop: who wrote it.',
    label: (view) =>
      isShortLine(view) && ADDRESS.test(view.text) && !SENTENCE_END.test(view.text) && isTail(view)
        ? readByline(view.text, []).authors.length > 0
          ? 'byline'
          : 'about'
        : null,
  },
  {
    id: 'made-by-at-end',
    meaning:
      'A short line at the end of the running text that is one pair of brackets, or nothing but labels and names ("Camera: Ola Brand / Cut: Tilda Kern").',
    label: (view) => {
      if (!isShortLine(view) || !(BRACKETED.test(view.text) || CREDITS.test(view.text)) || !isTail(view)) return null;
      const isJapanese = view.page.evidence.facts.language[0]?.value.startsWith('ja');
      return isJapanese && SIGNED.test(view.text) ? 'byline' : 'contributor';
    },
  },
];

/** Running text by its score, of few words. */
function isShortLine({ isBody, words, tag }: BlockView): boolean {
  return isBody && words <= MAX_WORDS && tag !== 'li';
}

/** No post, and behind it a few lines of few words stand at most. */
function isTail(view: BlockView): boolean {
  if (isPost(view)) return false;
  const behind = view.page.views.slice(view.order + 1).filter(({ isBody }) => isBody);
  return behind.length <= LINES && behind.every(({ words }) => words <= MAX_WORDS);
}
