import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { foldWords } from '../text/fold-words.js';
import { measureText } from '../text/measure-text.js';
import { matchPhrase } from './match-phrases.js';
import type { LookStats, MeasuredBlock } from './measures.js';

/** Text shorter than this (UTF-16 units) is no prose, however plain. */
const PROSE_CHARS = 80;
const PROSE_LINK_SHARE = 0.4;
/** Longest text that is folded in full; what follows adds nothing to a comparison. */
const FOLDED_CHARS = 600;

/** The text blocks of a page, each measured once, in reading order. */
export function measureBlocks(page: PageBlocks): readonly MeasuredBlock[] {
  const looks = new Map<string, LookStats>();
  const repeats = new Map<string, { count: number }>();
  const keys = new LookKeys(page);
  const measured: MeasuredBlock[] = [];
  let charsBefore = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const folded = foldWords(block.text.slice(0, FOLDED_CHARS));
    const look = noteLook(looks, keys.of(block), block);
    measured.push({
      block,
      folded,
      look,
      charsBefore,
      text: measureText(block.text),
      phrase: matchPhrase(block.text),
      repeats: countOf(repeats, folded),
      order: measured.length,
    });
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

function noteLook(looks: Map<string, LookStats>, key: string, block: TextBlock): LookStats {
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

/** The look of a block: tag and common class words of its element and of the one around it, as one string. */
class LookKeys {
  private readonly counts = new Map<string, number>();
  private readonly keys = new Map<number, string>();

  constructor(private readonly page: PageBlocks) {
    for (const { tokens } of page.containers) {
      for (const word of tokens) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
  }

  of(block: TextBlock): string {
    const own = this.page.containers[block.container];
    return own === undefined ? '' : `${this.keyOf(own)}<${this.keyOf(this.page.containers[own.parent])}`;
  }

  private keyOf(container: Container | undefined): string {
    if (container === undefined) return '';
    let key = this.keys.get(container.index);
    if (key === undefined) {
      key = `${container.tag}.${container.tokens.filter((word) => (this.counts.get(word) ?? 0) >= COMMON).join('.')}`;
      this.keys.set(container.index, key);
    }
    return key;
  }
}

/** Whether a block reads as running text by length and links alone. */
export function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && block.linkChars < PROSE_LINK_SHARE * block.text.length;
}
