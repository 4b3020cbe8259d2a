/**
 * Fits the weights of src/roles/weights to a folder of labelled pages.
 *
 *   npx tsx scripts/fit-body/fit.ts FOLDER OUT-FOLDER
 *
 * FOLDER is laid out as docs/benchmarks.md says; OUT-FOLDER gets the features, the weights of all pages (first.json,
 * second.json and the columns that they count, columns.json: copy them to src/roles/weights) and those of each fold for
 * cross-validate.ts. Needs python3 with numpy and
 * lightgbm.
 *
 * The weights that ship come of two rounds: `second.jsonl` of a first fit (each page by trees that never saw its site), copied
 * to `pseudo.jsonl` in the OUT-FOLDER of a second one, labels what nobody labelled on pages that are labelled by segments alone.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import type { PageBlocks } from '../../src/blocks/page-blocks.js';
import { decodeHtml } from '../../src/html/decode-html.js';
import { HtmlNode } from '../../src/html/node.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { CONTEXT_NAMES, FEATURE_NAMES } from '../../src/roles/feature-names.js';
import type { FeatureTable } from '../../src/roles/feature-table.js';
import { findHeadline } from '../../src/roles/find-headline.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import type { MeasuredBlock } from '../../src/roles/measures.js';
import { findMenuLines, MENU_PROBABILITY } from '../../src/roles/menu-lines.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { Paths } from '../../src/roles/path-of.js';
import { readContext } from '../../src/roles/read-context.js';
import { readFeatures } from '../../src/roles/read-features.js';
import { dropDisputed, type GoldPage, type Labels, labelByRoles, labelBySegments, labelByText } from './label-page.js';

/** One in so many pages that are learnt from is a story with a gold text once more, without all that stands around it. */
const BARE_EVERY = 4;
/** The label of blocks that the trees are not asked about: they learn nothing from them. */
const UNASKED = -2;

interface LabelledPage {
  readonly gold: GoldPage;
  readonly page: PageBlocks;
  readonly blocks: readonly MeasuredBlock[];
  readonly labels: Labels;
  /** Blocks that the trees are not asked about. */
  readonly menuLines: Uint8Array;
  readonly paths: Paths;
  readonly table: FeatureTable;
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('Usage: fit.ts FOLDER OUT-FOLDER');
const corpora = join(folder, 'corpora');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'columns.json'), `${JSON.stringify([...FEATURE_NAMES, ...CONTEXT_NAMES])}\n`);

const pages = readLabelledPages();
await write('features.jsonl', pages, false);
fit('first', 'features.jsonl');
const first = new Map(
  readLines<{ set: string; id: string; first: number[] }>(join(out, 'first.jsonl')).map((p) => [
    `${p.set} ${p.id}`,
    p.first,
  ]),
);
for (const { gold, page, blocks, paths, table, menuLines } of pages) {
  const said = first.get(`${gold.set} ${gold.id}`) ?? [];
  const opinion = Float64Array.from(said, (p, row) => (menuLines[row] === 1 ? MENU_PROBABILITY : p));
  readContext({ page, blocks, paths, first: opinion }, table);
}
await write('context.jsonl', pages, true);
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
      const made = readPage(gold, readHtml(gold), roles.get(`${set} ${gold.id}`));
      if (made !== null) labelled.push(made);
      if (gold.paragraphs?.length > 0 && labelled.length % BARE_EVERY === 0) {
        const bare = readPage({ ...gold, set: 'bare' }, toBareHtml(gold), undefined);
        if (bare !== null) labelled.push(bare);
      }
      if (labelled.length % 200 === 0) process.stderr.write(`${labelled.length} pages\n`);
    }
  }
  return labelled;
}

function readHtml({ html, encoding }: GoldPage): string {
  return decodeHtml(gunzipSync(readFileSync(join(corpora, 'body', html))), encoding);
}

/** The story on a page that shows nothing else, as for print. */
function toBareHtml({ title, paragraphs }: GoldPage): string {
  const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<h1>${escapeText(title ?? '')}</h1>${paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n')}`;
}

function readPage(
  gold: GoldPage,
  html: string,
  roles: readonly { role: string; text: string }[] | undefined,
): LabelledPage | null {
  const parsed = parseHtml(html, { maxNodes: 1_000_000, maxDepth: 5000 });
  const evidence = readPageEvidence(readPageFacts(parsed, { url: gold.url }));
  const page = withoutNodes(findBlocks(parsed.document));
  const blocks = measureBlocks(page);
  if (blocks.length === 0) return null;
  const headline = findHeadline(page, blocks, evidence);
  const paths = new Paths(page);
  const table = readFeatures({ page, blocks, paths, evidence, headline, wordScores: new Map() });
  const bySegments = gold.set === 'trafilatura_eval';
  const read = roles === undefined ? null : labelByRoles(blocks, roles);
  const known = bySegments ? (read ?? labelBySegments(blocks, gold)) : dropDisputed(labelByText(blocks, gold), read);
  const menuLines = findMenuLines(page, blocks);
  const labels = known.map((label, row) => (menuLines[row] === 1 ? UNASKED : label));
  return { gold, page, blocks, paths, labels, menuLines, table };
}

/** The tree of every page at once would fill the memory; the measures do not read it. */
function withoutNodes(page: PageBlocks): PageBlocks {
  const node = new HtmlNode('tag', 'div', [], '', false);
  const blocks = page.blocks.map((block) =>
    block.kind === 'text'
      ? block
      : block.kind === 'embed'
        ? { ...block, node }
        : { ...block, media: { ...block.media, node } },
  );
  return { ...page, blocks, containers: page.containers.map((container) => ({ ...container, node })) };
}

async function write(name: string, list: readonly LabelledPage[], withContext: boolean): Promise<void> {
  const sink = createWriteStream(join(out as string, name));
  list.forEach(({ gold, page, blocks, paths, labels, table }, at) => {
    const rows = (read: (row: number) => Float64Array) =>
      blocks.map((_, row) => Array.from(read(row), (v) => +v.toFixed(4)));
    const line = {
      set: gold.set,
      id: gold.id,
      site: gold.domain,
      names: at === 0 ? FEATURE_NAMES : undefined,
      contextNames: withContext && at === 0 ? CONTEXT_NAMES : undefined,
      words: page.containers.map((c) => c.tokens),
      paths: blocks.map(({ block }) => paths.of(block.container).containers.map((c) => c.index)),
      inner: blocks.map(({ block }) => block.innerTokens),
      chars: blocks.map(({ block }) => block.text.length),
      labels: [...labels],
      x: rows((row) => table.featuresOf(row)),
      context: withContext ? rows((row) => table.contextOf(row)) : undefined,
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
