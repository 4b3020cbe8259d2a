/**
 * Fits the weights of the quotations engine: `npx tsx scripts/fit-quotes.ts [FOLDER] [--sites dev|all] [--cross-validate]`.
 *
 * FOLDER as in `quote-bench.ts`. Without `--cross-validate` writes `src/quotes/weights.ts`; with it the sites, and the articles
 * of PolNeAR, are cut into five parts, each predicted by weights fitted on the other four, and the predictions scored: the figures
 * to expect on sites and articles never seen. `--tables` adds the counts by construction and by kind of error, `--errors N` shows N errors. `--save FILE` keeps the
 * predictions, `--fold K` makes those of one part only, and `--score FILE` scores predictions that were kept.
 * `--sites dev` never looks at the unseen sites of `quote-bench.ts`.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { FOLDS, predictFold, reportPredictions } from './fit-quotes/cross-validate.js';
import { Training } from './fit-quotes/read-training.js';
import { writeWeights } from './fit-quotes/write-weights.js';
import { readProjectLabels } from './quote-labels/read-labels.js';
import { isUnseenSite, readLabelledArticles } from './read-quote-corpora.js';

const args = process.argv.slice(2);
const crossValidates = take('--cross-validate', false) !== null;
const sites = take('--sites', true) ?? 'all';
const errors = take('--errors', true);
const tables = take('--tables', false) !== null;
const saved = take('--save', true);
const scored = take('--score', true);
const fold = take('--fold', true);
/** Takes every n-th article of PolNeAR only. */
const thin = Number(take('--thin', true) ?? 1);
const folder = args[0] ?? process.env.NUTGRAF_CORPORA ?? '../shared';

function take(name: string, hasValue: boolean): string | null {
  const at = args.indexOf(name);
  if (at === -1) return null;
  const [, value = ''] = args.splice(at, hasValue ? 2 : 1);
  return value;
}

const training = new Training(folder, thin);
const corpora = [readLabelledArticles(folder), readProjectLabels(folder)].map((articles) =>
  articles.filter(({ site }) => sites === 'all' || !isUnseenSite(site)),
);
const articles = corpora.flat();
const report = (predictions: readonly string[]): void =>
  reportPredictions(folder, corpora, predictions, { errors, tables });

if (scored !== null) {
  const predictions = readFileSync(scored, 'utf8').trim().split('\n');
  report(predictions);
} else if (crossValidates) {
  const folds = fold === null ? Array.from({ length: FOLDS }, (_, k) => k) : [Number(fold)];
  const predictions = folds.flatMap((k) => predictFold(articles, training, k));
  if (saved !== null) appendFileSync(saved, `${predictions.join('\n')}\n`);
  if (fold === null) report(predictions);
} else {
  writeWeights(training.fit(articles));
}
