import type { Container, PageBlocks, TextBlock } from '../blocks/page-blocks.js';
import { isProse } from '../text/is-prose.js';
import { TextMeasures } from '../text/measure-text.js';
import { phraseWords } from './match-phrases.js';
import { LookStats, MeasuredBlock, Times } from './measures.js';

/** The text blocks of a page, each measured once, in reading order. */
export function measureBlocks(page: PageBlocks): readonly MeasuredBlock[] {
  const looks = new Map<number, LookStats>();
  const repeats = new Map<number, Times>();
  const table = phraseWords();
  const keys = new LookKeys(page);
  const measured: MeasuredBlock[] = [];
  let charsBefore = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const text = new TextMeasures(block.text, table);
    measured.push(
      new MeasuredBlock(
        block,
        text,
        noteLook(looks, keys.of(block), block),
        countOf(repeats, text.key),
        measured.length,
        charsBefore,
      ),
    );
    charsBefore += block.text.length;
  }
  return measured;
}

function countOf(repeats: Map<number, Times>, key: number): Times {
  let times = repeats.get(key);
  if (times === undefined) repeats.set(key, (times = new Times()));
  times.count += 1;
  return times;
}

function noteLook(looks: Map<number, LookStats>, key: number, block: TextBlock): LookStats {
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = new LookStats()));
  look.blocks += 1;
  look.chars += block.text.length;
  look.linkChars += block.linkChars;
  if (isProse(block.text, block.linkChars)) look.prose += block.text.length;
  return look;
}

/** Elements on which a class word has to stand to be a matter of looks; rarer ones are names of single elements. */
const COMMON = 3;

/** The look of a block: tag and common class words of its element and of the one around it, as one number. */
class LookKeys {
  private readonly counts = new Map<string, number>();
  /** Tag and common class words -> a number, from 1. */
  private readonly numbers = new Map<string, number>();
  /** By list of class words, the number of the last look with it, and the tag that it had; 0 where there was none. */
  private readonly known: Int32Array;
  private readonly tags: string[];

  constructor(private readonly page: PageBlocks) {
    const { containers, wordLists } = page;
    this.known = new Int32Array(wordLists);
    this.tags = new Array<string>(wordLists).fill('');
    const times = new Int32Array(wordLists);
    const lists: (readonly string[])[] = [];
    for (const { words, tokens } of containers) {
      if (times[words] === 0 && words > 0) lists[words] = tokens;
      times[words] = (times[words] as number) + 1;
    }
    lists.forEach((tokens, words) => {
      for (const word of tokens) this.counts.set(word, (this.counts.get(word) ?? 0) + (times[words] as number));
    });
  }

  of(block: TextBlock): number {
    const own = this.page.containers[block.container] as Container;
    const outer = this.page.containers[own.parent];
    return this.numberOf(own) * (this.page.containers.length + 1) + (outer === undefined ? 0 : this.numberOf(outer));
  }

  private numberOf({ tag, tokens, words }: Container): number {
    if (this.tags[words] === tag) return this.known[words] as number;
    let look = tag;
    for (const word of tokens) if ((this.counts.get(word) as number) >= COMMON) look += `.${word}`;
    let number = this.numbers.get(look);
    if (number === undefined) this.numbers.set(look, (number = this.numbers.size + 1));
    this.tags[words] = tag;
    this.known[words] = number;
    return number;
  }
}
