/**
 * Scores quotations and speakers on labelled articles: `npx tsx scripts/quote-bench.ts [FOLDER] [--part dev|unseen]`.
 *
 * FOLDER holds `corpora/speakers.jsonl`, `corpora/polnear` and the scorers under `bench`; default `NUTGRAF_CORPORA`, else
 * `../shared`. `--part` keeps the sites of one part only: a quarter of the sites, by a hash of their names, is unseen (half of
 * them in German). PolNeAR's pronouns that were resolved by hand are counted too. `--errors N` shows N errors,
 * `--errors-in LANG` those of another language than English.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotations } from '../src/quotes/find-quotations.js';
import { countPronouns } from './count-pronouns.js';
import { predictPolnear } from './fit-quotes/predict-polnear.js';
import {
  CONSTRUCTION_LANGUAGES,
  hashOf,
  isUnseenSite,
  type LabelledArticle,
  readConstructions,
  readLabelledArticles,
  readPolnear,
} from './read-quote-corpora.js';

const args = process.argv.slice(2);
const partAt = args.indexOf('--part');
const part = partAt === -1 ? null : args.splice(partAt, 2)[1];
const errorsAt = args.indexOf('--errors');
const errors = errorsAt === -1 ? null : (args.splice(errorsAt, 2)[1] ?? null);
const errorsInAt = args.indexOf('--errors-in');
const errorsIn = errorsInAt === -1 ? 'en' : (args.splice(errorsInAt, 2)[1] ?? 'en');
const folder = args[0] ?? process.env.NUTGRAF_CORPORA ?? '../shared';
const work = mkdtempSync(join(tmpdir(), 'quote-bench-'));

function predictSpeakers(articles: readonly LabelledArticle[]): string {
  const lines = articles.map((article) => {
    const found = findQuotations(article.paragraphs, {
      language: article.lang,
      headline: article.title,
      authors: article.authors ?? [],
    });
    const quotations = found.map((quotation) => ({
      text: quotation.text,
      parts: quotation.text.split('\n'),
      kind: quotation.kind,
      speaker: quotation.speaker?.name ?? null,
      mention: quotation.mention?.text ?? null,
    }));
    return JSON.stringify({ id: article.id, quotations });
  });
  return save('speakers-predicted.jsonl', lines);
}

function save(name: string, lines: readonly string[]): string {
  const path = join(work, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Of German, with few articles, half of the sites is unseen. */
function isUnseen({ lang, site }: LabelledArticle): boolean {
  return lang === 'en' ? isUnseenSite(site) : hashOf(`${lang} ${site}`) % 2 === 1;
}

function benchSpeakers(): void {
  const all = readLabelledArticles(folder);
  const parts = part ? [part] : ['dev', 'unseen', 'all'];
  for (const name of parts) {
    const articles = all.filter((article) => name === 'all' || isUnseen(article) === (name === 'unseen'));
    const gold = save(
      'speakers.jsonl',
      articles.map((article) => JSON.stringify(article)),
    );
    for (const lang of ['en', 'de']) {
      const command = [join(folder, 'bench/score_speakers.py'), gold, predictSpeakers(articles), '--lang', lang];
      if (errors !== null && lang === errorsIn) command.push('--errors', errors);
      console.log(`speakers.jsonl, ${lang}, ${name}`);
      console.log(execFileSync('python3', command, { encoding: 'utf8' }));
    }
  }
}

function benchConstructions(): void {
  for (const lang of CONSTRUCTION_LANGUAGES) {
    const articles = readConstructions(lang);
    const gold = save(
      'constructions.jsonl',
      articles.map((article) => JSON.stringify(article)),
    );
    const command = [join(folder, 'bench/score_speakers.py'), gold, predictSpeakers(articles), '--lang', lang];
    if (errors !== null && lang === errorsIn) command.push('--errors', errors);
    console.log(`invented constructions, ${lang}`);
    console.log(execFileSync('python3', command, { encoding: 'utf8' }));
  }
}

function benchPolnear(): void {
  const lines = readPolnear(folder, 'dev').map((article) => predictPolnear(article, (texts) => findQuotations(texts)));
  const predicted = save('polnear.jsonl', lines);
  console.log(
    execFileSync('python3', [join(folder, 'bench/score_quotes.py'), '--split', 'dev', predicted, '--brief'], {
      encoding: 'utf8',
    }),
  );
}

function benchPronouns(): void {
  const pronouns = countPronouns(folder);
  const right = pronouns.filter(({ isRight }) => isRight).length;
  console.log(
    `pronouns resolved by hand: ${right} of ${pronouns.length} right (${(right / pronouns.length).toFixed(3)})`,
  );
  if (errors === null) return;
  for (const { article, pronoun, meant, found, isRight } of pronouns)
    if (!isRight) console.log(`[${article}] ${pronoun}: ${found}, gold ${meant}`);
}

benchSpeakers();
if (part === null) benchConstructions();
if (part === null || part === 'dev') {
  benchPolnear();
  benchPronouns();
}
rmSync(work, { recursive: true });
