/**
 * Accuracy on labelled pages: parses them with the built package, writes predictions, runs every scorer, prints one table
 * beside the saved figures, lists the worst pages, and writes a view of each page for the browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import {
  findCorporaFolder,
  PAGE_SETS,
  type PageSet,
  QUOTE_SETS,
  readJsonLines,
  readPages,
  readParagraphs,
  SETS,
  type SetName,
  toJsonLines,
} from './bench/corpora.js';
import { formatTable, readSavedFigures, saveFigures } from './bench/figures.js';
import type { Outcome } from './bench/parse-pages.js';
import { installPeers } from './bench/peers/install-peers.js';
import { formatPeers, scorePeers } from './bench/peers/predict-peers.js';
import { predictBody, predictFacts, predictKeyPoints, predictQuotations, predictRoles } from './bench/predict.js';
import { writeReport } from './bench/report.js';
import { runPool } from './bench/run-pool.js';
import { scorePredictions } from './bench/score.js';
import { chooseSubset, type SubsetChoice } from './bench/subset.js';

const HELP = `npm run bench:accuracy -- [FOLDER] [options]

FOLDER              has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--sets a,b          only these sets: ${SETS.join(', ')}
--half a|b          only one half of the sites; labelled pages only
--every N           only every N-th page of each set; labelled pages only
--out DIR           where predictions and the report go (default bench-out)
--worst N           how many of the worst pages to list for each set (default 10)
--rouge             ROUGE too (slow)
--package DIR       measure the built package in DIR (dist ...) instead of building the source
--peers             other systems on the same pages, beside; installed into --peers-folder (default bench-out/peers)
--no-report         no views of the pages
--save              keep the figures in docs/benchmarks.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: SETS.join(',') },
    half: { type: 'string' },
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: 'bench-out' },
    worst: { type: 'string', default: '10' },
    rouge: { type: 'boolean', default: false },
    package: { type: 'string' },
    peers: { type: 'boolean', default: false },
    'peers-folder': { type: 'string', default: 'bench-out/peers' },
    'no-report': { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else {
  const folder = chooseSubset(findCorporaFolder(positionals[0]), readChoice(), values.out);
  await benchmark(folder, readSets(values.sets), values.out);
}

async function benchmark(folder: string, sets: ReadonlySet<SetName>, out: string): Promise<void> {
  const started = performance.now();
  mkdirSync(out, { recursive: true });
  const outcomes = await parsePages(folder, sets, out);
  const parsed = performance.now();
  writePredictions(folder, sets, out, outcomes);
  const pagesComplete = PAGE_SETS.every((set) => sets.has(set));
  const figures = await scorePredictions(sets, { folder, out, rouge: values.rouge }, pagesComplete);
  console.log(formatTable(figures, readSavedFigures()));
  const pageSets = PAGE_SETS.filter((set) => sets.has(set));
  for (const set of pageSets) printWorst(folder, set, out, outcomes);
  printErrors(outcomes);
  if (values.peers) {
    installPeers(values['peers-folder']);
    console.log(`\n${formatPeers(figures, await scorePeers(values['peers-folder'], folder, pageSets, out))}`);
  }
  if (!values['no-report'] && pageSets.length > 0)
    console.log(`\nviews of the pages: ${writeReport(folder, pageSets, out, outcomes)}`);
  if (values.save) saveFigures(figures);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  console.log(`\nparsed in ${seconds(started, parsed)} s, all in ${seconds(started, performance.now())} s`);
}

/** Parses on all cores, in child processes; the outcomes are in the order of the labelled pages. */
async function parsePages(folder: string, sets: ReadonlySet<SetName>, out: string): Promise<Outcome[]> {
  const packageFolder = values.package ?? (await buildForBenchmark(readEntries(sets)));
  const workers = availableParallelism();
  const files = Array.from({ length: workers }, (_, part) => join(out, `outcomes-${part}.jsonl`));
  const jobs = files.map((file, part) => ({
    command: process.execPath,
    args: [
      '--import',
      'tsx',
      'scripts/bench/parse-pages.ts',
      packageFolder,
      folder,
      [...sets].join(','),
      String(part),
      String(workers),
      file,
    ],
  }));
  try {
    await runPool(jobs);
  } finally {
    if (values.package === undefined) removeBuild(packageFolder);
  }
  return files.flatMap((file) => readJsonLines<Outcome>(file));
}

function readEntries(sets: ReadonlySet<SetName>): ('index' | 'quotes')[] {
  const hasPages = PAGE_SETS.some((set) => sets.has(set));
  const hasQuotes = QUOTE_SETS.some((set) => sets.has(set));
  return [...(hasPages ? (['index'] as const) : []), ...(hasQuotes ? (['quotes'] as const) : [])];
}

function writePredictions(folder: string, sets: ReadonlySet<SetName>, out: string, outcomes: readonly Outcome[]): void {
  const write = (name: string, lines: object[]): void => writeFileSync(join(out, `${name}.jsonl`), toJsonLines(lines));
  const pages = outcomes.filter(({ set }) => (PAGE_SETS as readonly string[]).includes(set));
  for (const set of PAGE_SETS) {
    const own = pages.filter((outcome) => outcome.set === set);
    write(
      `${set}.body`,
      own.map(({ id, article }) => predictBody(id, article)),
    );
    write(
      `${set}.facts`,
      own.map(({ id, article }) => predictFacts(id, article)),
    );
  }
  write(
    'keypoints',
    pages.map(({ set, id, article }) => predictKeyPoints(set, id, article)),
  );
  write(
    'roles',
    pages.map(({ set, id, article }) => predictRoles(set, id, article)),
  );
  for (const set of QUOTE_SETS) {
    if (!sets.has(set)) continue;
    const gold = new Map(readParagraphs(folder, set).map((list) => [list.id, list]));
    const own = outcomes.filter((outcome) => outcome.set === set);
    write(
      set,
      own.flatMap(({ id, quotations = [] }) => {
        const list = gold.get(id);
        return list ? [predictQuotations(list, quotations)] : [];
      }),
    );
  }
}

function printWorst(folder: string, set: PageSet, out: string, outcomes: readonly Outcome[]): void {
  const errors = new Map(outcomes.filter((outcome) => outcome.set === set).map(({ id, error }) => [id, error]));
  const urls = new Map(readPages(folder, set).map(({ id, url }) => [id, url]));
  const [, ...rows] = readFileSync(join(out, `${set}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const scored = rows.filter((row) => row[3] !== '').sort((a, b) => Number(a[3]) - Number(b[3]));
  console.log(`\nworst of ${set}: F1, precision, recall, page`);
  for (const [id = '', , , f1 = '', p = '', r = ''] of scored.slice(0, Number(values.worst))) {
    console.log(`  ${f1}  ${p.padStart(6)}  ${r.padStart(6)}  ${id}  ${errors.get(id) ?? ''}  ${urls.get(id) ?? ''}`);
  }
}

function printErrors(outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { set, error } of outcomes)
    if (error) counts.set(`${set} ${error}`, (counts.get(`${set} ${error}`) ?? 0) + 1);
  if (counts.size > 0) console.log(`\nerrors: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  const crashes = outcomes.filter(({ crash }) => crash);
  if (crashes.length === 0) return;
  console.error(`\n${crashes.length} PAGES THREW SOMETHING THAT IS NO ArticleError (or made an invalid Article):`);
  for (const { set, id, crash } of crashes.slice(0, 10)) console.error(`\n${set} ${id}\n${crash}`);
  process.exitCode = 1;
}

function readSets(given: string): ReadonlySet<SetName> {
  const names = given.split(',');
  const unknown = names.find((name) => !(SETS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`Expected sets among ${SETS.join(', ')}, but found ${unknown}.`);
  return new Set(names as SetName[]);
}

function readChoice(): SubsetChoice {
  const { half, every } = values;
  if (half !== undefined && half !== 'a' && half !== 'b') throw new Error(`Expected --half a or b, but found ${half}.`);
  if (!(Number.isInteger(Number(every)) && Number(every) > 0))
    throw new Error(`Expected --every 1, 2 ..., but found ${every}.`);
  if (values.save && (half !== undefined || every !== '1'))
    throw new Error('Expected --save on all pages, not on a part of them.');
  return { half, every: Number(every) };
}
