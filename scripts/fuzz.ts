/** Many changed pages through the parser; the pages are the labelled ones of a folder of corpora. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as core from '../src/index.js';
import { findFault } from '../test/fuzz/find-fault.js';
import { cutPiece, drawFrom, mutatePage } from '../test/fuzz/mutate-page.js';
import { findCorporaFolder, PAGE_SETS, readPages } from './bench/corpora.js';

/** One input in so many is a whole page. */
const WHOLE = 48;

const HELP = `npm run fuzz -- N [FOLDER] [options]

N               how many inputs (default 1000)
FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--seed N        the first seed (default 1); each input is named by its seed, so that a fault can be made again
--slow MS       report inputs that take more CPU time, for both parses and all checks (default 4000)

One input in ${WHOLE} is a whole page, cut at 150,000 characters; the others are pieces of one with a paragraph in them.`;

/** Inputs in a row that are made of the same two pages, so that unpacking them costs little. */
const RUN = 64;
/** Seconds between two lines that say how far it is. */
const REPORT = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    slow: { type: 'string', default: '4000' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else fuzz(Number(positionals[0] ?? 1000), findCorporaFolder(positionals[1]));

function fuzz(runs: number, folder: string): void {
  const files = PAGE_SETS.flatMap((set) =>
    readPages(folder, set).map(({ html }) => join(folder, 'corpora/body', html)),
  );
  const first = Number(values.seed);
  let [faults, slowest, articles, reported] = [0, 0, 0, performance.now()];
  let pair: PagePair | null = null;
  for (let seed = first; seed < first + runs; seed++) {
    const run = Math.floor(seed / RUN);
    if (pair?.run !== run) pair = readPair(files, run);
    const html = makeInput(pair, seed);
    const before = process.cpuUsage();
    const { fault, isArticle } = tryInput(html);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    slowest = Math.max(slowest, ms);
    if (isArticle) articles += 1;
    if (fault !== null) faults += 1;
    if (fault !== null || ms > Number(values.slow))
      console.log(`seed ${seed}: ${fault ?? `${Math.round(ms)} ms for ${html.length} characters`}`.slice(0, 1500));
    if (performance.now() - reported > REPORT * 1000) {
      reported = performance.now();
      console.error(`up to seed ${seed}: ${faults} faults`);
    }
  }
  console.log(
    `seeds ${first} to ${first + runs - 1}: ${runs} inputs, ${articles} of them articles, ${faults} with faults; ` +
      `the slowest took ${Math.round(slowest)} ms of CPU for two parses and the checks`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

/** The two pages that a run of inputs is made of. */
interface PagePair {
  readonly run: number;
  readonly page: string;
  readonly other: string;
}

function readPair(files: readonly string[], run: number): PagePair {
  const draw = drawFrom(run);
  const read = (file = ''): string => gunzipSync(readFileSync(file)).toString('utf8');
  return { run, page: read(files[draw(files.length)]), other: read(files[draw(files.length)]) };
}

function makeInput({ page, other }: PagePair, seed: number): string {
  const draw = drawFrom(seed);
  return draw(WHOLE) === 0 ? mutatePage(page, other, draw) : mutatePage(cutPiece(page, draw), other, draw);
}

function tryInput(html: string): { fault: string | null; isArticle: boolean } {
  let isArticle = false;
  const watched: typeof core = {
    ...core,
    safeParseArticle(...given) {
      const result = core.safeParseArticle(...given);
      isArticle = result.success;
      return result;
    },
  };
  return { fault: findFault(html, watched), isArticle };
}
