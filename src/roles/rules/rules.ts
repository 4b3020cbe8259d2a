import { bodyRules } from './body-rules.js';
import { factRules } from './fact-rules.js';
import { keyPointRules } from './key-point-rules.js';
import type { Rule } from './rule.js';
import { noticeRules, stripRules, sureRules } from './strip-rules.js';

/** Every rule for text, in the order in which they are asked; the first that answers decides. */
export const RULES: readonly Rule[] = [
  ...factRules.filter(({ id }) => id === 'headline' || id === 'breadcrumb'),
  ...sureRules,
  ...keyPointRules,
  ...noticeRules,
  ...factRules.filter(({ id }) => id !== 'headline' && id !== 'breadcrumb'),
  ...bodyRules,
  ...stripRules,
];
