import { writeFileSync } from 'node:fs';
import { CANDIDATE_FEATURES } from '../../src/quotes/describe-candidate.js';
import { PLACE_FEATURES } from '../../src/quotes/describe-place.js';
import type { Trees } from '../../src/quotes/score-trees.js';
import { CHOICE_FEATURES, type QuoteModel } from '../../src/quotes/weigh-stretches.js';

/** Writes the weights as the module that the engine imports. */
export function writeWeights(model: QuoteModel): void {
  const count = PLACE_FEATURES.length + CANDIDATE_FEATURES.length + CHOICE_FEATURES.length;
  const lines = [
    '// Written by scripts/fit-quotes.ts; do not edit. Columns: SPEAKER_COLUMNS and STRETCH_COLUMNS of weigh-stretches.ts',
    `// (${count} features in all).`,
    "import type { QuoteModel } from './weigh-stretches.js';",
    '',
    '/** The fitted weights of the quotations engine. */',
    `export const WEIGHTS: QuoteModel = {\n  antecedent: ${treesText(model.antecedent)},\n  speaker: ${treesText(model.speaker)},\n  quotation: ${treesText(model.quotation)},\n  direct: ${treesText(model.direct)},\n};`,
    '',
  ];
  const text = lines.join('\n');
  writeFileSync(new URL('../../src/quotes/weights.ts', import.meta.url), text);
  console.log(`src/quotes/weights.ts: ${Math.round(text.length / 1000)} kB`);
}

function treesText({ depth, features, thresholds, leaves, base }: Trees): string {
  const list = (numbers: readonly number[]): string =>
    `[${numbers.map((value) => String(value).replace(/^(-?)0\./, '$1.')).join(',')}]`;
  return `{ depth: ${depth}, base: ${base}, features: ${list(features)}, thresholds: ${list(thresholds)}, leaves: ${list(leaves)} }`;
}
