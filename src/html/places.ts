import type { HtmlNode } from './node.js';
import { type Reference, readReference } from './read-reference.js';

const AMPERSAND = 38;
/** What the input holds and no text does: an end tag without a name, NULs, line breaks behind `<pre>`. */
const NO_TAG = '</>';
const DROPPED = /[\0\r\n]/;

/** Where each unit of a text begins in the input, and where it ends; -1 where that is not known. */
export interface UnitPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * How a text stands in the input: unit for unit; with line breaks or NULs that the standard replaces; or with character
 * references too.
 */
export type Writing = 'plain' | 'literal' | 'references';

/** Where a text that was read in one go begins in the input, and how it stands there. */
export interface TextPlace {
  readonly source: number;
  readonly writing: Writing;
}

/** A piece of a text node: from `at` in its data on. */
interface Piece extends TextPlace {
  readonly at: number;
}

/**
 * The places of text nodes, and of the tags of elements, in the input. Filled by `PlacingParser` while the tree grows:
 *
 *     input   <p>Rain &amp; wind</p>
 *     pieces     "Rain " at 0 from 3, "&" at 5 from 8 (not plain), " wind" at 6 from 13
 */
export class Places {
  private readonly pieces = new Map<HtmlNode, Piece[]>();
  private readonly tags = new Map<HtmlNode, readonly [start: number, end: number]>();
  private readonly references = new Map<string, Reference | null>();

  constructor(readonly html: string) {}

  noteTag(node: HtmlNode, start: number, end: number): void {
    this.tags.set(node, [start, end]);
  }

  noteText(node: HtmlNode, at: number, { source, writing }: TextPlace): void {
    const known = this.pieces.get(node);
    const last = known?.[known.length - 1];
    if (known === undefined) this.pieces.set(node, [{ at, source, writing }]);
    else if (writing !== 'plain' || last?.writing !== 'plain' || last.source + at - last.at !== source)
      known.push({ at, source, writing });
  }

  /** The start tag that made an element; null where no tag of its own did. */
  tagOf(node: HtmlNode): readonly [start: number, end: number] | null {
    return this.tags.get(node) ?? null;
  }

  /** Where each unit of `data.slice(from, to)` of a text node stands. */
  unitsOf(node: HtmlNode, from: number, to: number): UnitPlaces {
    const starts = new Int32Array(to - from).fill(-1);
    const ends = new Int32Array(to - from).fill(-1);
    const pieces = this.pieces.get(node) ?? [];
    for (let p = 0; p < pieces.length; p++) {
      const piece = pieces[p] as Piece;
      const end = Math.min(to, pieces[p + 1]?.at ?? node.data.length);
      if (end <= from || piece.at >= to) continue;
      if (piece.writing === 'plain') {
        for (let at = Math.max(from, piece.at); at < end; at++) {
          starts[at - from] = piece.source + at - piece.at;
          ends[at - from] = piece.source + at - piece.at + 1;
        }
      } else {
        this.follow(piece, node.data.slice(piece.at, end), (at, start, stop) => {
          if (piece.at + at < from) return;
          starts[piece.at + at - from] = start;
          ends[piece.at + at - from] = stop;
        });
      }
    }
    return { starts, ends };
  }

  /**
   * Goes along the input from a place on, saying for each unit of `text` where it stands; what gives no text (a NUL, a
   * line break that the standard drops) is passed over. Gives the place behind the last; where the input
   * holds another text it stays where it began, so that the cost is that of `text`.
   */
  follow(
    { source, writing }: TextPlace,
    text: string,
    place?: (at: number, start: number, end: number) => void,
  ): number {
    const { html } = this;
    const hasReferences = writing === 'references';
    let from = source;
    for (let at = 0; at < text.length && from < html.length; ) {
      const code = html.charCodeAt(from);
      if (code === text.charCodeAt(at) && (code !== AMPERSAND || !hasReferences)) {
        place?.(at, from, from + 1);
        at += 1;
        from += 1;
        continue;
      }
      const unit = html.charAt(from);
      const reference = unit === '&' && hasReferences ? this.referenceAt(from) : null;
      const wanted = text.charAt(at);
      let [units, length] = [0, 1];
      if (reference !== null) [units, length] = [reference.text.length, reference.length];
      else if (unit === wanted || (unit === '\0' && wanted === '\uFFFD')) units = 1;
      else if (unit === '\r' && wanted === '\n') [units, length] = [1, html.charAt(from + 1) === '\n' ? 2 : 1];
      else if (html.startsWith(NO_TAG, from)) length = NO_TAG.length;
      else if (!DROPPED.test(unit)) return source;
      for (let n = 0; n < units; n++) place?.(at + n, from, from + length);
      at += units;
      from += length;
    }
    return from;
  }

  private referenceAt(at: number): Reference | null {
    const written = this.html.slice(at, at + 100);
    const end = written.search(/[^&#\w;]|;/);
    const key = end < 0 ? written : written.slice(0, end + 1);
    let reference = this.references.get(key);
    if (reference === undefined) {
      reference = readReference(key, 0);
      this.references.set(key, reference);
    }
    return reference;
  }
}
