import type { PageBlock, TextBlock } from '../blocks/page-blocks.js';
import type { Figure } from '../model/block.js';
import { MAX_CREDIT, splitCredit, trimCredit } from '../text/split-credit.js';
import type { PlacedBlocks } from './place-blocks.js';

/** Blocks between a picture and its caption, at most: a zoom button, a credit. */
const REACH = 4;
/** What sites add to a picture's address for its other sizes: "-300x200", "_1024", "@2x", "-scaled". */
const SIZES = /(?:[-_.]\d{2,4}x\d{2,4}|[-_]\d{3,4}|@\dx|-scaled)(?=\.[a-z]{3,4}$|$)/gi;

/** The figures of a body: each picture once, with the caption and the credit that follow it. */
export class Figures {
  private readonly known = new Map<string, Figure>();
  private last: { readonly figure: Figure; readonly index: number } | null = null;

  constructor(
    private readonly placed: PlacedBlocks,
    private readonly push: (figure: Figure) => void,
  ) {}

  /** Adds a picture; one that the page shows in another size too comes once, and takes the captions of both. */
  add(figure: Figure, block: PageBlock): void {
    const key = figure.url === null ? null : toPictureKey(figure.url);
    const known = key === null ? undefined : this.known.get(key);
    if (known === undefined) {
      if (key !== null) this.known.set(key, figure);
      this.push(figure);
      this.placed.note(figure, block);
    }
    this.last = { figure: known ?? figure, index: block.index };
  }

  /** Adds the text under a picture, its credit apart; where no picture is near, a caption stands for itself and a credit tells nothing. */
  addText(block: TextBlock, role: 'caption' | 'credit'): void {
    const parts =
      role === 'credit' && block.text.length <= MAX_CREDIT
        ? { caption: null, credit: trimCredit(block.text) || null }
        : splitCredit(block.text);
    for (const name of ['caption', 'credit'] as const) {
      const text = parts[name];
      if (text !== null && !this.attach(block, name, text) && name === 'caption') {
        const figure: Figure = { type: 'figure', kind: 'image', url: null, alt: null, caption: text, credit: null };
        this.push(figure);
        this.placed.note(figure, block);
        this.last = { figure, index: block.index };
      }
    }
  }

  /** Gives a text to the picture before it; false where that picture is too far or has another already. */
  private attach(block: TextBlock, name: 'caption' | 'credit', text: string): boolean {
    const { last } = this;
    if (last === null || block.index - last.index > REACH) return false;
    for (let i = last.index + 1; i < block.index; i++) {
      const between = this.placed.roleOf(i);
      if (between === 'paragraph' || between === 'heading') return false;
    }
    const { figure } = last;
    if (figure[name] !== null && figure[name] !== text) return false;
    if (figure[name] === null) this.placed.note(figure, block);
    figure[name] = text;
    return true;
  }
}

/** A picture's address without what tells its sizes apart. */
export function toPictureKey(url: string): string {
  const path = url.replace(/^https?:\/\//i, '').replace(/[?#].*$/s, '');
  // Where all pictures come from one path, the query is what tells them apart.
  return /\.(?:jpe?g|png|webp|gif|avif)$/i.test(path) ? path.replace(SIZES, '') : url;
}
