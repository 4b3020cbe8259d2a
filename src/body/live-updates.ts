import type { Block } from '../model/block.js';
import type { LiveUpdate } from '../page/page-facts.js';
import { readLines } from '../page/plain-text.js';
import { foldWords } from '../text/fold-words.js';
import type { LiveEntry } from './find-live-entries.js';

/** A line that is a time of day, behind its day or alone, and little else. */
const TIME_LINE = /^(?:\D{0,16}|.{0,12}\d{4}\D{1,4}|\d{4}-\d\d-\d\d[T ])\d{1,2}[:.h]\d\d\b.{0,24}$/u;

type Update = Extract<Block, { type: 'update' }>;

/** Puts the `update` blocks of a live blog before what belongs to them, as the body is assembled block by block. */
export class LiveUpdates {
  private next = 0;
  private open: { readonly update: Update; readonly end: number } | null = null;

  constructor(private readonly entries: readonly LiveEntry[]) {}

  /**
   * Asked before each block of the body. Opens the entry that the block stands in; answers whether the block says no
   * more than the entry's own headline or time, and is to be left out.
   */
  takes(index: number, role: string, text: string, body: Block[]): boolean {
    while ((this.entries[this.next]?.end ?? Number.POSITIVE_INFINITY) <= index) this.next += 1;
    const entry = this.entries[this.next];
    if (entry === undefined || index < entry.first) return false;
    if (this.open?.end !== entry.end) {
      const { publishedAt, author, end } = entry;
      this.open = { update: { type: 'update', headline: null, publishedAt, author }, end };
      body.push(this.open.update);
    }
    const { update } = this.open;
    if (body.at(-1) !== update) return false;
    if (role === 'heading' && update.headline === null) {
      update.headline = text;
      return true;
    }
    return TIME_LINE.test(text);
  }
}

/** Folded characters by which an entry of the data is found in the text. */
const OPENING_CHARS = 40;

/**
 * The body of a live blog whose entries no element sets apart, with the entries of the page's data put where their text
 * begins; where the page shows none of them, they follow the text in full.
 */
export function placeDeclaredUpdates(body: readonly Block[], updates: readonly LiveUpdate[]): Block[] {
  const openings = updates.map((update) => foldWords(update.body.slice(0, 200)).slice(0, OPENING_CHARS));
  const placed = new Set<number>();
  const blocks: Block[] = [];
  for (const block of body) {
    const folded = block.type === 'paragraph' ? foldWords(block.text.slice(0, 200)) : '';
    const at = openings.findIndex(
      (opening, i) =>
        opening !== '' &&
        !placed.has(i) &&
        folded !== '' &&
        (folded.startsWith(opening) || (folded.length > 20 && opening.startsWith(folded))),
    );
    if (at >= 0) {
      placed.add(at);
      const update = toBlock(updates[at] as LiveUpdate);
      const before = blocks.at(-1);
      if (
        before?.type === 'heading' &&
        update.headline !== null &&
        foldWords(before.text) === foldWords(update.headline)
      )
        blocks.pop();
      blocks.push(update);
    }
    blocks.push(block);
  }
  if (placed.size === 0) for (const update of updates) blocks.push(toBlock(update), ...toParagraphs(update.body));
  return blocks;
}

function toBlock({ headline, publishedAt, author }: LiveUpdate): Update {
  return { type: 'update', headline, publishedAt, author };
}

function toParagraphs(text: string): Block[] {
  const lines = readLines(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => ({ type: 'paragraph', text: line.trim(), marks: [] }));
}
