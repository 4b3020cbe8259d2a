import { compilePattern } from '../text/compile-pattern.js';
import { pairDashes } from './pair-dashes.js';
import { opensWithSingle, pairMarks, type Stretch } from './pair-marks.js';
import { readTokens, type Token } from './read-tokens.js';
import { splitIncises } from './split-incises.js';
import { splitLabel } from './split-labels.js';
import type { TextUnit } from './text-unit.js';
import type { CompiledLexicon } from './word-classes.js';

/**
 * One text of the article as the engine reads it. `outside` holds the reporter's own words, `places[s]` how many of
 * them stand before stretch `s`:
 *
 * ```
 * Kern said: “Go.” She left.
 * 0    1   2     3   4   5      places[0] = 3
 * ```
 */
export interface Passage {
  readonly index: number;
  readonly unit: TextUnit;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly outside: readonly Token[];
  readonly places: readonly number[];
  /** For each place between outside words: how many stretches stand before it. */
  readonly stretchesBefore: readonly number[];
  /** A heading, by its kind or its look: short, most words with a capital, no full stop. */
  readonly isHeading: boolean;
}

/** The stretches of a text between its marks, or behind the dashes of its dialogue; `next` is the text behind it. */
function pairText({ text }: TextUnit, lexicon: CompiledLexicon, next?: TextUnit): readonly Stretch[] {
  const marked = pairMarks(text, next !== undefined && opensWithSingle(next.text));
  return marked.length > 0 ? marked : pairDashes(text, lexicon.lexicon.grammar.dialogueDash);
}

/**
 * The number of the last text in which a mark opens a stretch; -1 where nobody is quoted, because there is none or all of them
 * hold titles and names.
 */
export function findLastStretch(units: readonly TextUnit[], lexicon: CompiledLexicon): number {
  let last = -1;
  for (let u = units.length - 1; u >= 0; u--) {
    const { text } = units[u] as TextUnit;
    const stretches = pairText(units[u] as TextUnit, lexicon, units[u + 1]);
    if (last < 0 && stretches.length > 0) last = u;
    if (stretches.some((stretch) => !holdsTitle(text, stretch))) return last;
  }
  return -1;
}

/**
 * `the film “The Last of the Herd” won`: a few words that have capitals but for short ones, with no mark at their end, no colon
 * or comma before them and no comma behind.
 */
function holdsTitle(text: string, { open, start, end, close }: Stretch): boolean {
  return (
    end - start <= LONGEST_TITLE &&
    TITLE.test(text.slice(start, end)) &&
    !INTRODUCTION.test(text.slice(Math.max(0, open - 2), open)) &&
    text.charAt(close) !== ','
  );
}
/** In characters. Of 1,094 articles with marks 83 hold nothing else between them, and no quotation was found in any. */
const LONGEST_TITLE = 60;
const TITLE = compilePattern(/^(?:(?:[\p{Lu}\p{N}]\S*|\p{Ll}{1,3})(?: (?=.)|(?<=[\p{L}\p{N}])$)){1,6}$/u);
const INTRODUCTION = /[:,]\s?$/;

/** Reads one of the texts: its stretches between marks, its words, its sentences. `isTranscript`: do labels open them inside of the marks? */
export function readPassage(
  units: readonly TextUnit[],
  index: number,
  lexicon: CompiledLexicon,
  isTranscript: boolean,
): Passage {
  const unit = units[index] as TextUnit;
  const paired = pairText(unit, lexicon, units[index + 1]);
  const stretches = splitIncises(unit.text, isTranscript ? splitLabel(unit.text, paired) : paired, lexicon);
  const tokens = readTokens(unit.text, stretches, lexicon);
  const outside: Token[] = stretches.length === 0 ? (tokens as Token[]) : [];
  const places: number[] = [];
  const stretchesBefore: number[] = [];
  if (stretches.length > 0) {
    for (const token of tokens) {
      if (token.stretch !== -1) continue;
      while (places.length < stretches.length && (stretches[places.length] as Stretch).open < token.start)
        places.push(outside.length);
      outside.push(token);
      stretchesBefore.push(places.length);
    }
    while (places.length < stretches.length) places.push(outside.length);
  }
  return {
    index,
    unit,
    text: unit.text,
    stretches,
    tokens,
    outside,
    places,
    stretchesBefore,
    isHeading: looksLikeHeading(unit, tokens),
  };
}

/** Longest line that can be a heading, in tokens. */
const HEADING_TOKENS = 16;

function looksLikeHeading(unit: TextUnit, tokens: readonly Token[]): boolean {
  if (unit.kind === 'heading') return true;
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > HEADING_TOKENS || !last.isWord || last.stretch !== -1) return false;
  const long = tokens.filter((token) => token.isWord && token.end - token.start > 3);
  return tokens.length > 3 && long.length > 0 && long.filter((token) => token.capitalized).length >= 0.7 * long.length;
}

/** Does a quoted stretch stand between outside words `from` and `to` (from < to)? */
export function hasStretchBetween(passage: Passage, from: number, to: number): boolean {
  if (passage.stretches.length === 0) return false;
  return (passage.stretchesBefore[to] ?? passage.stretches.length) > (passage.stretchesBefore[from] ?? 0);
}

/** The stretch that stands directly before outside word `at`, or -1. */
export function stretchJustBefore(passage: Passage, at: number): number {
  const before = passage.stretchesBefore[at] ?? passage.stretches.length;
  const earlier = at === 0 ? 0 : (passage.stretchesBefore[at - 1] ?? 0);
  return before > earlier ? before - 1 : -1;
}
