import { betweenRules } from './between-rules.js';
import { bodyRules } from './body-rules.js';
import { factRules } from './fact-rules.js';
import { keyPointRules } from './key-point-rules.js';
import { leadBylineRules } from './lead-byline-rules.js';
import { pictureRules } from './picture-rules.js';
import { quoteRules } from './quote-rules.js';
import type { Rule } from './rule.js';
import { standfirstRules } from './standfirst-rules.js';
import { stripRules } from './strip-rules.js';
import { noticeRules, sureRules } from './sure-rules.js';
import { tailRules } from './tail-rules.js';

/** Facts that stand outside the column too. */
const FIRST: ReadonlySet<string> = new Set(['headline', 'breadcrumb', 'date-over-column']);

/** A caption may name an author or a year; it is a caption all the same. */
const isOfFigure = ({ id }: Rule): boolean => id === 'caption';

/** Every rule for text, in the order in which they are asked; the first that answers decides. */
export const RULES: readonly Rule[] = [
  ...factRules.filter(({ id }) => FIRST.has(id)),
  ...quoteRules,
  ...sureRules,
  ...keyPointRules,
  ...noticeRules,
  ...tailRules,
  ...bodyRules.filter(isOfFigure),
  ...factRules.filter(({ id }) => !FIRST.has(id)),
  ...leadBylineRules,
  ...standfirstRules,
  ...pictureRules,
  ...bodyRules.filter((rule) => !isOfFigure(rule)),
  ...stripRules,
  ...betweenRules,
];
