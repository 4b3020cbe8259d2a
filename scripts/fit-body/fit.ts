/**
 * Fits the weights of src/roles/weights to a folder of labelled pages.
 *
 *   npx tsx scripts/fit-body/fit.ts FOLDER OUT-FOLDER
 *
 * FOLDER is laid out as docs/benchmarks.md says; OUT-FOLDER gets the features, the weights of all pages (first.json,
 * second.json: copy them to src/roles/weights) and those of each fold for cross-validate.ts. Needs python3 with numpy and
 * lightgbm.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import type { PageBlocks } from '../../src/blocks/page-blocks.js';
import { decodeHtml } from '../../src/html/decode-html.js';
import { HtmlNode } from '../../src/html/node.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { findHeadline } from '../../src/roles/find-headline.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import type { Features, MeasuredBlock } from '../../src/roles/measures.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { readPath } from '../../src/roles/path-of.js';
import { readContext } from '../../src/roles/read-context.js';
import { readFeatures } from '../../src/roles/read-features.js';
import { type GoldPage, type Labels, labelByRoles, labelBySegments, labelByText } from './label-page.js';

interface LabelledPage {
  readonly gold: GoldPage;
  readonly page: PageBlocks;
  readonly blocks: readonly MeasuredBlock[];
  readonly labels: Labels;
  readonly features: readonly Features[];
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('Usage: fit.ts FOLDER OUT-FOLDER');
const corpora = join(folder, 'corpora');
mkdirSync(out, { recursive: true });

const pages = readLabelledPages();
await write('features.jsonl', pages, () => undefined);
fit('first', 'features.jsonl');
const first = new Map(
  readLines<{ set: string; id: string; first: number[] }>(join(out, 'first.jsonl')).map((p) => [
    `${p.set} ${p.id}`,
    p.first,
  ]),
);
await write('context.jsonl', pages, ({ gold, page, blocks }) =>
  readContext(page, blocks, Float64Array.from(first.get(`${gold.set} ${gold.id}`) ?? [])),
);
fit('second', 'context.jsonl');

function fit(stage: string, features: string): void {
  execFileSync('python3', [join(import.meta.dirname, 'fit.py'), stage, join(out as string, features), out as string], {
    stdio: 'inherit',
  });
}

function readLabelledPages(): LabelledPage[] {
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
  const labelled: LabelledPage[] = [];
  for (const set of ['andy', 'fundus_tests', 'trafilatura_eval']) {
    for (const gold of readLines<GoldPage>(join(corpora, 'body', set, 'pages.jsonl'))) {
      if (set === 'andy' && suspects.some((s) => gold.id.startsWith(s))) continue;
      const made = readPage(gold, roles.get(`${set} ${gold.id}`));
      if (made !== null) labelled.push(made);
      if (labelled.length % 200 === 0) process.stderr.write(`${labelled.length} pages\n`);
    }
  }
  return labelled;
}

function readPage(gold: GoldPage, roles: readonly { role: string; text: string }[] | undefined): LabelledPage | null {
  const bytes = gunzipSync(readFileSync(join(corpora, 'body', gold.html)));
  const parsed = parseHtml(decodeHtml(bytes, gold.encoding), { maxNodes: 1_000_000, maxDepth: 5000 });
  const evidence = readPageEvidence(readPageFacts(parsed, { url: gold.url }));
  const page = withoutNodes(findBlocks(parsed.document));
  const blocks = measureBlocks(page);
  if (blocks.length === 0) return null;
  const headline = findHeadline(page, blocks, evidence);
  const features = readFeatures({ page, blocks, evidence, headline, wordScores: new Map() });
  const bySegments = gold.set === 'trafilatura_eval';
  const labels = !bySegments
    ? labelByText(blocks, gold)
    : roles === undefined
      ? labelBySegments(blocks, gold)
      : labelByRoles(blocks, roles);
  return { gold, page, blocks, labels, features };
}

/** The tree of every page at once would fill the memory; the measures do not read it. */
function withoutNodes(page: PageBlocks): PageBlocks {
  const node = new HtmlNode('tag', 'div', {}, '', false);
  const blocks = page.blocks.map((block) =>
    block.kind === 'text'
      ? block
      : block.kind === 'embed'
        ? { ...block, node }
        : { ...block, media: { ...block.media, node } },
  );
  return { blocks, containers: page.containers.map((container) => ({ ...container, node })) };
}

async function write(
  name: string,
  list: readonly LabelledPage[],
  contextOf: (page: LabelledPage) => readonly Features[] | undefined,
): Promise<void> {
  const sink = createWriteStream(join(out as string, name));
  list.forEach((labelled, at) => {
    const { gold, page, blocks, labels, features } = labelled;
    const context = contextOf(labelled);
    const paths = new Map();
    const names = (records: readonly Features[] | undefined) =>
      at === 0 ? Object.keys(records?.[0] ?? {}) : undefined;
    const rows = (records: readonly Features[] | undefined) =>
      records?.map((record) => Object.values(record).map((v) => +v.toFixed(4)));
    const line = {
      set: gold.set,
      id: gold.id,
      site: gold.domain,
      names: names(features),
      contextNames: context === undefined ? undefined : names(context),
      words: page.containers.map((c) => c.tokens),
      paths: blocks.map(({ block }) => readPath(page, block.container, paths).containers.map((c) => c.index)),
      inner: blocks.map(({ block }) => block.innerTokens),
      chars: blocks.map(({ block }) => block.text.length),
      labels: [...labels],
      x: rows(features),
      context: rows(context),
    };
    sink.write(`${JSON.stringify(line)}\n`);
  });
  await new Promise<void>((resolve) => sink.end(resolve));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
