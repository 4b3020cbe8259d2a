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
/** "First published: 06:15, 07.01.24". */
const DATED = compilePattern(/^[^\d:：]{3,30}[:：] ?\d[\d\s.:,/-]{6,20}$/u);
/** The address of a channel that a site has on a network, not that of a post there. */
const CHANNEL =
  /^(?:https?:)?\/\/(?:[\w-]{1,20}\.)?(?:t\.me|telegram\.me|whatsapp\.com|wa\.me|viber\.com|news\.google\.com|line\.me|lin\.ee|kakao\.com|zalo\.me|vk\.com|ok\.ru|dzen\.ru|facebook\.com|instagram\.com|x\.com|twitter\.com|youtube\.com|tiktok\.com|threads\.net|weibo\.com)\/(?!watch|permalink)(?:(?:channel|publications|c|groups|company|invite|R\/ti\/p)\/)?[@\w.%-]{0,60}\/?(?:[?#].{0,300})?$/i;

/** Lines under the last paragraph that tell of the article, known by their form in any language. */
export const tailRules: readonly Rule[] = [
  {
    id: 'address-at-end',
    meaning: 'A short line at the end of the running text with an e-mail address and no full stop: who wrote it.',
    label: (view) =>
      ADDRESS.test(view.text) && !SENTENCE_END.test(view.text) && isTail(view)
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
      if (!(BRACKETED.test(view.text) || CREDITS.test(view.text)) || !isTail(view)) return null;
      const isJapanese = view.page.evidence.facts.language[0]?.value.startsWith('ja');
      return isJapanese && SIGNED.test(view.text) ? 'byline' : 'contributor';
    },
  },
  {
    id: 'date-at-end',
    meaning: 'A label and a date in numbers at the end of the running text.',
    label: (view) => (DATED.test(view.text) && isTail(view) ? 'date' : null),
  },
  {
    id: 'channels-at-end',
    meaning:
      "A short line at the end of the running text whose links all lead to the site's channels on social networks.",
    label: (view) => (leadsToChannels(view) && isTail(view) ? 'promo-follow' : null),
  },
];

/** Running text by its score, of few words, behind which a few lines of few words stand at most. */
function isTail(view: BlockView): boolean {
  if (!view.isBody || view.words > MAX_WORDS || view.tag === 'li' || isPost(view)) return false;
  const behind = view.page.views.slice(view.order + 1).filter(({ isBody }) => isBody);
  return behind.length <= LINES && behind.every(({ words }) => words <= MAX_WORDS);
}

function leadsToChannels({ block }: BlockView): boolean {
  return block.linkChars > 0 && block.marks.every((mark) => mark.type !== 'link' || CHANNEL.test(mark.href));
}
