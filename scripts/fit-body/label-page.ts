import type { MeasuredBlock } from '../../src/roles/measures.js';
import { foldWords } from '../../src/text/fold-words.js';

/** A labelled page of a corpus; see docs/benchmarks.md. */
export interface GoldPage {
  readonly id: string;
  readonly set: string;
  readonly domain: string;
  readonly url: string;
  readonly html: string;
  readonly encoding: string;
  readonly title: string | null;
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly summary: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** 1 running text, 0 not, -1 unknown; one for each text block. */
export type Labels = Int8Array;

const BODY_ROLES = new Set(['paragraph', 'heading', 'list-item', 'blockquote', 'table', 'embed', 'code']);
const SHINGLE = 3;
/** Words from which a block can be found in the gold by its shingles. */
const LONG = 5;
const COVERED = 0.6;

/** Labels from a gold text: long blocks by shared word triples, short ones by equality with a line near the long ones. */
export function labelByText(blocks: readonly MeasuredBlock[], gold: GoldPage): Labels {
  const shingles = new Set<string>();
  const lines = new Map<string, number>();
  for (const line of [...gold.paragraphs, ...gold.text.split('\n')]) {
    const words = foldWords(line).split(' ');
    for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
    lines.set(words.join(' '), 1);
  }
  const summary = new Set(gold.summary.map(foldWords));
  const labels = new Int8Array(blocks.length);
  const longs: number[] = [];
  blocks.forEach(({ block }, i) => {
    const folded = foldWords(block.text);
    if (summary.has(folded)) labels[i] = -1;
    else if (folded.split(' ').length >= LONG && coverage(folded, shingles) >= COVERED) {
      labels[i] = 1;
      longs.push(i);
    }
  });
  const middle = longs[longs.length >> 1] ?? 0;
  const [from, to] = [(longs[0] ?? 0) - 3, (longs.at(-1) ?? -1) + 3];
  blocks.forEach(({ block }, i) => {
    const folded = foldWords(block.text);
    if (
      labels[i] === 0 &&
      folded !== '' &&
      folded.split(' ').length < LONG &&
      lines.has(folded) &&
      i >= from &&
      i <= to
    )
      labels[i] = 1;
  });
  return dropRepeats(blocks, labels, middle);
}

/** Of the same words several times only the occurrence nearest the middle of the text is known to be the article's. */
function dropRepeats(blocks: readonly MeasuredBlock[], labels: Labels, middle: number): Labels {
  const nearest = new Map<string, number>();
  blocks.forEach(({ folded }, i) => {
    const known = nearest.get(folded);
    if (labels[i] === 1 && (known === undefined || Math.abs(i - middle) < Math.abs(known - middle)))
      nearest.set(folded, i);
  });
  blocks.forEach(({ folded }, i) => {
    if (labels[i] === 1 && nearest.get(folded) !== i) labels[i] = -1;
  });
  return labels;
}

function coverage(folded: string, shingles: ReadonlySet<string>): number {
  const words = folded.split(' ');
  let found = 0;
  const all = words.length - SHINGLE + 1;
  for (let i = 0; i < all; i++) if (shingles.has(words.slice(i, i + SHINGLE).join(' '))) found += 1;
  return found / all;
}

/** Labels from segments that must and must not be in the text; the other blocks stay unknown. */
export function labelBySegments(blocks: readonly MeasuredBlock[], gold: GoldPage): Labels {
  const labels = new Int8Array(blocks.length).fill(-1);
  const mark = (segments: readonly string[], label: number): void => {
    for (const segment of segments.map(foldWords)) {
      if (segment === '') continue;
      const hits = blocks.filter(({ block }) => ` ${foldWords(block.text)} `.includes(` ${segment} `));
      if (hits.length === 1 || label === 0) for (const hit of hits) labels[hit.order] = label;
    }
  };
  mark(gold.without ?? [], 0);
  mark(gold.with ?? [], 1);
  return labels;
}

/** Labels from a page whose blocks were given roles by reading. */
export function labelByRoles(
  blocks: readonly MeasuredBlock[],
  roles: readonly { role: string; text: string }[],
): Labels {
  const exact = new Map<string, Set<string>>();
  for (const { role, text } of roles) {
    const folded = foldWords(text);
    exact.set(folded, (exact.get(folded) ?? new Set()).add(role));
  }
  const long = roles.filter((r) => BODY_ROLES.has(r.role)).map((r) => ` ${foldWords(r.text)} `);
  return Int8Array.from(blocks, ({ block }) => {
    const folded = foldWords(block.text);
    const known = exact.get(folded);
    if (known === undefined)
      return folded.split(' ').length >= LONG && long.some((t) => t.includes(` ${folded} `)) ? 1 : -1;
    const body = [...known].filter((role) => BODY_ROLES.has(role)).length;
    return body === known.size ? 1 : body === 0 ? 0 : -1;
  });
}

/** Where the gold text and a reader of the page's blocks say otherwise, nobody knows. */
export function dropDisputed(labels: Labels, read: Labels | null): Labels {
  return read === null ? labels : labels.map((label, i) => (read[i] === -1 || read[i] === label ? label : -1));
}
