/**
 * Headline, authors and dates of the labelled pages: `npx tsx scripts/facts-bench.ts [FOLDER] [--out DIR] [--set SET]`.
 *
 * Uses the page facts and the choosers alone. Where later stages know the article's own byline and dates by their
 * blocks, this looks for elements by class and for texts that open as bylines do. Prints the figures of each set and of
 * its domains split in two halves; `--out` writes predictions that `score_facts.py` reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../src/html/decode-html.js';
import { findNextOutside, type HtmlNode, readNodeText } from '../src/html/node.js';
import { type ParsedPage, parseHtml } from '../src/html/parse-html.js';
import type { Author } from '../src/model/article.js';
import { chooseAuthors } from '../src/page/choose-authors.js';
import { chooseDates } from '../src/page/choose-dates.js';
import { chooseHeadline } from '../src/page/choose-headline.js';
import type { Candidate } from '../src/page/page-facts.js';
import { type BylineLink, opensByline, readByline } from '../src/page/read-byline.js';
import { readPageFacts } from '../src/page/read-page-facts.js';
import { readSiteNames } from '../src/page/site-names.js';
import { splitClassTokens } from '../src/text/class-tokens.js';
import { readDateText } from '../src/text/read-date-text.js';
import { readMachineDate } from '../src/text/read-machine-date.js';
import { findCorporaFolder, readJsonLines, toJsonLines } from './bench/corpora.js';
import { type GoldFacts, halfOf, type PredictedFacts, scoreFacts } from './bench/score-facts.js';

interface LabelledPage extends GoldFacts {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** What the HTTP header said of the bytes. */
  readonly encoding: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, set: { type: 'string' } },
});
const folder = findCorporaFolder(positionals[0]);
const limits = { maxNodes: 1_000_000, maxDepth: 10_000 };
let parsing = 0;
let reading = 0;
for (const set of values.set === undefined ? ['andy', 'fundus_tests'] : [values.set]) {
  const pages = readJsonLines<LabelledPage>(join(folder, 'corpora/body', set, 'pages.jsonl'));
  const predictions = pages.map(predict);
  if (values.out !== undefined) writeFileSync(join(values.out, `facts-${set}.jsonl`), toJsonLines(predictions));
  const pairs = predictions.map((prediction, at) => [pages[at] as LabelledPage, prediction] as const);
  console.log(`${set}: ${scoreFacts(pairs)}`);
  for (const half of [0, 1]) {
    console.log(`  domains, half ${half}: ${scoreFacts(pairs.filter(([{ domain }]) => halfOf(domain) === half))}`);
  }
}
console.log(
  `parse ${Math.round(parsing)} ms, page facts ${Math.round(reading)} ms (${((100 * reading) / parsing).toFixed(1)} %)`,
);

function predict({ id, url, html, encoding }: LabelledPage): PredictedFacts {
  const text = decodeHtml(gunzipSync(readFileSync(join(folder, 'corpora/body', html))), encoding);
  const start = performance.now();
  const page = parseHtml(text, limits);
  const parsed = performance.now();
  const facts = readPageFacts(page, { url });
  parsing += parsed - start;
  reading += performance.now() - parsed;
  const seen = readVisibleFacts(page, facts.language[0]?.value ?? null);
  const siteNames = readSiteNames(facts, url);
  const h1s = facts.headline.filter(({ rule }) => rule.startsWith('h1'));
  return {
    id,
    headline: chooseHeadline(facts.headline, h1s, siteNames)?.value ?? null,
    authors: (chooseAuthors([...facts.authors, ...seen.authors], siteNames)?.value ?? []).map(({ name }) => name),
    publishedAt:
      chooseDates({ ...facts, publishedAt: [...facts.publishedAt, ...seen.publishedAt] }).publishedAt?.value ?? null,
  };
}

type VisibleFacts = { authors: Candidate<readonly Author[]>[]; publishedAt: Candidate<string>[] };

/** Bylines and dates by the classes of their elements, after the first `h1`, then before it. */
function readVisibleFacts({ document, harvest }: ParsedPage, language: string | null): VisibleFacts {
  const authors: Candidate<readonly Author[]>[] = [];
  const publishedAt: Candidate<string>[] = [];
  const nodes: HtmlNode[] = [];
  let h1At = 0;
  for (let node: HtmlNode | null = document; node; node = node.firstChild ?? findNextOutside(node, document)) {
    if (node === harvest.h1s[0]) h1At = nodes.length;
    if (node.name !== '') nodes.push(node);
  }
  for (const node of [...nodes.slice(h1At), ...nodes.slice(0, h1At)]) {
    const tokens = splitClassTokens(
      `${node.attribs['class'] ?? ''} ${node.attribs['rel'] ?? ''} ${node.attribs['data-testid'] ?? ''}`,
    );
    const text = (): string => readNodeText(node).replace(/\s+/g, ' ').trim();
    if (
      authors.length < 3 &&
      tokens.some((token) => /^(?:by.?line|authors?|autor(?:en)?|auteur|writer|contributor)$/.test(token)) &&
      text().length < 200
    ) {
      const found = readByline(text(), readLinks(node)).authors;
      if (found.length > 0) authors.push({ value: found, source: 'dom', rule: 'byline element' });
    }
    const own = ownText(node);
    if (authors.length < 3 && own.length > 1 && own.length < 120 && text().length < 200 && opensByline(text())) {
      authors.push({ value: readByline(text(), readLinks(node)).authors, source: 'dom', rule: 'byline text' });
    }
    if (
      publishedAt.length < 3 &&
      (node.name === 'time' ||
        tokens.some((token) => /^(?:date|datum|fecha|published|pubdate|timestamp|posted)$/.test(token))) &&
      text().length < 120
    ) {
      const date = readMachineDate(node.attribs['datetime'] ?? '') ?? readDateText(text(), language);
      if (date !== null) publishedAt.push({ value: date, source: 'dom', rule: 'date element' });
    }
  }
  return { authors, publishedAt };
}

/** The text right in an element, its children's left out. */
function ownText(node: HtmlNode): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.next) if (child.type === 'text') text += child.data;
  return text.trim();
}

function readLinks(root: HtmlNode): BylineLink[] {
  const links: BylineLink[] = [];
  for (
    let node: HtmlNode | null = root;
    node;
    node = node.firstChild ?? (node === root ? null : findNextOutside(node, root))
  ) {
    if (node.name === 'a' && node.attribs['href']) links.push({ text: readNodeText(node), href: node.attribs['href'] });
  }
  return links;
}
