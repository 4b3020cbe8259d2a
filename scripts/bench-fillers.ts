/** Every place of a page filled with every piece again and again: what costs more than its length is found so. */
import { parseArgs } from 'node:util';
import { buildForBenchmark, removeBuild } from './bench/build.js';
import { FILLED_PAGES } from './bench/filled-pages.js';

const HELP = `npm run bench:fillers -- [PLACES ...] [options]

PLACES        only the places whose name holds one of them
--length N    characters of filling (40000)
--most N      milliseconds of CPU time that a page may take (600)`;

/** Marks, spaces, letters, and pieces of what patterns look for. */
const PIECES = [
  ..." -/|.,:;!?()[]{}#*_=+~@&%$^'’“”«»—–…•·©01aAé中\\\n\u0301\u200b\u00a0😀",
  ...'a-|A-|a.|A.|1,|1.|1:|1/|a/|a,|--|a--|aA|(a)|“a” |“A,” |” “|’s |{{|a@b.|10:|2020-|Foto/|http://'.split('|'),
  ...'a |A |A. |1 |a, |. | - | » |Ola |Ola Brand |Ola and |and |By |the |of |said |he |May |Photo: |Read more '.split(
    '|',
  ),
  ...['a|', ' | ', '\ud83d', '&amp;', '&#x', '\\n', '<b>', '</b>', 'http://a.b/c '],
];
/** What stands around the filling: patterns fail at the end of a run in another way than inside of it. */
const FRAMES = [
  ['', ''],
  ['a', 'x'],
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    length: { type: 'string', default: '40000' },
    most: { type: 'string', default: '600' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await benchmark(Number(values.length), Number(values.most));

async function benchmark(length: number, most: number): Promise<void> {
  const folder = await buildForBenchmark(['index']);
  const places = Object.entries(FILLED_PAGES).filter(
    ([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  let [pages, slow] = [0, 0];
  try {
    const { safeParseArticle } = (await import(`../${folder}/index.js`)) as typeof import('../src/index.js');
    for (const [place, fill] of places) {
      for (const piece of PIECES) {
        for (const [open, close] of FRAMES) {
          const html = fill(open + piece.repeat(Math.ceil(length / piece.length)) + close);
          const before = process.cpuUsage();
          safeParseArticle(html);
          const { user, system } = process.cpuUsage(before);
          pages += 1;
          if (user + system <= 1000 * most) continue;
          slow += 1;
          console.log(`${place} of ${JSON.stringify(open + piece + close)}: ${Math.round((user + system) / 1000)} ms`);
        }
      }
      process.stderr.write(`${place}: ${pages} pages, ${slow} slow\n`);
    }
  } finally {
    removeBuild(folder);
  }
  console.log(`${pages} pages of ${length} characters in one place, ${slow} of them above ${most} ms`);
  process.exitCode = slow === 0 ? 0 : 1;
}
