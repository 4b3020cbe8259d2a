/**
 * Counts what the cascade of the speaker's trees saves and changes: `npx tsx scripts/measure-cascade.ts [FOLDER]`.
 *
 * FOLDER as in `quote-bench.ts`. Every stretch of the labelled articles is weighed with all trees and with the cascade.
 */
import { CASCADE, chooseSpeaker, type Weighing, weighSpeakers } from '../src/quotes/weigh-stretches.js';
import { WEIGHTS } from '../src/quotes/weights.js';
import { labelArticle } from './fit-quotes/label-stretches.js';
import { readLabelledArticles } from './read-quote-corpora.js';

const folder = process.argv[2] ?? process.env.NUTGRAF_CORPORA ?? '../shared';
const { speaker } = WEIGHTS;
const inner = (1 << speaker.depth) - 1;
const stretches = readLabelledArticles(folder).flatMap((article) => labelArticle(article));
let changed = 0;
let farthest = 0;
let candidates = 0;
let walked = 0;
for (const { weighing } of stretches) {
  const inAll = chooseSpeaker(weighing.candidates, weighSpeakers(weighing, speaker, []));
  const cascaded = chooseSpeaker(weighing.candidates, weighSpeakers(weighing, speaker));
  if (inAll.chosen !== cascaded.chosen) changed++;
  farthest = Math.max(farthest, Math.abs(inAll.chance - cascaded.chance));
  candidates += weighing.candidates.length;
  walked += countTrees(weighing);
}
console.log(
  `${(walked / candidates).toFixed(1)} of ${speaker.features.length / inner} trees for each of ${candidates} candidates`,
);
console.log(`${changed} of ${stretches.length} speakers changed; chance by ${farthest.toFixed(3)} at most`);

/** Trees that the candidates of a stretch go through. */
function countTrees(weighing: Weighing): number {
  let left = weighing.candidates.length;
  let [count, from] = [0, 0];
  CASCADE.forEach(({ trees, behind }, stage) => {
    count += left * (trees - from);
    // The chances by the end of this stage, as the stages before it left them.
    const end = { ...speaker, features: Array.from(speaker.features).slice(0, trees * inner) };
    const chances = weighSpeakers(weighing, end, CASCADE.slice(0, stage));
    left = chances.filter((chance) => chance >= Math.max(...chances) * Math.exp(-behind)).length;
    from = trees;
  });
  return count + left * (speaker.features.length / inner - from);
}
