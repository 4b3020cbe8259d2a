/**
 * Labels the quotations of real pages by reading, for the fit of `fit-quotes.ts`: who said what, a line a stretch.
 *
 * `npx tsx scripts/label-quotes.ts show FOLDER LANG [--skip N] [--take N]` prints articles of the labelled pages in FOLDER that have
 * no labels yet, each stretch between quotation marks numbered. A reader writes a JSON line for each (`pack-answers.ts` says of
 * what), and `npx tsx scripts/label-quotes.ts pack FOLDER ANSWERS` adds them to `scripts/quote-labels/labels/`, as places in the
 * text without its words. What a label means is in the corpus's `speakers.md`.
 */
import { appendFileSync } from 'node:fs';
import { type Answer, packAnswers } from './quote-labels/pack-answers.js';
import { readLabelArticles } from './quote-labels/read-articles.js';
import { LABELS, readProjectLabels } from './quote-labels/read-labels.js';
import { listStretches, showArticle } from './quote-labels/show-articles.js';
import { readLabelledArticles, readLines } from './read-quote-corpora.js';

const args = process.argv.slice(2);
const skip = Number(take('--skip') ?? 0);
const count = Number(take('--take') ?? 20);
const [command, folder, what] = args;

function take(name: string): string | null {
  const at = args.indexOf(name);
  return at === -1 ? null : (args.splice(at, 2)[1] ?? null);
}

if (command === 'show' && folder !== undefined && what !== undefined) show(folder, what);
else if (command === 'pack' && folder !== undefined && what !== undefined) pack(folder, what);
else {
  console.error(
    'Expected: label-quotes.ts show FOLDER LANG [--skip N] [--take N], or label-quotes.ts pack FOLDER ANSWERS',
  );
  process.exitCode = 2;
}

function show(corpora: string, lang: string): void {
  const known = new Set([
    ...readLabelledArticles(corpora).map(({ page }) => page && `${page.set}/${page.id}`),
    ...readProjectLabels(corpora).map(({ id }) => id),
  ]);
  const open = readLabelArticles(corpora)
    .filter((article) => article.lang === lang && !known.has(article.id))
    .map((article) => ({ article, stretches: listStretches(article) }))
    .filter(({ stretches }) => stretches.length > 0);
  console.error(`${open.length} articles with marks and without labels`);
  for (const { article, stretches } of open.slice(skip, skip + count)) {
    console.log(`${showArticle(article, stretches)}\n`);
  }
}

function pack(corpora: string, path: string): void {
  const answers = readLines<Answer>(path);
  for (const article of readLabelArticles(corpora, new Set(answers.map(({ id }) => id)))) {
    const own = answers.filter(({ id }) => id === article.id);
    const labels = packAnswers(article, listStretches(article), own);
    appendFileSync(`${LABELS}${article.lang}.jsonl`, `${JSON.stringify(labels)}\n`);
  }
}
