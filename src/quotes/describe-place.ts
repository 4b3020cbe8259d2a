import type { Cue } from './find-cues.js';
import { itemAt } from './item-at.js';
import type { Place } from './list-candidates.js';
import type { ReadArticle } from './read-article.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { WordClass } from './word-classes.js';
import { classNumber, markNumber, wordNumber } from './word-numbers.js';

/** What can be said of a quoted stretch before anybody is weighed; numbers, so that rules and fitted weights share them. */
export enum PlaceFeature {
  words,
  startsLower,
  endsWith,
  clauseSigns,
  clauseSignFirst,
  innerSentences,
  capitalWords,
  titleCase,
  markBefore,
  wordBefore,
  markAfter,
  wordAfter,
  opensPassage,
  closesPassage,
  sentenceOpens,
  family,
  passageWords,
  outsideWords,
  stretchesInPassage,
  gapToPrevious,
  previousEndsWith,
  cueAfter,
  cueAfterGap,
  cueBefore,
  cueBeforeGap,
  verbBeforeClass,
  previousPassageEnds,
  namerNear,
  workNear,
  commaInside,
  share,
  shortShare,
  otherThanEnglish,
}

/** How far from the stretch a cue is looked for, in outside words. */
const CUE_REACH = 12;

/** Facts of the whole article that the description of a stretch needs. */
export interface PlaceContext {
  /** Tenths of the article's stretches that have few letters. */
  readonly shortShare: number;
}

/** Describes a stretch; the numbers stand in the order of `PlaceFeature`. */
export function describePlace(article: ReadArticle, place: Place, context: PlaceContext): number[] {
  const passage = article.passages[place.passage] as Passage;
  const inner = describeInner(passage, place);
  const { outside, stretches } = passage;
  const stretch = stretches[place.stretch] as Passage['stretches'][number];
  const before = touchesPrevious(passage, place) ? undefined : itemAt(outside, place.at - 1);
  const after =
    place.stretch + 1 < stretches.length && passage.places[place.stretch + 1] === place.at
      ? undefined
      : outside[place.at];
  const near = cuesNear(article, passage, place);
  const previousTokens = article.passages[place.passage - 1]?.tokens;
  return [
    ...inner,
    before === undefined ? 9 : before.isWord ? 0 : markNumber(before.text),
    wordNumber(before?.isWord === false ? itemAt(outside, place.at - 2) : before),
    after === undefined ? 9 : after.isWord ? 0 : markNumber(after.text),
    wordNumber(after?.isWord === false ? outside[place.at + 1] : after),
    Number(place.from === 0),
    Number(place.to === passage.tokens.length),
    Number(before === undefined || before.sentence !== place.sentence),
    Number(stretch.family === 'single'),
    Math.min(passage.tokens.length, 120),
    Math.min(outside.length, 100),
    Math.min(stretches.length, 12),
    place.stretch === 0 ? 50 : Math.min(place.at - (passage.places[place.stretch - 1] ?? 0), 50),
    place.stretch === 0 || place.from === 0 ? 9 : markNumber(lastInner(passage, place.stretch - 1, place.from)),
    near.afterClass,
    near.afterGap,
    near.beforeClass,
    near.beforeGap,
    near.wordClass,
    previousTokens === undefined ? 9 : markNumber(previousTokens.at(-1)?.text),
    hasClassNear(passage, place, WordClass.namer, 4),
    hasClassNear(passage, place, WordClass.work, 5),
    ...inside(passage, place),
    context.shortShare,
    Number(article.lexicon.lexicon.borrowsWeights === true),
  ];
}

function touchesPrevious(passage: Passage, place: Place): boolean {
  return place.stretch > 0 && passage.places[place.stretch - 1] === place.at;
}

function lastInner(passage: Passage, stretch: number, from: number): string | undefined {
  for (let i = from - 1; i >= 0; i--) {
    const token = passage.tokens[i] as Token;
    if (token.stretch === stretch) return token.text;
  }
  return undefined;
}

function describeInner(passage: Passage, place: Place): number[] {
  const { tokens } = passage;
  let words = 0;
  let signs = 0;
  let capitals = 0;
  let sentences = 0;
  let firstSign = 0;
  let long = 0;
  for (let i = place.from; i < place.to; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) {
      if (i < place.to - 1 && /[.?!]/.test(token.text)) sentences++;
      continue;
    }
    words++;
    if (token.capitalized) capitals++;
    if (token.end - token.start > 3) long += token.capitalized ? 0 : 1;
    if ((token.classes & WordClass.clauseSign) !== 0) {
      signs++;
      if (firstSign === 0) firstSign = words;
    }
  }
  const first = tokens[place.from] as Token;
  const last = tokens[place.to - 1] as Token;
  return [
    Math.min(words, 60),
    Number(first.isWord && !first.capitalized && !/^[\d$£€#]/.test(first.text)),
    last.isWord ? 0 : markNumber(last.text),
    Math.min(signs, 10),
    firstSign,
    Math.min(sentences, 5),
    capitals,
    Number(words > 0 && long === 0),
  ];
}

interface CuesNear {
  readonly afterClass: number;
  readonly afterGap: number;
  readonly beforeClass: number;
  readonly beforeGap: number;
  readonly wordClass: number;
}

/** The nearest cues with a subject after and before the stretch in its sentence. */
function cuesNear(article: ReadArticle, passage: Passage, place: Place): CuesNear {
  const cues = article.cues[place.passage] ?? [];
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).from < place.at) low = middle + 1;
    else high = middle;
  }
  const after = cues
    .slice(low, low + 4)
    .find(
      (cue) =>
        cue.from - place.at <= CUE_REACH &&
        cue.sentence === place.sentence &&
        cue.subject !== null &&
        stretchesBetween(passage, place, cue.from, cue.to) === 0,
    );
  let before: Cue | undefined;
  for (let c = low - 1; c >= 0 && c >= low - 5; c--) {
    const cue = cues[c] as Cue;
    if (cue.sentence !== place.sentence || place.at - cue.to > 2 * CUE_REACH) break;
    if (stretchesBetween(passage, place, cue.from, cue.to) > 0) break;
    if (cue.subject !== null) {
      before = cue;
      break;
    }
  }
  return {
    afterClass: after === undefined ? 0 : classNumber(after),
    afterGap: after === undefined ? 20 : after.from - place.at,
    beforeClass: before === undefined ? 0 : classNumber(before),
    beforeGap: before === undefined ? 30 : place.at - before.to,
    wordClass: before === undefined ? 0 : 1 + Number(before.isParticiple),
  };
}

/** How many other stretches stand between the stretch and outside words `from` to `to`. */
export function stretchesBetween(passage: Passage, place: Place, from: number, to: number): number {
  if (from >= place.at) return (passage.stretchesBefore[from] ?? 0) - place.stretch - 1;
  return place.stretch - (passage.stretchesBefore[to - 1] ?? 0);
}

function hasClassNear(passage: Passage, place: Place, wordClass: number, reach: number): number {
  for (let k = 1; k <= reach; k++) {
    const before = itemAt(passage.outside, place.at - k);
    if (before !== undefined && before.sentence === place.sentence && (before.classes & wordClass) !== 0) return k;
  }
  const after = passage.outside[place.at];
  return after !== undefined && (after.classes & wordClass) !== 0 ? 9 : 0;
}

/** What stands inside: commas, the share of the passage. */
function inside(passage: Passage, place: Place): number[] {
  let commas = 0;
  const limit = Math.min(place.to, place.from + 60);
  for (let i = place.from; i < limit; i++) if (passage.tokens[i]?.text === ',') commas++;
  return [Math.min(commas, 4), Math.round((10 * (place.to - place.from)) / passage.tokens.length)];
}
