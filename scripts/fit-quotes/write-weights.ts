import { writeFileSync } from 'node:fs';
import { HIGHEST_THRESHOLD, LEAST_LEAF, LEAST_THRESHOLD, type Trees } from '../../src/quotes/score-trees.js';
import { type QuoteModel, SPEAKER_COLUMNS, STRETCH_COLUMNS } from '../../src/quotes/weigh-stretches.js';
import { LETTERS } from '../../src/text/number-letters.js';

/** Writes the weights as the module that the engine imports. */
export function writeWeights(model: QuoteModel): void {
  const count = new Set([...SPEAKER_COLUMNS, ...STRETCH_COLUMNS]).size;
  const lines = [
    '// Written by scripts/fit-quotes.ts; do not edit. Columns: SPEAKER_COLUMNS and STRETCH_COLUMNS of weigh-stretches.ts',
    `// (${count} features in all).`,
    "import { unpackTrees } from './score-trees.js';",
    "import type { QuoteModel } from './weigh-stretches.js';",
    '',
    '/** The fitted weights of the quotations engine. */',
    `export const WEIGHTS: QuoteModel = {\n  speaker: ${treesText(model.speaker)},\n  quotation: ${treesText(model.quotation)},\n  amongOthers: ${treesText(model.amongOthers)},\n  direct: ${treesText(model.direct)},\n  confidence: ${JSON.stringify(model.confidence)},\n  borrowedConfidence: ${JSON.stringify(model.borrowedConfidence)},\n};`,
    '',
  ];
  const text = lines.join('\n');
  writeFileSync(new URL('../../src/quotes/weights.ts', import.meta.url), text);
  console.log(`src/quotes/weights.ts: ${Math.round(text.length / 1000)} kB`);
}

function treesText({ depth, features, thresholds, leaves, base }: Trees): string {
  const text = {
    features: lettersOf(features, 0),
    thresholds: lettersOf(
      Array.from(thresholds, (threshold) => Math.min(threshold, HIGHEST_THRESHOLD)),
      LEAST_THRESHOLD,
    ),
    leaves: lettersOf(
      Array.from(leaves, (leaf) => Math.round(100 * leaf)),
      LEAST_LEAF,
    ),
  };
  return `unpackTrees({ depth: ${depth}, base: ${base}, ${Object.entries(text)
    .map(([name, letters]) => `${name}: ${JSON.stringify(letters)}`)
    .join(', ')} })`;
}

function lettersOf(numbers: ArrayLike<number>, least: number): string {
  return Array.from(numbers, (number) => {
    const letter = LETTERS[number - least];
    if (letter === undefined) throw new Error(`There is no letter for ${number}: add some to LETTERS.`);
    return letter;
  }).join('');
}
