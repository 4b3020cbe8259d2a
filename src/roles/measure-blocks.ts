import type { PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { foldWords } from '../text/fold-words.js';
import { measureText } from '../text/measure-text.js';
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
  const measured: (Omit<MeasuredBlock, 'repeats'> & { times: { count: number } })[] = [];
  let charsBefore = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const folded = foldWords(block.text.slice(0, FOLDED_CHARS));
    const times = countOf(repeats, folded);
    const look = noteLook(looks, page, block);
    measured.push({ block, text: measureText(block.text), folded, look, order: measured.length, charsBefore, times });
    charsBefore += block.text.length;
  }
  return measured.map(({ times, ...rest }) => ({ ...rest, repeats: times.count }));
}

function countOf(repeats: Map<string, { count: number }>, folded: string): { count: number } {
  let times = repeats.get(folded);
  if (times === undefined) repeats.set(folded, (times = { count: 0 }));
  times.count += 1;
  return times;
}

function noteLook(looks: Map<string, LookStats>, page: PageBlocks, block: TextBlock): LookStats {
  const own = page.containers[block.container];
  const outer = own === undefined ? undefined : page.containers[own.parent];
  const key = `${own?.tag}.${own?.tokens.join('.')}<${outer?.tag}.${outer?.tokens.join('.')}`;
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = { blocks: 0, chars: 0, prose: 0, linkChars: 0 }));
  look.blocks += 1;
  look.chars += block.text.length;
  look.linkChars += block.linkChars;
  if (isProse(block)) look.prose += block.text.length;
  return look;
}

/** Whether a block reads as running text by length and links alone. */
export function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && block.linkChars < PROSE_LINK_SHARE * block.text.length;
}
