/** Writes docs/rules.md anew from the rules and the lexicon. */
import { writeFileSync } from 'node:fs';
import { renderRules } from './docs/render-rules.js';

writeFileSync('docs/rules.md', renderRules());
