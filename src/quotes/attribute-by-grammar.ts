import { CandidateFeature as At } from './describe-candidate.js';

/** One construction of attribution; the first of the list that a candidate fits is the candidate's rule. */
interface Construction {
  readonly score: number;
  readonly fits: (n: readonly number[]) => boolean;
}

const isStrong = (c: number | undefined): boolean => c === 1 || c === 2 || c === 9;
const isFirm = (link: number | undefined): boolean => link !== undefined && link >= 1 && link <= 8;

/** Is the cue in the sentence of the stretch, with no other stretch between? */
const isBeside = (n: readonly number[]): boolean =>
  n[At.source] === 0 && n[At.cueBetween] === 0 && n[At.cueSentences] === 0;

/** In order of certainty. Q is the stretch, C the cue, M the mention. */
const CONSTRUCTIONS: readonly Construction[] = [
  // “Q,” said M. / “Q,” M said. / “Q,” according to M.
  {
    score: 10,
    fits: (n) =>
      isBeside(n) &&
      n[At.cueSide] === 1 &&
      (n[At.cueWords] ?? 0) <= 3 &&
      isFirm(n[At.link]) &&
      (isStrong(n[At.cueClass]) || n[At.cueClass] === 3 || n[At.openCue] === 1) &&
      n[At.after] === 1,
  },
  // M said: “Q” / M said that “Q”
  {
    score: 9,
    fits: (n) =>
      isBeside(n) && n[At.cueSide] === -1 && (n[At.cueWords] ?? 0) <= 2 && isFirm(n[At.link]) && n[At.cueClass] !== 5,
  },
  // “Q,” M, who runs the shop, said.
  {
    score: 8,
    fits: (n) =>
      isBeside(n) && n[At.cueSide] === 1 && n[At.after] === 1 && isStrong(n[At.cueClass]) && n[At.link] !== 0,
  },
  // M told the paper on Monday that the plan was “Q”
  {
    score: 7,
    fits: (n) => isBeside(n) && n[At.cueSide] === -1 && n[At.link] !== 0 && isStrong(n[At.cueClass]),
  },
  // “Q,” M said, “Q”: the cue of the stretch before in the same sentence
  {
    score: 6.5,
    fits: (n) => n[At.source] === 0 && n[At.cueSentences] === 0 && n[At.link] !== 0 && isStrong(n[At.cueClass]),
  },
  // M said: (a passage before) “Q”
  { score: 6, fits: (n) => n[At.source] === 1 && n[At.passageEndsColon] === 1 && n[At.link] !== 0 },
  // any cue before “Q”
  {
    score: 5,
    fits: (n) => isBeside(n) && n[At.cueSide] === -1 && n[At.link] !== 0,
  },
  // any cue behind “Q”
  {
    score: 4,
    fits: (n) => isBeside(n) && n[At.cueSide] === 1 && n[At.link] !== 0 && (n[At.cueWords] ?? 0) <= 6,
  },
  // “Q1,” M said. “Q2”
  { score: 3.8, fits: (n) => n[At.source] === 3 && n[At.floorSamePassage] === 1 },
  // “Q1,” M said. (a passage) “Q2”
  {
    score: 3.6,
    fits: (n) => n[At.source] === 3 && (n[At.floorPassages] ?? 0) <= 1 && n[At.othersSinceFloor] === 0,
  },
  // M spoke first. “Q”
  {
    score: 3,
    fits: (n) =>
      n[At.source] === 0 &&
      n[At.sentences] === -1 &&
      n[At.firstInSentence] === 1 &&
      n[At.between] === 0 &&
      n[At.resolved] === 1,
  },
  // M, the first of the sentence, … “Q”
  {
    score: 2.5,
    fits: (n) => n[At.source] === 0 && n[At.sentences] === 0 && n[At.after] === 0 && n[At.firstInSentence] === 1,
  },
  // whoever has the floor
  { score: 2, fits: (n) => n[At.source] === 3 && (n[At.floorPassages] ?? 0) <= 4 },
  // M, the first of a sentence of the passage before
  {
    score: 1.5,
    fits: (n) => n[At.source] === 1 && n[At.firstInSentence] === 1 && n[At.resolved] === 1,
  },
  // nobody
  { score: 1, fits: (n) => n[At.source] === 6 },
  { score: 0, fits: () => true },
];

/** The number and score of the construction that a candidate fits; nearer and better resolved ones win inside one. */
export function scoreByGrammar(numbers: readonly number[]): { rule: number; score: number } {
  let rule = 0;
  while (!(CONSTRUCTIONS[rule] as Construction).fits(numbers)) rule++;
  const distance = (numbers[At.cueWords] ?? 0) + (numbers[At.words] ?? 0);
  const near = 0.2 / (1 + distance / 10) + (numbers[At.resolved] === 1 ? 0.1 : 0);
  return { rule, score: (CONSTRUCTIONS[rule] as Construction).score + near };
}
