/** Many pages: `npm run bench:batch -- [FOLDER]`. What is measured, and how, is in `docs/benchmarks.md`. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareArchive } from './bench/batch/compare-archive.js';
import { killAndResume } from './bench/batch/kill-and-resume.js';
import { type Bench, measureSpeed } from './bench/batch/measure-speed.js';
import { writeMonth } from './bench/batch/month.js';
import { type Row, writeRun } from './bench/batch/rows.js';
import { savePart } from './bench/batch/save-part.js';
import { readLabelledPages, writeInputFiles } from './bench/batch/write-input.js';
import { buildBatchForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';

const HELP = `npm run bench:batch -- [FOLDER] [options]

FOLDER        has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--pages N     pages of the long runs: the labelled pages, repeated (default 20000)
--every N     only every N-th of the labelled pages, for a trial (default 1)
--rounds N    rounds of the runs that are timed; the fastest counts (default 1)
--save        write the tables into docs/benchmarks.md and docs/scale.md

Prints the tables of docs/benchmarks.md and docs/scale.md; progress goes to standard
error. Exit code 1 where a goal is missed. Needs an idle machine with two cores, some
2 GB of disk and, with 20,000 pages, some 30 minutes.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20000' },
    every: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1' },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const built = await buildBatchForBenchmark();
  const scratch = mkdtempSync(join(built, 'run-'));
  try {
    const pages = readLabelledPages(folder).filter((_, index) => index % Number(values.every) === 0);
    const total = Number(values.pages);
    const bench: Bench = { built, scratch, total, input: await writeInputFiles(pages, total, scratch) };
    const { rows, whole, rate } = await measureSpeed(bench, Number(values.rounds));
    const all: Row[] = [
      { what: 'pages', found: `${total}: ${pages.length} labelled ones, repeated` },
      ...rows,
      await killAndResume(bench, whole),
      await compareArchive(bench),
    ];
    const run = writeRun(all);
    const month = writeMonth({
      rate,
      packedBytes: statSync(bench.input.archive).size / pages.length,
      lineBytes: statSync(whole).size / total,
    });
    process.stdout.write(`${run}\n${month}`);
    if (values.save) {
      savePart('docs/benchmarks.md', 'batch', run);
      savePart('docs/scale.md', 'month', month);
    }
    if (all.some(({ isMet }) => isMet === false)) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    removeBuild(built);
  }
}
