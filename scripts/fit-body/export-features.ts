/**
 * Writes the features and labels of every labelled page, a page a line, for fit.py.
 *
 *   npx tsx scripts/fit-body/export-features.ts FOLDER OUT.jsonl [FIRST.jsonl]
 *
 * FOLDER is laid out as docs/benchmarks.md says. With FIRST.jsonl (a page a line: {set, id, first: [probability of each
 * text block]}) the features of the second opinion come out as well.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { decodeHtml } from '../../src/html/decode-html.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { findHeadline } from '../../src/roles/find-headline.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { readPath } from '../../src/roles/path-of.js';
import { readContext } from '../../src/roles/read-context.js';
import { readFeatures } from '../../src/roles/read-features.js';
import { type GoldPage, labelByRoles, labelBySegments, labelByText } from './label-page.js';

const [folder, out, firstFile] = process.argv.slice(2);
if (folder === undefined || out === undefined)
  throw new Error('Usage: export-features.ts FOLDER OUT.jsonl [FIRST.jsonl]');

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T);
const corpora = join(folder, 'corpora');
const roles = new Map(
  readLines<{ set: string; id: string; blocks: { role: string; text: string }[] }>(join(corpora, 'roles.jsonl')).map(
    (p) => [`${p.set} ${p.id}`, p.blocks],
  ),
);
const suspect = JSON.parse(readFileSync(join(corpora, 'body/andy/suspect-gold.json'), 'utf8')) as Record<
  string,
  string | string[]
>;
const suspects = Object.values(suspect).filter(Array.isArray).flat();
const first = new Map(
  firstFile === undefined
    ? []
    : readLines<{ set: string; id: string; first: number[] }>(firstFile).map((p) => [`${p.set} ${p.id}`, p.first]),
);
const sink = createWriteStream(out);
let done = 0;

for (const set of ['andy', 'fundus_tests', 'trafilatura_eval']) {
  for (const gold of readLines<GoldPage>(join(corpora, 'body', set, 'pages.jsonl'))) {
    if (set === 'andy' && suspects.some((s) => gold.id.startsWith(s))) continue;
    const bytes = gunzipSync(readFileSync(join(corpora, 'body', gold.html)));
    const parsed = parseHtml(decodeHtml(bytes), { maxNodes: 1_000_000, maxDepth: 5000 });
    const evidence = readPageEvidence(readPageFacts(parsed, { url: gold.url }));
    const page = findBlocks(parsed.document);
    const blocks = measureBlocks(page);
    if (blocks.length === 0) continue;
    const headline = findHeadline(page, blocks, evidence);
    const features = readFeatures({ page, blocks, evidence, headline, wordScores: new Map() });
    const role = roles.get(`${set} ${gold.id}`);
    const labels =
      set !== 'trafilatura_eval'
        ? labelByText(blocks, gold)
        : role === undefined
          ? labelBySegments(blocks, gold)
          : labelByRoles(blocks, role);
    const known = first.get(`${set} ${gold.id}`);
    const context = known === undefined ? undefined : readContext(page, blocks, Float64Array.from(known));
    const paths = new Map();
    sink.write(
      `${JSON.stringify({
        set,
        id: gold.id,
        site: gold.domain,
        names: done === 0 ? Object.keys(features[0] ?? {}) : undefined,
        contextNames: done === 0 && context !== undefined ? Object.keys(context[0] ?? {}) : undefined,
        words: page.containers.map((c) => c.tokens),
        paths: blocks.map(({ block }) => readPath(page, block.container, paths).containers.map((c) => c.index)),
        inner: blocks.map(({ block }) => block.innerTokens),
        chars: blocks.map(({ block }) => block.text.length),
        labels: [...labels],
        x: features.map((f) => Object.values(f).map((v) => +v.toFixed(4))),
        context: context?.map((f) => Object.values(f).map((v) => +v.toFixed(4))),
      })}\n`,
    );
    done += 1;
    if (done % 200 === 0) process.stderr.write(`${done} pages\n`);
  }
}
sink.end();
