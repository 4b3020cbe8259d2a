/**
 * Fits the weights of the quotations engine: `npx tsx scripts/fit-quotes.ts [FOLDER] [--sites dev|all] [--cross-validate]`.
 *
 * FOLDER as in `quote-bench.ts`. Without `--cross-validate` writes `src/quotes/weights.ts`; with it fits on three quarters of
 * the sites at a time and scores what it did not see. `--sites dev` (the default) never looks at the unseen sites.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitModel } from './fit-quotes/fit-model.js';
import { isSameName, type LabelledWeighing, labelArticle, labelPolnear } from './fit-quotes/label-stretches.js';
import { predictArticle } from './fit-quotes/predict-article.js';
import { writeWeights } from './fit-quotes/write-weights.js';
import {
  hashOf,
  isUnseenSite,
  type PolnearQuotation,
  readLabelledArticles,
  readLines,
  readPolnear,
} from './read-quote-corpora.js';

const FOLDS = 4;
const args = process.argv.slice(2);
const crossValidates = take('--cross-validate', false) !== null;
const sites = take('--sites', true) ?? 'dev';
const errors = take('--errors', true);
/** Takes every n-th article of PolNeAR only. */
const thin = Number(take('--thin', true) ?? 1);
const folder = args[0] ?? process.env.NUTGRAF_CORPORA ?? '../shared';

function take(name: string, hasValue: boolean): string | null {
  const at = args.indexOf(name);
  if (at === -1) return null;
  const [, value = ''] = args.splice(at, hasValue ? 2 : 1);
  return value;
}

function polnearStretches(): LabelledWeighing[] {
  const quotations = groupById(readLines<PolnearQuotation>(join(folder, 'corpora/polnear/train.quotations.jsonl')));
  const negatives = groupById(readLines<PolnearQuotation>(join(folder, 'corpora/polnear/train.negatives.jsonl')));
  return readPolnear(folder, 'train').flatMap((article, a) =>
    a % thin === 0 ? labelPolnear(article, quotations.get(article.id) ?? [], negatives.get(article.id) ?? []) : [],
  );
}

const articles = readLabelledArticles(folder).filter(
  (article) => article.lang === 'en' && (sites === 'all' || !isUnseenSite(article.site)),
);

function report(stretches: readonly LabelledWeighing[]): void {
  const quoted = stretches.filter(({ kind }) => kind !== 'none');
  const answerable = quoted.filter(({ right }) => right.includes(true)).length / quoted.length;
  console.log(
    `${stretches.length} stretches of speakers.jsonl, right answer among the candidates ${answerable.toFixed(3)}`,
  );
}

if (crossValidates) {
  const work = mkdtempSync(join(tmpdir(), 'fit-quotes-'));
  const predictions: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (site: string): boolean => hashOf(`fold ${site}`) % FOLDS === fold;
    const others = articles.filter(({ site }) => !isHeld(site));
    const model = fitModel([...others.flatMap((article) => labelArticle(article)), ...polnearStretches()]);
    for (const article of articles) {
      if (isHeld(article.site)) predictions.push(predictArticle(article, model));
    }
  }
  reportConfidence(predictions);
  const save = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(work, name), `${lines.join('\n')}\n`);
    return join(work, name);
  };
  const command = [
    join(folder, 'bench/score_speakers.py'),
    save(
      'gold.jsonl',
      articles.map((article) => JSON.stringify(article)),
    ),
    save('predicted.jsonl', predictions),
  ];
  if (errors) command.push('--errors', errors);
  console.log(execFileSync('python3', command, { encoding: 'utf8' }));
  rmSync(work, { recursive: true });
} else {
  const stretches = articles.flatMap((article) => labelArticle(article));
  report(stretches);
  writeWeights(fitModel([...stretches, ...polnearStretches()]));
}

function groupById(items: readonly PolnearQuotation[]): Map<string, PolnearQuotation[]> {
  const groups = new Map<string, PolnearQuotation[]>();
  for (const item of items) {
    const known = groups.get(item.id);
    if (known === undefined) groups.set(item.id, [item]);
    else known.push(item);
  }
  return groups;
}

/** How often the speakers given with a confidence are right, tenth by tenth, for articles that the fit had not seen. */
function reportConfidence(predictions: readonly string[]): void {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  let gap = 0;
  let all = 0;
  for (const line of predictions) {
    const { id, quotations } = JSON.parse(line) as { id: string; quotations: Predicted[] };
    const article = articles.find((candidate) => candidate.id === id);
    for (const { paragraph, start, end, speaker, confidence } of quotations) {
      const gold = article?.quotations.find(
        (item) => item.paragraph === paragraph && item.start < end && item.end > start,
      );
      if (gold === undefined || gold.doubt) continue;
      const tenth = tenths[Math.min(9, Math.floor(confidence * 10))] as (typeof tenths)[number];
      tenth.count++;
      tenth.sum += confidence;
      if (gold.speaker ? speaker !== null && isSameName(gold, speaker, article?.authors ?? []) : speaker === null)
        tenth.right++;
    }
  }
  for (const { count, right, sum } of tenths) {
    gap += Math.abs(sum - right);
    all += count;
  }
  console.log(
    `confidence: expected calibration error ${(gap / all).toFixed(3)}; by tenth ${tenths.map(({ count, right }) => (count === 0 ? '-' : `${(right / count).toFixed(2)} (${count})`)).join(', ')}`,
  );
}

interface Predicted {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly confidence: number;
}
