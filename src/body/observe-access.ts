import type { Access, RemovedBlock } from '../model/article.js';
import type { Block } from '../model/block.js';

/** A text that breaks off: no end of a sentence, or an ellipsis. */
const CUT_OFF = /(?:…|\.\.\.|[\p{L}\p{N},;–-])$/u;
/** Characters of running text beyond which a page with a membership box is no teaser, whatever it declares. */
const FULL_CHARS = 6000;
/** Characters below which a page that declares itself paid for, and asks for money, shows a teaser; and beyond which one that declares nothing shows none. */
const SHORT_CHARS = 2500;
/** Lines that ask for a subscription where a page declares nothing: one is a button of every page. */
const MIN_ASKS = 2;

/**
 * Whether the page shows its article in full, from what stands on it: a teaser is a text that asks for a subscription
 * and breaks off, or that is short on a page declared as paid for; where the page declares nothing, all of that.
 */
export function observeAccess(
  declared: Access['declared'],
  body: readonly Block[],
  removed: readonly RemovedBlock[],
): Access {
  const paragraphs = body.filter((block) => block.type === 'paragraph');
  const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const asks = removed.filter(({ role }) => role === 'promo-subscribe').length;
  const broken = CUT_OFF.test(paragraphs.at(-1)?.text ?? '');
  const short = chars < SHORT_CHARS;
  const teaser =
    declared === 'paid' ? asks > 0 && chars < FULL_CHARS && (broken || short) : asks >= MIN_ASKS && short && broken;
  return { declared, observed: teaser ? 'teaser' : 'full' };
}
