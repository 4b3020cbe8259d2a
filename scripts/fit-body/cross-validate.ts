/**
 * Cross-validated figures of the body, grouped by site: every page is read with trees that never saw its site.
 *
 *   npx tsx scripts/fit-body/cross-validate.ts FOLDER FIT-FOLDER [SET ...]
 *
 * FIT-FOLDER is what fit.py wrote. Prints the figures of `score_body.py` for each set.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { assembleArticle } from '../../src/body/assemble-article.js';
import { ArticleError } from '../../src/errors.js';
import { decodeHtml } from '../../src/html/decode-html.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { resolveOptions } from '../../src/options.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import {
  type BodyModel,
  compileFirstOpinion,
  compileSecondOpinion,
  type FirstOpinionData,
} from '../../src/roles/body-model.js';
import { labelBlocks } from '../../src/roles/label-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { scoreBodyWith } from '../../src/roles/score-body.js';
import type { TreeModelData } from '../../src/roles/tree-model.js';
import { PAGE_SETS, type PageSet, readPages, toJsonLines } from '../bench/corpora.js';
import { predictBody } from '../bench/predict.js';

const FOLDS = 5;
const [folder, fit, ...sets] = process.argv.slice(2);
if (folder === undefined || fit === undefined) throw new Error('Usage: cross-validate.ts FOLDER FIT-FOLDER [SET ...]');

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(fit, name), 'utf8')) as T;
const folds = readJson<Record<string, number>>('folds.json');
const models = Array.from(
  { length: FOLDS },
  (_, k): BodyModel => ({
    first: compileFirstOpinion(readJson<FirstOpinionData>(`first.${k}.json`)),
    second: compileSecondOpinion(readJson<TreeModelData>(`second.${k}.json`)),
  }),
);
const out = join(fit, 'predictions');
mkdirSync(out, { recursive: true });

for (const set of (sets.length === 0 ? PAGE_SETS : sets) as PageSet[]) {
  const file = join(out, `${set}.jsonl`);
  writeFileSync(
    file,
    toJsonLines(
      readPages(folder, set).map((page) =>
        predictBody(page.id, read(page.html, page.encoding, page.url, folds[page.domain] ?? 0)),
      ),
    ),
  );
  for (const sound of set === 'andy' ? [[], ['--sound']] : [[]]) {
    const scorer = [
      join(folder, 'bench/score_body.py'),
      '--set',
      set,
      '--pred',
      file,
      '--no-rouge',
      '--json',
      '--per-page',
      `${file}.tsv`,
      ...sound,
    ];
    const figures = JSON.parse(execFileSync('python3', scorer, { encoding: 'utf8' })) as Record<string, number>;
    const shown = ['aeb_F1', 'aeb_P', 'aeb_R', 'para_F1', 'seg_F1', 'seg_P', 'seg_R', 'empty'].filter(
      (k) => figures[k] !== undefined,
    );
    console.log(`${set} ${sound.join('')} ${shown.map((k) => `${k} ${figures[k]?.toFixed(4)}`).join('  ')}`);
  }
}

function read(html: string, encoding: string, url: string | null, fold: number) {
  const settings = resolveOptions(url === null ? {} : { url });
  const parsed = parseHtml(
    decodeHtml(gunzipSync(readFileSync(join(folder as string, 'corpora/body', html))), encoding),
    settings,
  );
  const facts = readPageFacts(parsed, settings);
  const page = findBlocks(parsed.document);
  const evidence = readPageEvidence(facts);
  const verdicts = labelBlocks(page, scoreBodyWith(page, evidence, models[fold] as BodyModel), evidence);
  try {
    return assembleArticle(page, verdicts, facts, settings);
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}
