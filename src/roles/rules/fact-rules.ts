import { isDayAlone } from '../../page/is-day-alone.js';
import { opensByline, PERSON_PATH } from '../../page/read-byline.js';
import { compilePattern } from '../../text/compile-pattern.js';
import type { BlockView } from '../block-view.js';
import { isInFigure, isPost } from './element-roles.js';
import { isAmongStories, isHosted } from './hosted.js';
import type { Rule } from './rule.js';

/** Words that a label of a section, an author line, a date have at most. */
const SECTION_WORDS = 6;
/** A whole trail of breadcrumbs in one line. */
const TRAIL_WORDS = 30;
const BYLINE_WORDS = 30;
const AUTHOR_WORDS = 14;
const NAME_WORDS = 6;
const DATE_WORDS = 18;
/** A day alone, with its weekday; and how many blocks before the article's element it may stand. */
const [DAY_WORDS, OVER_COLUMN] = [5, 2];
const MENU = new Set(['nav']);
/** A year, or a time of day. */
const DATE_SHAPE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;
/** 10 November 2021, 18:30 ..., 10.11.2021 um 18:30 ... */
const DAY_AND_TIME = compilePattern(
  /^(?:\p{L}{2,10}, )?\d{1,2}(?:\.\d\d?\.|\.? \p{L}{3,10}\.? )\d{4}.{1,15}\d{1,2}[:.]\d\d\b/u,
);
/** The end of a sentence, or of a line that leads over to one. */
export const SENTENCE_END = /[.!?:…"”»]$/u;
const READING_TIME = /\b\d{1,3}[- ]?(?:min\b|mins\b|minutes?\b|minuten\b|minutos?\b|minuti\b)/i;
const READING = /read|lese|lettura|lect[uo]r|leitura|leestijd|läs|czyt/i;

const isHeadPlace = ({ place }: BlockView): boolean => place === 'head' || place === 'above';

/** The parts of the article's head, and what repeats them elsewhere. */
export const factRules: readonly Rule[] = [
  {
    id: 'headline',
    meaning: 'The block that shows the headline that the page gives of itself, or its only h1.',
    label: ({ index, page }) => (index === page.scores.headline ? 'headline' : null),
  },
  {
    id: 'byline-by-phrase',
    meaning: 'A short line that opens like "By ..." beside the headline.',
    label: (view) =>
      view.phrase?.role === 'byline' && !isAmongStories(view) && (isHeadPlace(view) || isEdge(view)) ? 'byline' : null,
  },
  {
    id: 'date-by-phrase',
    meaning: 'A short line that says when the article was published or updated, above or right below the text.',
    label: (view) =>
      view.phrase?.role === 'date' && !isHosted(view) && (isHeadPlace(view) || isEdge(view)) ? 'date' : null,
  },
  {
    id: 'byline-by-name',
    meaning: 'A short line in the head that opens with an author whom the page declares.',
    label: (view) =>
      isHeadPlace(view) && !view.isBody && !isAmongStories(view) && view.words <= AUTHOR_WORDS && namesAuthor(view)
        ? 'byline'
        : null,
  },
  {
    id: 'byline-by-opening',
    meaning:
      'A short line near the headline that opens as bylines do ("By Ola Brand, 10 May") and names somebody; no sentence where it reads like running text.',
    label: (view) =>
      isNearLead(view) &&
      view.words <= BYLINE_WORDS &&
      (!view.isBody || !SENTENCE_END.test(view.text)) &&
      opensByline(view.text)
        ? 'byline'
        : null,
  },
  {
    id: 'byline-under-lead',
    meaning: 'A name whose element calls it a byline, under a first paragraph that stands in for the standfirst.',
    label: (view) =>
      view.part?.role === 'byline' && view.place === 'inside' && isNearHead(view) && view.words <= NAME_WORDS
        ? { role: 'byline', rule: view.part.rule }
        : null,
  },
  {
    id: 'head-part-in-lead',
    meaning:
      'The first line of the running text whose element calls it a byline, or a date and that has one, and that is no sentence.',
    label: (view) => {
      const { part, page, order, words, text } = view;
      const isFirst = view.isBody && order <= page.leadOrder && words <= AUTHOR_WORDS && !SENTENCE_END.test(text);
      if (!isFirst || isHosted(view)) return null;
      return part?.role === 'byline' || (part?.role === 'date' && DATE_SHAPE.test(text))
        ? { role: part.role, rule: part.rule }
        : null;
    },
  },
  {
    id: 'byline-by-link',
    meaning: 'A short line in the head, not of a menu, that links to the page of a person.',
    label: (view) =>
      isHeadPlace(view) &&
      !view.isBody &&
      !isAmongStories(view) &&
      view.words <= AUTHOR_WORDS &&
      linksPerson(view) &&
      view.page.findAround(view, MENU) === undefined
        ? 'byline'
        : null,
  },
  {
    id: 'date-by-shape',
    meaning: 'A short line in the head with a year or a time of day, not a link and not in a figure.',
    label: (view) =>
      isHeadPlace(view) &&
      !view.isBody &&
      !isHosted(view) &&
      view.words <= DATE_WORDS &&
      view.linkShare < 0.5 &&
      DATE_SHAPE.test(view.text) &&
      !view.text.startsWith('©') &&
      view.part?.role !== 'byline' &&
      !isInFigure(view) &&
      !isPost(view)
        ? 'date'
        : null,
  },
  {
    id: 'date-alone',
    meaning:
      'A day, with its time or without, and nothing else near the headline, under a first paragraph too; in the head also a line that opens with one and a time, and is no sentence.',
    label: (view) =>
      (isNearLead(view) && view.tag !== 'td' && isDayAlone(view.text)) ||
      (view.place === 'head' &&
        view.words <= DATE_WORDS &&
        DAY_AND_TIME.test(view.text) &&
        !SENTENCE_END.test(view.text))
        ? 'date'
        : null,
  },
  {
    id: 'reading-time',
    meaning: 'A line that says how long the text takes to read, though it reads like a part of it.',
    label: ({ isBody, words, text }) =>
      isBody && words <= NAME_WORDS && READING_TIME.test(text) && READING.test(text) ? 'navigation' : null,
  },
  {
    id: 'head-part',
    meaning: 'What its element calls a byline, a date or a section label, in the head.',
    label: (view) => {
      const { part } = view;
      if (part === null || view.isBody || isHosted(view) || view.phrase !== null) return null;
      if (part.role === 'section')
        return isLabel(view) && (view.place === 'above' || view.place === 'head')
          ? { role: 'section', rule: part.rule }
          : null;
      if (!isHeadPlace(view) && !isEdge(view)) return null;
      if (READING_TIME.test(view.text)) return null;
      if (part.role === 'byline')
        return view.words <= BYLINE_WORDS && isHeadPlace(view) ? { role: 'byline', rule: part.rule } : null;
      return part.role === 'date' && view.words <= DATE_WORDS && /\d/.test(view.text)
        ? { role: 'date', rule: part.rule }
        : null;
    },
  },
  {
    id: 'breadcrumb',
    meaning: 'Links that lead from the front page to the article, wherever they stand before the headline.',
    label: ({ part, page, index, words }) =>
      part?.role === 'section' &&
      part.rule.includes('crumb') &&
      index < Math.max(page.scores.headline, page.column.bodyStart) &&
      words <= TRAIL_WORDS
        ? 'section'
        : null,
  },
  {
    id: 'date-over-column',
    meaning: 'A date alone in the line before the article’s element: blogs group their stories by day.',
    label: ({ place, index, page, words, linkShare, text }) =>
      place === 'outside' &&
      index < page.column.first &&
      index >= page.column.first - OVER_COLUMN &&
      words <= DAY_WORDS &&
      linkShare < 0.5 &&
      DATE_SHAPE.test(text) &&
      !text.includes(':')
        ? 'date'
        : null,
  },
  {
    id: 'section-declared',
    meaning: 'A short line right above or below the headline that is a section which the page declares.',
    label: (view) =>
      isHeadPlace(view) &&
      isLabel(view) &&
      !view.isBody &&
      !isAmongStories(view) &&
      (view.page.evidence.sections.has(view.folded) || isKicker(view))
        ? 'section'
        : null,
  },
];

/** Right below the running text, within a few blocks. */
function isEdge({ place, order, page }: BlockView): boolean {
  if (place !== 'below') return false;
  for (let i = order - 1; i >= Math.max(0, order - EDGE); i--) if (page.views[i]?.isBody) return true;
  return false;
}
const EDGE = 4;

/** In the head, or within a few lines of the first paragraph; not running text. */
function isNearHead(view: BlockView): boolean {
  return !view.isBody && isNearLead(view);
}

function isNearLead(view: BlockView): boolean {
  if (isHosted(view)) return false;
  if (isHeadPlace(view)) return true;
  const { order, page, place } = view;
  const lead = page.views[order - NEAR_HEAD]?.index ?? -1;
  return place === 'inside' && lead <= page.column.bodyStart;
}
const NEAR_HEAD = 4;

function namesAuthor({ folded, page }: BlockView): boolean {
  for (const name of page.evidence.authors) {
    const at = folded.indexOf(name);
    if (at >= 0 && at <= 12) return true;
  }
  return false;
}

function linksPerson({ block }: BlockView): boolean {
  return block.marks.some((mark) => mark.type === 'link' && PERSON_PATH.test(mark.href));
}

/** A label of few words, or a line of links with as few each. */
function isLabel({ words, block, linkShare }: BlockView): boolean {
  const links = linkShare > 0.8 ? block.marks.filter(({ type }) => type === 'link').length : 1;
  return words <= SECTION_WORDS * Math.max(1, links);
}

/** A short link right above the headline. */
function isKicker({ place, order, page, linkShare }: BlockView): boolean {
  return place === 'above' && page.views[order + 1]?.index === page.scores.headline && linkShare > 0.5;
}
