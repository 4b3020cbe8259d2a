import { writeFileSync } from 'node:fs';
import { CANDIDATE_FEATURES } from '../../src/quotes/describe-candidate.js';
import { PLACE_FEATURES } from '../../src/quotes/describe-place.js';
import { FEATURE_LETTERS, type Trees } from '../../src/quotes/score-trees.js';
import { CHOICE_FEATURES, type QuoteModel } from '../../src/quotes/weigh-stretches.js';

/** Writes the weights as the module that the engine imports. */
export function writeWeights(model: QuoteModel): void {
  const count = PLACE_FEATURES.length + CANDIDATE_FEATURES.length + CHOICE_FEATURES.length;
  const lines = [
    '// Written by scripts/fit-quotes.ts; do not edit. Columns: SPEAKER_COLUMNS and STRETCH_COLUMNS of weigh-stretches.ts',
    `// (${count} features in all).`,
    "import { unpackTrees } from './score-trees.js';",
    "import type { QuoteModel } from './weigh-stretches.js';",
    '',
    '/** The fitted weights of the quotations engine. */',
    `export const WEIGHTS: QuoteModel = {\n  speaker: ${treesText(model.speaker)},\n  quotation: ${treesText(model.quotation)},\n  direct: ${treesText(model.direct)},\n  confidence: ${JSON.stringify(model.confidence)},\n  borrowedConfidence: ${JSON.stringify(model.borrowedConfidence)},\n};`,
    '',
  ];
  const text = lines.join('\n');
  writeFileSync(new URL('../../src/quotes/weights.ts', import.meta.url), text);
  console.log(`src/quotes/weights.ts: ${Math.round(text.length / 1000)} kB`);
}

function treesText({ depth, features, thresholds, leaves, base }: Trees): string {
  return `unpackTrees({ depth: ${depth}, base: ${base}, features: ${JSON.stringify(lettersOf(features))}, thresholds: ${listText(thresholds)}, leaves: ${listText(Array.from(leaves, (leaf) => Math.round(leaf * 100)))} })`;
}

function lettersOf(features: ArrayLike<number>): string {
  return Array.from(features, (feature) => {
    const letter = FEATURE_LETTERS[feature];
    if (letter === undefined) throw new Error(`Feature ${feature} has no letter: add some to FEATURE_LETTERS.`);
    return letter;
  }).join('');
}

/** Numbers in as few signs as they need. */
function listText(numbers: ArrayLike<number>): string {
  return `[${Array.from(numbers, (value) =>
    String(Math.round(value * 1000) / 1000)
      .replace(/^(-?)0\./, '$1.')
      .replace('1000000000', '1e9'),
  ).join(',')}]`;
}
