import type { Places, UnitPlaces } from '../html/places.js';
import type { SourceRange } from '../model/span.js';
import type { PageBlock, TextBlock } from './page-blocks.js';
import type { TextPiece } from './text-run.js';

/** What cleaning takes out of a text: soft hyphens, zero-width characters, joiners that join nothing. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const INVISIBLES = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** At the edges of a text node nothing of this is seen. */
const UNSEEN = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** One character and what may be composed with it: marks, the vowels and endings of Hangul, invisible ones between. */
const CLUSTER = /[\s\S](?:[\u00AD\u200B-\u200D\u2060\uFEFF]{0,9}[\p{M}\u1160-\u11FF]){0,99}/uy;

/**
 * Where a block stands in the input: from its first character to behind its last, or its tag. What stands between and is no
 * part of the text (tags, comments, hidden labels) lies inside. Null where the input does not hold it.
 */
export function locateBlock(block: PageBlock, places: Places): SourceRange | null {
  if (block.kind !== 'text') {
    const tag = places.tagOf(block.kind === 'media' ? block.media.node : block.node);
    return tag === null ? null : { start: tag[0], end: tag[1] };
  }
  let range: SourceRange | null = null;
  for (const piece of block.pieces) {
    const [from, to] = edgesOf(piece);
    if (from >= to) continue;
    const first = places.unitsOf(piece.node, from, from + 1).starts[0] ?? -1;
    const last = places.unitsOf(piece.node, to - 1, to).ends[0] ?? -1;
    if (first >= 0 && last >= 0) range = coverBoth(range, { start: first, end: last });
  }
  return range;
}

/** The range from the first start to the last end. */
export function coverBoth(a: SourceRange | null, b: SourceRange | null): SourceRange | null {
  if (a === null || b === null) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Where each unit of a block's text stands in the input; -1 for a space that stands for markup. */
export function locateUnits(block: TextBlock, places: Places): UnitPlaces {
  const { text, pieces } = block;
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length).fill(-1);
  pieces.forEach((piece, index) => {
    const { data } = piece.node;
    const [from, to] = edgesOf(piece);
    const raw = data.slice(from, to);
    const local = text.slice(piece.at, pieces[index + 1]?.at);
    const units = places.unitsOf(piece.node, from, to);
    followText(raw, local, (at, start, end) => {
      starts[piece.at + at] = units.starts[start] ?? -1;
      ends[piece.at + at] = units.ends[end - 1] ?? -1;
    });
  });
  return { starts, ends };
}

/** Where the seen part of a text node begins and ends. */
function edgesOf({ node: { data }, verbatim }: TextPiece): [number, number] {
  let [from, to] = [0, data.length];
  if (verbatim) return [from, to];
  while (from < to && UNSEEN.test(data.charAt(from))) from++;
  while (to > from && UNSEEN.test(data.charAt(to - 1))) to--;
  return [from, to];
}

/**
 * Goes along a text as it is written and as it reads (white space collapsed, nothing invisible, composed), saying for each
 * unit that is read which units are written for it.
 */
function followText(raw: string, read: string, place: (at: number, start: number, end: number) => void): void {
  const verbatim = read.startsWith(raw);
  let from = 0;
  for (let at = 0; at < read.length && from < raw.length; ) {
    const written = raw.charAt(from);
    if (!verbatim && read.charAt(at) === ' ' && UNSEEN.test(written)) {
      const start = from;
      while (from < raw.length && UNSEEN.test(raw.charAt(from))) from++;
      place(at++, start, from);
    } else if (written === read.charAt(at)) {
      place(at++, from, ++from);
    } else {
      CLUSTER.lastIndex = from;
      const cluster = CLUSTER.exec(raw)?.[0] ?? written;
      const composed = cluster.replace(INVISIBLES, '').normalize('NFC');
      if (composed !== '' && read.startsWith(composed, at)) {
        for (let n = 0; n < composed.length; n++) place(at + n, from, from + cluster.length);
        at += composed.length;
        from += cluster.length;
      } else if (INVISIBLE.test(written)) from++;
      else return;
    }
  }
}
