/** Many changed pages through the parser; the pages are the labelled ones of a folder of corpora. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as core from '../src/index.js';
import { findFault } from '../test/fuzz/find-fault.js';
import { drawFrom, mutatePage } from '../test/fuzz/mutate-page.js';
import { findCorporaFolder, PAGE_SETS, readPages } from './bench/corpora.js';

const HELP = `npm run fuzz -- N [FOLDER] [options]

N               how many changed pages (default 1000)
FOLDER          has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--seed N        the first seed (default 1); each page is named by its seed, so that a fault can be made again
--slow MS       report pages that take longer (default 2000)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    slow: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else fuzz(Number(positionals[0] ?? 1000), findCorporaFolder(positionals[1]));

function fuzz(runs: number, folder: string): void {
  const files = PAGE_SETS.flatMap((set) =>
    readPages(folder, set).map(({ html }) => join(folder, 'corpora/body', html)),
  );
  const read = (file = ''): string => gunzipSync(readFileSync(file)).toString('utf8');
  const first = Number(values.seed);
  let faults = 0;
  let slowest = 0;
  for (let seed = first; seed < first + runs; seed++) {
    const draw = drawFrom(seed);
    const [page, other] = [read(files[draw(files.length)]), read(files[draw(files.length)])];
    const html = mutatePage(page, other, draw);
    const start = performance.now();
    const fault = findFault(html, core);
    const ms = performance.now() - start;
    slowest = Math.max(slowest, ms);
    if (fault === null && ms < Number(values.slow)) continue;
    if (fault !== null) faults += 1;
    console.log(`seed ${seed}: ${fault ?? `${Math.round(ms)} ms for ${html.length} characters`}`.slice(0, 1500));
  }
  console.log(`${runs} pages, ${faults} with faults, the slowest took ${Math.round(slowest)} ms for two parses`);
  process.exitCode = faults === 0 ? 0 : 1;
}
