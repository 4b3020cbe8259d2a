/**
 * Peak memory of parseArticle beside parse5 building its tree with parse5-htmlparser2-tree-adapter: the peak resident set of a
 * process of its own that reads and parses the same pages, and how far it lies above the peak before the first of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';
import { choosePages } from './bench/decode-pages.js';
import { Side } from './bench/side.js';
import { median } from './bench/summarize-times.js';

const HELP = `npm run bench:memory -- [FOLDER] [options]

FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--every N       only every N-th page (default 7: some 200 pages)
--runs N        runs of each side, the median counts (default 3)
--package DIR   measure the built package in DIR (dist ...) instead of building the source`;

/** What a side says once it is done. */
interface Peak {
  readonly before: number;
  readonly after: number;
  readonly pages: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '7' },
    runs: { type: 'string', default: '3' },
    package: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const packageFolder = values.package ?? (await buildForBenchmark(['index']));
  const peaks: Record<'parse5' | 'nutgraf', Peak[]> = { parse5: [], nutgraf: [] };
  const temporary = mkdtempSync(join(tmpdir(), 'nutgraf-memory-'));
  // Chosen here: the labels are 10 MB of text, and a process that reads them holds them, and collects later ever after.
  const list = join(temporary, 'pages.json');
  const pages = choosePages(folder, Number(values.every)).map(({ html, encoding }) => ({ html, encoding }));
  writeFileSync(list, JSON.stringify(pages));
  try {
    for (let run = 0; run < Number(values.runs); run++)
      for (const name of ['parse5', 'nutgraf'] as const)
        peaks[name].push(await measure(name, [packageFolder, folder, list]));
  } finally {
    rmSync(temporary, { recursive: true });
    if (values.package === undefined) removeBuild(packageFolder);
  }
  const [floor, own] = [summarize(peaks.parse5), summarize(peaks.nutgraf)];
  console.log('| | parse5 and adapter | nutgraf | ratio |\n| --- | ---: | ---: | ---: |');
  for (const what of ['peak', 'above'] as const)
    console.log(
      `| ${what === 'peak' ? 'peak resident set, MB' : 'above the start, MB'} | ${floor[what].toFixed(1)} | ${own[what].toFixed(1)} | ${(own[what] / floor[what]).toFixed(2)} |`,
    );
  console.log(`\n${peaks.nutgraf[0]?.pages} pages, median of ${values.runs} runs`);
}

async function measure(name: string, args: readonly string[]): Promise<Peak> {
  const side = new Side(name, 'scripts/bench/measure-peak.ts', [name, ...args]);
  try {
    const peak = await side.start<Peak>();
    if (peak === null) throw new Error(`${name} said nothing.`);
    return peak;
  } finally {
    side.stop();
  }
}

function summarize(peaks: readonly Peak[]): { peak: number; above: number } {
  return {
    peak: median(peaks.map(({ after }) => after)) / 1000,
    above: median(peaks.map(({ before, after }) => after - before)) / 1000,
  };
}
