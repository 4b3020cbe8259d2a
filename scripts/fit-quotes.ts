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
import { labelArticle, labelPolnear } from './fit-quotes/label-stretches.js';
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
const folder = args[0] ?? process.env.NUTGRAF_CORPORA ?? '../shared';

function take(name: string, hasValue: boolean): string | null {
  const at = args.indexOf(name);
  if (at === -1) return null;
  const [, value = ''] = args.splice(at, hasValue ? 2 : 1);
  return value;
}

function polnearStretches() {
  const byId = (items: readonly PolnearQuotation[]) => groupById(items);
  const quotations = byId(readLines<PolnearQuotation>(join(folder, 'corpora/polnear/train.quotations.jsonl')));
  const negatives = byId(readLines<PolnearQuotation>(join(folder, 'corpora/polnear/train.negatives.jsonl')));
  return readPolnear(folder, 'train').flatMap((article) =>
    labelPolnear(article, quotations.get(article.id) ?? [], negatives.get(article.id) ?? []),
  );
}

const articles = readLabelledArticles(folder).filter(
  (article) => article.lang === 'en' && (sites === 'all' || !isUnseenSite(article.site)),
);
const labelled = new Map(articles.map((article) => [article.id, labelArticle(article)]));
const polnear = polnearStretches();
const all = [...labelled.values()].flat();
const quoted = all.filter(({ kind }) => kind !== 'none');
console.log(
  `${all.length} stretches of speakers.jsonl (right answer among the candidates: ${(quoted.filter(({ right }) => right.includes(true)).length / quoted.length).toFixed(3)}), ${polnear.length} of PolNeAR`,
);

if (crossValidates) {
  const work = mkdtempSync(join(tmpdir(), 'fit-quotes-'));
  const predictions: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (site: string): boolean => hashOf(`fold ${site}`) % FOLDS === fold;
    const model = fitModel([...all.filter(({ site }) => !isHeld(site)), ...polnear]);
    for (const article of articles) if (isHeld(article.site)) predictions.push(predictArticle(article, model));
  }
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
  writeWeights(fitModel([...all, ...polnear]));
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
