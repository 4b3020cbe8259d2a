import type { Cue } from './find-cues.js';
import type { Candidate, Place } from './list-candidates.js';
import { WordClass } from './word-classes.js';

const SAYING = WordClass.speech | WordClass.writing | WordClass.stating;

/**
 * `Pellard claimed it was not about “…,” according to the Daily`: the words are his whom a verb of saying names before
 * them in the same sentence; the source named behind them only passes them on, and its chance is nought.
 */
export function dropRelayers(
  candidates: readonly Candidate[],
  chances: readonly number[],
  place: Place,
): readonly number[] {
  const isHere = (cue: Cue | null): cue is Cue => cue !== null && cue.sentence === place.sentence;
  const saidBefore = candidates.some(
    ({ source, cue }) =>
      source === 'here' &&
      isHere(cue) &&
      cue.to <= place.at &&
      cue.link !== 'before-source' &&
      (cue.classes & SAYING) !== 0,
  );
  if (!saidBefore) return chances;
  return chances.map((chance, c) => {
    const cue = candidates[c]?.cue ?? null;
    return isHere(cue) && cue.link === 'before-source' && cue.from >= place.at ? 0 : chance;
  });
}
