import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { foldWords } from '../text/fold-words.js';
import { type LookStats, MeasuredBlock } from './measures.js';

/** Text shorter than this (UTF-16 units) is no prose, however plain. */
const PROSE_CHARS = 80;
const PROSE_LINK_SHARE = 0.4;
/** Longest text that is folded in full; what follows adds nothing to a comparison. */
const FOLDED_CHARS = 600;

/** The text blocks of a page, each measured once, in reading order. */
export function measureBlocks(page: PageBlocks): readonly MeasuredBlock[] {
  const looks = new Map<number, LookStats>();
  const repeats = new Map<string, { count: number }>();
  const keys = new LookKeys(page);
  const measured: MeasuredBlock[] = [];
  let charsBefore = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const folded = foldWords(block.text.slice(0, FOLDED_CHARS));
    measured.push(
      new MeasuredBlock(
        block,
        folded,
        noteLook(looks, keys.of(block), block),
        countOf(repeats, folded),
        measured.length,
        charsBefore,
      ),
    );
    charsBefore += block.text.length;
  }
  return measured;
}

function countOf(repeats: Map<string, { count: number }>, folded: string): { count: number } {
  let times = repeats.get(folded);
  if (times === undefined) repeats.set(folded, (times = { count: 0 }));
  times.count += 1;
  return times;
}

function noteLook(looks: Map<number, LookStats>, key: number, block: TextBlock): LookStats {
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = { blocks: 0, chars: 0, prose: 0, linkChars: 0 }));
  look.blocks += 1;
  look.chars += block.text.length;
  look.linkChars += block.linkChars;
  if (isProse(block)) look.prose += block.text.length;
  return look;
}

/** Elements on which a class word has to stand to be a matter of looks; rarer ones are names of single elements. */
const COMMON = 3;

/** The look of a block: tag and common class words of its element and of the one around it, as one number. */
class LookKeys {
  private readonly counts = new Map<string, number>();
  /** Tag and common class words -> a number, from 1. */
  private readonly numbers = new Map<string, number>();
  /** By container, 0 where it has not been asked for. */
  private readonly known: Int32Array;

  constructor(private readonly page: PageBlocks) {
    this.known = new Int32Array(page.containers.length);
    // Elements with the same class attribute share one list of tokens.
    const lists = new Map<readonly string[], number>();
    for (const { tokens } of page.containers) if (tokens.length > 0) lists.set(tokens, (lists.get(tokens) ?? 0) + 1);
    for (const [tokens, times] of lists)
      for (const word of tokens) this.counts.set(word, (this.counts.get(word) ?? 0) + times);
  }

  of(block: TextBlock): number {
    const own = this.page.containers[block.container] as Container;
    const outer = this.page.containers[own.parent];
    return this.numberOf(own) * (this.known.length + 1) + (outer === undefined ? 0 : this.numberOf(outer));
  }

  private numberOf(container: Container): number {
    let number = this.known[container.index] as number;
    if (number !== 0) return number;
    const look = this.describe(container);
    number = this.numbers.get(look) ?? this.numbers.size + 1;
    this.numbers.set(look, number);
    this.known[container.index] = number;
    return number;
  }

  private describe({ tag, tokens }: Container): string {
    let look = tag;
    for (const word of tokens) if ((this.counts.get(word) as number) >= COMMON) look += `.${word}`;
    return look;
  }
}

/** Whether a block reads as running text by length and links alone. */
export function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && block.linkChars < PROSE_LINK_SHARE * block.text.length;
}
