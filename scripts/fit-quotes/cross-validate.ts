import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, type LabelledArticle } from '../read-quote-corpora.js';
import { isSameName } from './label-stretches.js';
import { findWith, predictArticle } from './predict-article.js';
import { predictPolnear } from './predict-polnear.js';
import type { Training } from './read-training.js';
import { type Predicted, tabulate, tellErrors } from './tell-errors.js';

/** In how many parts the sites are cut; each part is predicted by weights of the others. */
export const FOLDS = 5;

/** The part that a site, or an article of PolNeAR, belongs to. */
function foldOf(name: string): number {
  return hashOf(`part ${name}`) % FOLDS;
}

/** Predicts the articles of one part, those of PolNeAR included, with weights fitted on the others. */
export function predictFold(articles: readonly LabelledArticle[], training: Training, fold: number): string[] {
  const isHeld = (name: string): boolean => foldOf(name) === fold;
  const model = training.fit(
    articles.filter(({ site }) => !isHeld(site)),
    isHeld,
  );
  return [
    ...articles.filter(({ site }) => isHeld(site)).map((article) => predictArticle(article, model)),
    ...training
      .readPolnear()
      .filter(({ id }) => isHeld(id))
      .map((article) => predictPolnear(article, (paragraphs) => findWith(model, paragraphs))),
  ];
}

/** Prints what the predictions are worth, language by language: of the corpus's articles, then of those labelled for the project. */
export function reportPredictions(
  folder: string,
  corpora: readonly (readonly LabelledArticle[])[],
  predictions: readonly string[],
  { errors, tables }: { errors: string | null; tables: boolean },
): void {
  const work = mkdtempSync(join(tmpdir(), 'fit-quotes-'));
  const save = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(work, name), `${lines.join('\n')}\n`);
    return join(work, name);
  };
  const predicted = save('predicted.jsonl', predictions);
  for (const [c, articles] of corpora.entries()) {
    const gold = save(
      'gold.jsonl',
      articles.map((article) => JSON.stringify(article)),
    );
    for (const lang of new Set(articles.map((article) => article.lang))) {
      const own = articles.filter((article) => article.lang === lang);
      const command = [join(folder, 'bench/score_speakers.py'), gold, predicted, '--lang', lang];
      if (errors) command.push('--errors', errors);
      console.log(
        `${lang}, ${['speakers.jsonl', 'labels of the project'][c]}, each site predicted by weights of other sites`,
      );
      console.log(execFileSync('python3', command, { encoding: 'utf8' }));
      reportConfidence(own, predictions);
      if (tables) console.log(tabulate(tellAll(own, predictions)));
    }
  }
  console.log('PolNeAR, each article predicted by weights of other articles');
  const command = [join(folder, 'bench/score_quotes.py'), '--split', 'train', '--brief', predicted];
  console.log(execFileSync('python3', command, { encoding: 'utf8' }));
  rmSync(work, { recursive: true });
}

/** As written a quotation has its spans, one a paragraph; those of PolNeAR are scored elsewhere and have none. */
interface Spanned {
  readonly spans?: readonly Pick<Predicted, 'paragraph' | 'start' | 'end'>[];
}

function tellAll(articles: readonly LabelledArticle[], predictions: readonly string[]): ReturnType<typeof tellErrors> {
  const byId = predictionsById(predictions);
  return articles.flatMap((article) => tellErrors(article, byId.get(article.id) ?? []));
}

function predictionsById(predictions: readonly string[]): Map<string, Predicted[]> {
  return new Map(
    predictions.map((line) => {
      const { id, quotations } = JSON.parse(line) as { id: string; quotations: (Predicted & Spanned)[] };
      return [
        id,
        quotations.flatMap(({ spans = [], ...quotation }) => spans.map((span) => ({ ...quotation, ...span }))),
      ];
    }),
  );
}

/** How often the speakers given with a confidence are right, tenth by tenth, for articles that the fit had not seen. */
function reportConfidence(articles: readonly LabelledArticle[], predictions: readonly string[]): void {
  const byId = predictionsById(predictions);
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  let gap = 0;
  let all = 0;
  for (const article of articles) {
    for (const { paragraph, start, end, speaker, confidence } of byId.get(article.id) ?? []) {
      const gold = article.quotations.find(
        (item) => item.paragraph === paragraph && item.start < end && item.end > start,
      );
      if (gold === undefined || gold.doubt) continue;
      const tenth = tenths[Math.min(9, Math.floor(confidence * 10))] as (typeof tenths)[number];
      tenth.count++;
      tenth.sum += confidence;
      if (gold.speaker ? speaker !== null && isSameName(gold, speaker, article.authors ?? []) : speaker === null)
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
