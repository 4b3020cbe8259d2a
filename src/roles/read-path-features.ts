import type { Container } from '../blocks/page-blocks.js';
import { pageWordTable } from '../html/page-word-table.js';
import { readWords } from './claim-containers.js';
import { Feature } from './feature-table.js';
import type { MeasuredBlock } from './measures.js';
import { type BlockPath, Landmark } from './path-of.js';
import { codeOf } from './role-codes.js';

const KIND_CODES: Readonly<Record<string, number>> = pageWordTable({
  p: 1,
  div: 2,
  li: 3,
  h1: 4,
  h2: 4,
  h3: 5,
  h4: 6,
  h5: 6,
  h6: 6,
  td: 7,
  th: 7,
  blockquote: 8,
  figcaption: 9,
  button: 10,
  section: 11,
  article: 12,
  dt: 13,
  dd: 13,
  header: 14,
  footer: 15,
  pre: 16,
  summary: 17,
  label: 18,
  form: 18,
});
/** Kinds that only an element around another one is of. */
const OUTER_KIND_CODES: Readonly<Record<string, number>> = pageWordTable({ ...KIND_CODES, ul: 20, ol: 21 });
/** Which column says how far up a landmark stands. */
const LANDMARK_COLUMNS: readonly (readonly [Feature, Landmark])[] = [
  [Feature.inArticle, Landmark.article],
  [Feature.inMain, Landmark.main],
  [Feature.inSection, Landmark.section],
  [Feature.inAside, Landmark.aside],
  [Feature.inHeader, Landmark.header],
  [Feature.inForm, Landmark.form],
  [Feature.inFigure, Landmark.figure],
  [Feature.inTable, Landmark.table],
  [Feature.inQuote, Landmark.blockquote],
  [Feature.inList, Landmark.list],
];
/** Levels up to which a part that class words name speaks for a block. */
const PART_LEVELS = 3;
/** Bound of a sum of word scores, so that one long class list does not decide. */
const MAX_WORD_SCORE = 6;

/** What the class words of an element come to. */
interface WordMeasures {
  /** Sum of the words' scores. */
  readonly score: number;
  /** Codes of the roles of the box and the part that they name; 0 for none. */
  readonly box: number;
  readonly part: number;
}

/** Features of the elements around a block; what class words say is read once for each list of them. */
export class PathFeatures {
  private readonly byWords: (WordMeasures | undefined)[] = [];

  /** @param wordScores class word -> log odds */
  constructor(private readonly wordScores: ReadonlyMap<string, number>) {}

  read({ block, look }: MeasuredBlock, path: BlockPath, values: Float64Array, row: number): void {
    const [own, outer, third] = path.containers;
    values[row + Feature.kind] = KIND_CODES[own?.tag ?? ''] ?? 0;
    values[row + Feature.outerKind] = OUTER_KIND_CODES[outer?.tag ?? ''] ?? 0;
    values[row + Feature.depth] = own?.depth ?? 0;
    values[row + Feature.loose] = Number(block.loose);
    values[row + Feature.hidden] = Number(block.hidden);
    values[row + Feature.ownWords] =
      own === undefined ? 0 : this.measure(own).score + scoreWords(block.innerTokens, this.wordScores);
    values[row + Feature.outerWords] = outer === undefined ? 0 : this.measure(outer).score;
    values[row + Feature.thirdWords] = third === undefined ? 0 : this.measure(third).score;
    this.readWords(path.containers, values, row);
    for (const [column, landmark] of LANDMARK_COLUMNS) values[row + column] = path.landmarks[landmark] as number;
    values[row + Feature.lookBlocks] = look.blocks;
    values[row + Feature.lookProse] = look.prose;
    values[row + Feature.lookProseShare] = look.prose / Math.max(1, look.chars);
    values[row + Feature.lookMeanChars] = look.chars / look.blocks;
    values[row + Feature.lookLinkShare] = look.linkChars / Math.max(1, look.chars);
  }

  /** Word scores of the outer elements, and the nearest box and part, and how many levels up the box is. */
  private readWords(containers: readonly Container[], values: Float64Array, row: number): void {
    let least = 0,
      most = 0,
      sum = 0;
    let box = 0,
      boxLevel = 0,
      part = 0;
    for (let level = 0; level < containers.length; level++) {
      const words = this.measure(containers[level] as Container);
      if (box === 0 && words.box !== 0) {
        box = words.box;
        boxLevel = level + 1;
      }
      if (part === 0 && level < PART_LEVELS) part = words.part;
      if (level < 2) continue;
      least = Math.min(least, words.score);
      most = Math.max(most, words.score);
      sum += words.score;
    }
    values[row + Feature.leastWords] = least;
    values[row + Feature.mostWords] = most;
    values[row + Feature.sumWords] = sum;
    values[row + Feature.box] = box;
    values[row + Feature.boxLevel] = boxLevel;
    values[row + Feature.part] = part;
  }

  private measure(container: Container): WordMeasures {
    const { words, tokens } = container;
    let measures = this.byWords[words];
    if (measures === undefined) {
      const { box, part } = readWords(container);
      measures = { score: scoreWords(tokens, this.wordScores), box: codeOf(box?.role), part: codeOf(part?.role) };
      this.byWords[words] = measures;
    }
    return measures;
  }
}

/** Sum of the scores of class words, within bounds. */
function scoreWords(words: readonly string[], scores: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += scores.get(word) ?? 0;
  return Math.max(-MAX_WORD_SCORE, Math.min(MAX_WORD_SCORE, sum));
}
