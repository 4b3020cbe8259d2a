import { scoreByGrammar } from './attribute-by-grammar.js';
import { CandidateFeature, describeCandidate } from './describe-candidate.js';
import { describePlace, type PlaceContext } from './describe-place.js';
import { type Candidate, type Floor, listCandidates, type Place } from './list-candidates.js';
import type { ReadArticle } from './read-article.js';
import { logistic, type PackedTrees, scoreTrees, softmax } from './score-trees.js';

/** The fitted weights: who said it, whether it is a quotation, whether it is a whole clause. */
export interface QuoteModel {
  readonly speaker: PackedTrees;
  readonly quotation: PackedTrees;
  /** Whether it is a quotation, once every stretch of the article was looked at alone. */
  readonly amongOthers: PackedTrees;
  readonly direct: PackedTrees;
  /** Platt's scaling from the chance of the chosen speaker to how often such a one is right. */
  readonly confidence: Scaling;
  /** The same where the language is not English, fitted on German articles. */
  readonly borrowedConfidence: Scaling;
}

/** Confidence from a chance: the logistic of `scale` times its log odds plus `shift`. */
export interface Scaling {
  readonly scale: number;
  readonly shift: number;
}

/** What the other decisions see of the candidate that was chosen. */
export const OF_CHOSEN: readonly CandidateFeature[] = [
  CandidateFeature.grammar,
  CandidateFeature.cueClass,
  CandidateFeature.cueWords,
  CandidateFeature.source,
  CandidateFeature.mentionKind,
  CandidateFeature.link,
];

/** From so many stretches on, which no article has, only the nearest mentions are weighed. */
const MANY_STRETCHES = 1000;

/** What a stretch's weighing needs from the stretches before it. */
export interface Standing {
  readonly floors: readonly Floor[];
  readonly order: number;
  readonly context: PlaceContext;
}

/** A stretch with everything that a decision looks at. */
export interface Weighing {
  readonly place: Place;
  readonly placeNumbers: readonly number[];
  readonly candidates: readonly Candidate[];
  readonly candidateNumbers: readonly (readonly number[])[];
  /** The number of the grammar's best candidate. */
  readonly byGrammar: number;
}

/** Lists and describes the answers for one stretch. */
export function weighStretch(article: ReadArticle, place: Place, { floors, order, context }: Standing): Weighing {
  const candidates = listCandidates(article, place, floors, order < MANY_STRETCHES);
  const shared = { floors, order, othersSinceFloor: othersSince(article, floors[0], place) };
  let byGrammar = 0;
  let top = -Infinity;
  const candidateNumbers: number[][] = [];
  candidates.forEach((candidate, c) => {
    const numbers = describeCandidate(article, place, candidate, shared);
    const { rule, score } = scoreByGrammar(numbers);
    numbers[CandidateFeature.grammar] = rule;
    if (score > top) {
      top = score;
      byGrammar = c;
    }
    candidateNumbers.push(numbers);
  });
  for (const numbers of candidateNumbers)
    numbers[CandidateFeature.bestRule] = (candidateNumbers[byGrammar] as number[])[CandidateFeature.grammar] ?? 0;
  return { place, placeNumbers: describePlace(article, place, context), candidates, candidateNumbers, byGrammar };
}

/** When candidates are given up. */
export interface Stage {
  /** How many trees those who are left have gone through by then. */
  readonly trees: number;
  /** Who is so far behind the best goes through no more. */
  readonly behind: number;
}

/** A candidate goes through 28 of 50 trees on average; `scripts/measure-cascade.ts` counts them, and what it changes. */
export const CASCADE: readonly Stage[] = [
  { trees: 20, behind: 4 },
  { trees: 35, behind: 3 },
];
const TO_THE_END: Stage = { trees: Infinity, behind: 0 };

/** The probability of each candidate. */
export function weighSpeakers(
  { placeNumbers, candidateNumbers }: Weighing,
  trees: PackedTrees,
  cascade: readonly Stage[] = CASCADE,
): number[] {
  fillRow(placeNumbers, 0);
  const scores: number[] = [];
  for (const _ of candidateNumbers) scores.push(0);
  let left = [...scores.keys()];
  let from = 0;
  for (const { trees: to, behind } of [...cascade, TO_THE_END]) {
    for (const c of left) {
      fillRow(candidateNumbers[c] as readonly number[], placeNumbers.length);
      scores[c] = (scores[c] as number) + scoreTrees(trees, ROW, from, to);
    }
    const least = Math.max(...scores) - behind;
    left = left.filter((c) => (scores[c] as number) >= least);
    from = to;
  }
  return softmax(scores);
}

/** The numbers for the decisions on the stretch itself, once the speaker is chosen. */
export function describeChoice(weighing: Weighing, chances: readonly number[], chosen: number): number[] {
  const numbers = weighing.candidateNumbers[chosen] as readonly number[];
  const nobody = chances[weighing.candidates.length - 1] ?? 0;
  return [
    ...weighing.placeNumbers,
    Math.round(50 * (chances[chosen] ?? 0)),
    Math.round(50 * nobody),
    ...OF_CHOSEN.map((feature) => numbers[feature] ?? 0),
  ];
}

/** The candidate whose person gathers most probability, and how much that is. */
export function chooseSpeaker(
  candidates: readonly Candidate[],
  chances: readonly number[],
): { chosen: number; chance: number } {
  const byKey = new Map<string, number>();
  candidates.forEach((candidate, c) =>
    byKey.set(keyOf(candidate, c), (byKey.get(keyOf(candidate, c)) ?? 0) + (chances[c] ?? 0)),
  );
  let chosen = 0;
  let top = -1;
  candidates.forEach((candidate, c) => {
    const score = (byKey.get(keyOf(candidate, c)) ?? 0) + 0.001 * (chances[c] ?? 0);
    if (score > top) {
      chosen = c;
      top = score;
    }
  });
  return { chosen, chance: Math.min(1, top) };
}

function keyOf(candidate: Candidate, c: number): string {
  if (candidate.source === 'nobody') return 'nobody';
  return candidate.resolution?.key ?? `?${c}`;
}

/** The chance of yes in a decision on a stretch. */
export function chanceOf(trees: PackedTrees, numbers: readonly number[]): number {
  fillRow(numbers, 0);
  return logistic(scoreTrees(trees, ROW));
}

/** What trees are asked about, one row after the other: a list of its own for each costs more than most questions. A feature's number is a byte. */
const ROW = new Int32Array(256);

function fillRow(numbers: readonly number[], from: number): void {
  for (let i = 0; i < numbers.length; i++) ROW[from + i] = numbers[i] as number;
}

/** Named people between the floor and the stretch, other than the holder, a few passages back at most. */
function othersSince(article: ReadArticle, floor: Floor | undefined, place: Place): number {
  if (floor === undefined) return 0;
  const others = new Set<number>();
  for (let p = Math.max(floor.passage, place.passage - 6); p <= place.passage; p++) {
    const start = p === floor.passage ? (article.passages[p]?.places[floor.stretch] ?? 0) : 0;
    const end = p === place.passage ? place.at : Infinity;
    for (const mention of (article.mentions[p] ?? []).slice(0, 200)) {
      if (mention.from < start || mention.from >= end || mention.kind !== 'name') continue;
      const entity = article.index.byMention.get(mention);
      if (entity !== undefined && entity.type === 'person' && `#${entity.id}` !== floor.resolution.key)
        others.add(entity.id);
    }
  }
  return others.size;
}
