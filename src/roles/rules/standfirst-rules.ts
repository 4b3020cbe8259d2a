import { HEADING_LEVELS } from '../../html/elements.js';
import { opensByline } from '../../page/read-byline.js';
import type { BlockView } from '../block-view.js';
import { isBold, isInFigure, roleByElement } from './element-roles.js';
import { isCalled, isHosted } from './hosted.js';
import type { Rule } from './rule.js';

/** A standfirst is a sentence: at least this many words, at most so many. */
const STANDFIRST_MIN = 6;
const STANDFIRST_MAX = 90;
const STANDFIRST_TAGS = new Set(['p', 'h2', 'h3', 'div', 'section', 'header', 'blockquote', 'span']);

/** The rule of a standfirst that stays in the text. */
export const IN_TEXT = 'standfirst-in-text';

/** The summary under the headline, in the head or, where the page sets it so, as the first lines of the text. */
export const standfirstRules: readonly Rule[] = [
  {
    id: 'standfirst-declared',
    meaning:
      'A sentence in the head that is the summary which the page declares; one that the body score takes for running text stays there.',
    label: (view) =>
      view.place === 'head' && !view.isBody && view.words >= STANDFIRST_MIN && isDescription(view) && !isOtherFact(view)
        ? 'standfirst'
        : null,
  },
  {
    id: 'standfirst-part',
    meaning: 'A sentence in the head whose element calls itself one (standfirst, dek, lead ...).',
    label: (view) =>
      view.part?.role === 'standfirst' && isSentenceInHead(view) ? { role: 'standfirst', rule: view.part.rule } : null,
  },
  {
    id: 'standfirst-by-place',
    meaning: 'The one sentence between the headline and everything else.',
    label: (view) => {
      if (
        !isSentenceInHead(view) ||
        view.phrase !== null ||
        isHosted(view) ||
        view.part !== null ||
        !STANDFIRST_TAGS.has(view.tag)
      )
        return null;
      return view.order - 1 >= 0 && view.page.views[view.order - 1]?.index === view.page.scores.headline
        ? 'standfirst'
        : null;
    },
  },
  {
    id: IN_TEXT,
    meaning:
      'The first block of running text, where it calls itself a standfirst or is a sentence all in bold over plain text, or is a heading, the declared summary or a line between headline and byline in an element of its own: it stays in the text and is the standfirst too.',
    label: (view) => (view.isBody && isLead(view) ? { role: roleByElement(view), rule: IN_TEXT } : null),
  },
];

/** Whether the first block of running text reads as a standfirst, or one behind it calls itself so: a name may stand first. */
function isLead(view: BlockView): boolean {
  const { order, page, part } = view;
  if (!isSentence(view) || view.phrase !== null) return false;
  const first = page.views[page.leadOrder];
  if (order > page.leadOrder && order <= page.leadOrder + CALLED_LATER && first !== undefined)
    return part?.role === 'standfirst' && !isLead(first);
  if (order !== page.leadOrder) return false;
  if (isCalled(view, 'standfirst') || isBoldLead(view) || isOverByline(view)) return true;
  return (view.tag in HEADING_LEVELS || isDescription(view)) && (isApart(view) || isItalic(view));
}
/** Blocks behind the first of running text that may call themselves a standfirst. */
const CALLED_LATER = 2;

/** All in italics. */
function isItalic({ block }: BlockView): boolean {
  return block.marks.some(({ type, start, end }) => type === 'em' && end - start >= block.text.length - 1);
}

/** All in bold, over text that is not. */
function isBoldLead(view: BlockView): boolean {
  const next = view.page.next(view);
  return isBold(view) && next !== undefined && !isBold(next);
}

/** Right under the headline, with a byline or a date next. */
function isOverByline(view: BlockView): boolean {
  const { page } = view;
  const next = page.next(view);
  const role = next?.isBody ? undefined : (next?.part?.role ?? next?.phrase?.role);
  return (
    page.next(view, -1)?.index === page.scores.headline &&
    (role === 'byline' || role === 'date' || (next !== undefined && opensByline(next.text)))
  );
}

/** Whether the next running text stands in another element. */
function isApart(view: BlockView): boolean {
  for (let next = view.page.next(view); next !== undefined; next = view.page.next(next))
    if (next.isBody) return next.own.parent !== view.own.parent;
  return false;
}

function isSentenceInHead(view: BlockView): boolean {
  return view.place === 'head' && !view.isBody && isSentence(view);
}

function isSentence(view: BlockView): boolean {
  return (
    view.words >= STANDFIRST_MIN &&
    view.words <= STANDFIRST_MAX &&
    view.linkShare < 0.4 &&
    !view.block.hidden &&
    !isOtherFact(view)
  );
}

function isDescription({ folded, page }: BlockView): boolean {
  if (page.evidence.descriptions.has(folded)) return true;
  for (const summary of page.evidence.descriptions)
    if (summary.length > 40 && (folded.startsWith(summary) || summary.startsWith(folded))) return true;
  return false;
}

/** The headline once more, or a caption: data give either as the summary now and then. */
function isOtherFact(view: BlockView): boolean {
  const { folded, part, page } = view;
  if (part?.role === 'caption' || part?.role === 'credit') return true;
  for (const title of page.evidence.titles)
    if (title === folded || (title.length > TELLING && folded.endsWith(title)) || title.startsWith(folded)) return true;
  return isInFigure(view);
}
/** From this many letters on a title is known again behind a kicker. */
const TELLING = 16;
