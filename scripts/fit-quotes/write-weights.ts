import { writeFileSync } from 'node:fs';
import {
  HIGHEST_THRESHOLD,
  LEAF_STEPS,
  LEAST_THRESHOLD,
  leftmostLeaf,
  type Trees,
} from '../../src/quotes/score-trees.js';
import type { QuoteModel } from '../../src/quotes/weigh-stretches.js';
import { SPEAKER_COLUMNS, STRETCH_COLUMNS } from '../../src/quotes/weight-columns.js';
import { fold, LETTERS } from '../../src/text/number-letters.js';

/** Writes the weights as the module that the engine imports. */
export function writeWeights(model: QuoteModel): void {
  const count = new Set([...SPEAKER_COLUMNS, ...STRETCH_COLUMNS]).size;
  const lines = [
    '// Written by scripts/fit-quotes.ts; do not edit. Columns: SPEAKER_COLUMNS and STRETCH_COLUMNS of weight-columns.ts',
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
  const inner = (1 << depth) - 1;
  const text = { features: '', thresholds: '', leaves: '' };
  const writeNode = (tree: number, node: number): void => {
    const at = tree * inner + node;
    const splits = node < inner && (thresholds[at] as number) < HIGHEST_THRESHOLD;
    if (node < inner) text.features += letterOf(splits ? (features[at] as number) + 1 : 0);
    if (splits) {
      text.thresholds += letterOf((thresholds[at] as number) - LEAST_THRESHOLD);
      writeNode(tree, 2 * node + 1);
      writeNode(tree, 2 * node + 2);
    } else {
      const leaf = leaves[tree * (inner + 1) + leftmostLeaf(node, inner)] as number;
      text.leaves += letterOf(fold(Math.round(LEAF_STEPS * leaf)));
    }
  };
  for (let tree = 0; tree < features.length / inner; tree++) writeNode(tree, 0);
  return `unpackTrees({ depth: ${depth}, base: ${base}, ${Object.entries(text)
    .map(([name, letters]) => `${name}: ${JSON.stringify(letters)}`)
    .join(', ')} })`;
}

function letterOf(number: number): string {
  const letter = LETTERS[number];
  if (letter === undefined) throw new Error(`There is no letter for ${number}: add some to LETTERS.`);
  return letter;
}
