import { CandidateFeature as At } from './describe-candidate.js';

/** One construction of attribution; the first of the list that a candidate fits is the candidate's rule. */
interface Construction {
  readonly id: string;
  readonly score: number;
  readonly fits: (n: readonly number[]) => boolean;
}

const isStrong = (c: number | undefined): boolean => c === 1 || c === 2 || c === 9;
const isFirm = (link: number | undefined): boolean => link !== undefined && link >= 1 && link <= 8;

/** In order of certainty. Q is the stretch, C the cue, M the mention. */
const CONSTRUCTIONS: readonly Construction[] = [
  // “Q,” said M. / “Q,” M said. / “Q,” according to M.
  {
    id: 'after-quote',
    score: 10,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === 1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      (n[At.cueWords] ?? 0) <= 3 &&
      isFirm(n[At.link]) &&
      (isStrong(n[At.cueClass]) || n[At.cueClass] === 3 || n[At.openCue] === 1) &&
      n[At.after] === 1,
  },
  // M said: “Q” / M said that “Q”
  {
    id: 'before-quote',
    score: 9,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === -1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      (n[At.cueWords] ?? 0) <= 2 &&
      isFirm(n[At.link]) &&
      n[At.cueClass] !== 5,
  },
  // “Q,” M, who runs the shop, said.
  {
    id: 'after-far',
    score: 8,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === 1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      n[At.after] === 1 &&
      isStrong(n[At.cueClass]) &&
      n[At.link] !== 0,
  },
  // M told the paper on Monday that the plan was “Q”
  {
    id: 'before-far',
    score: 7,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === -1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      n[At.link] !== 0 &&
      isStrong(n[At.cueClass]),
  },
  // “Q,” M said, “Q”: the cue of the stretch before in the same sentence
  {
    id: 'split',
    score: 6.5,
    fits: (n) => n[At.source] === 0 && n[At.cueSentences] === 0 && n[At.link] !== 0 && isStrong(n[At.cueClass]),
  },
  // M said: (a passage before) “Q”
  { id: 'colon-before', score: 6, fits: (n) => n[At.source] === 1 && n[At.passageEndsColon] === 1 && n[At.link] !== 0 },
  {
    id: 'before-any',
    score: 5,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === -1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      n[At.link] !== 0,
  },
  {
    id: 'after-any',
    score: 4,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.cueSide] === 1 &&
      n[At.cueBetween] === 0 &&
      n[At.cueSentences] === 0 &&
      n[At.link] !== 0 &&
      (n[At.cueWords] ?? 0) <= 6,
  },
  // “Q1,” M said. “Q2”
  { id: 'floor-here', score: 3.8, fits: (n) => n[At.source] === 3 && n[At.floorSamePassage] === 1 },
  {
    id: 'floor-runs-on',
    score: 3.6,
    fits: (n) => n[At.source] === 3 && (n[At.floorPassages] ?? 0) <= 1 && n[At.othersSinceFloor] === 0,
  },
  // M spoke first. “Q”
  {
    id: 'sentence-before',
    score: 3,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.sentences] === -1 &&
      n[At.firstInSentence] === 1 &&
      n[At.between] === 0 &&
      n[At.resolved] === 1,
  },
  {
    id: 'subject',
    score: 2.5,
    fits: (n) => n[At.source] === 0 && n[At.sentences] === 0 && n[At.after] === 0 && n[At.firstInSentence] === 1,
  },
  { id: 'floor', score: 2, fits: (n) => n[At.source] === 3 && (n[At.floorPassages] ?? 0) <= 4 },
  {
    id: 'passage-before',
    score: 1.5,
    fits: (n) => n[At.source] === 1 && n[At.firstInSentence] === 1 && n[At.resolved] === 1,
  },
  { id: 'nobody', score: 1, fits: (n) => n[At.source] === 6 },
  { id: 'other', score: 0, fits: () => true },
];

/** The number and score of the construction that a candidate fits; nearer and better resolved ones win inside one. */
export function scoreByGrammar(numbers: readonly number[]): { rule: number; score: number } {
  let rule = 0;
  while (!(CONSTRUCTIONS[rule] as Construction).fits(numbers)) rule++;
  const distance = (numbers[At.cueWords] ?? 0) + (numbers[At.words] ?? 0);
  const near = 0.2 / (1 + distance / 10) + (numbers[At.resolved] === 1 ? 0.1 : 0);
  return { rule, score: (CONSTRUCTIONS[rule] as Construction).score + near };
}
