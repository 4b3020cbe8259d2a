/**
 * Counts what the cascade of the speaker's trees saves and changes: `npx tsx scripts/measure-cascade.ts [FOLDER]`.
 *
 * FOLDER as in `quote-bench.ts`. Every stretch of the labelled articles is weighed with all trees and with the cascade.
 */
import { CASCADE, chooseSpeaker, weighSpeakers } from '../src/quotes/weigh-stretches.js';
import { WEIGHTS } from '../src/quotes/weights.js';
import { labelArticle } from './fit-quotes/label-stretches.js';
import { readLabelledArticles } from './read-quote-corpora.js';

const folder = process.argv[2] ?? process.env.NUTGRAF_CORPORA ?? '../shared';
const { speaker } = WEIGHTS;
const ALL = { first: Infinity, behind: 0 };
const early = {
  ...speaker,
  features: Array.from(speaker.features).slice(0, CASCADE.first * ((1 << speaker.depth) - 1)),
};
const stretches = readLabelledArticles(folder).flatMap((article) => labelArticle(article));
let changed = 0;
let farthest = 0;
let candidates = 0;
let goOn = 0;
for (const { weighing } of stretches) {
  const inAll = chooseSpeaker(weighing.candidates, weighSpeakers(weighing, speaker, ALL));
  const cascaded = chooseSpeaker(weighing.candidates, weighSpeakers(weighing, speaker));
  if (inAll.chosen !== cascaded.chosen) changed++;
  farthest = Math.max(farthest, Math.abs(inAll.chance - cascaded.chance));
  const first = weighSpeakers(weighing, early, ALL);
  const least = Math.max(...first) * Math.exp(-CASCADE.behind);
  candidates += first.length;
  goOn += first.filter((chance) => chance >= least).length;
}
console.log(`${goOn} of ${candidates} candidates (${(goOn / candidates).toFixed(3)}) go through all trees`);
console.log(`${changed} of ${stretches.length} speakers changed; chance by ${farthest.toFixed(3)} at most`);
