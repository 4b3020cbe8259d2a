import type { Cue } from './find-cues.js';
import type { LinkKind } from './link-verb.js';
import type { Candidate, Place } from './list-candidates.js';
import { hasStretchBetween, type Passage } from './read-passage.js';
import { PERSON_NOUN, WordClass } from './word-classes.js';

const SPOKEN = WordClass.speech | WordClass.writing;
const SAYING = SPOKEN | WordClass.stating;
/** Most words between a verb of saying and what it hands on: "had told her: “…”"; behind "according to" also "told an officer, “…”". */
const NEAR = 1;
const NEAR_WITH_OBJECT = 4;

/**
 * Who only passes words on has no chance: in `Pellard claimed it was not about “…,” according to the Daily` the words are his
 * whom a verb of saying names before them in the same sentence, and in `Tolk told the Daily that Pellard had said “…”` and
 * `According to Tolk, Pellard said “…”` his whose verb is nearest to them.
 */
export function dropRelayers(
  candidates: readonly Candidate[],
  chances: readonly number[],
  place: Place,
  passage: Passage,
): readonly number[] {
  const before = candidates.filter(
    (candidate) => isSayingBefore(candidate, place) || isClaimBefore(candidate, place, passage),
  );
  if (before.length === 0) {
    const said = candidates.find((candidate) => isSayingBehind(candidate, place));
    return said === undefined
      ? chances
      : chances.map((chance, c) => (isNamedBehind(candidates[c] as Candidate, said, place) ? 0 : chance));
  }
  const nearest = before.reduce((a, b) => ((b.cue as Cue).to > (a.cue as Cue).to ? b : a));
  return chances.map((chance, c) => {
    const candidate = candidates[c] as Candidate;
    if (passesOn(candidate, nearest, place)) return 0;
    const isOuter = nearest.cue?.link === 'noun' ? isBefore(candidate, place) : isSayingBefore(candidate, place);
    return isOuter && reports(candidate, nearest, passage, place.at) ? 0 : chance;
  });
}

function isSayingBefore(candidate: Candidate, place: Place): boolean {
  return isBefore(candidate, place) && ((candidate.cue as Cue).classes & SAYING) !== 0;
}

/** `“…,” Kern said`: a verb of speaking right behind the words, its subject beside it. */
function isSayingBehind({ source, cue, mention }: Candidate, { at, sentence }: Place): boolean {
  if (source !== 'here' || cue === null || mention === null || cue.sentence !== sentence) return false;
  return (
    (cue.classes & SPOKEN) !== 0 &&
    cue.link !== 'before-source' &&
    Math.min(cue.from, mention.outer) >= at &&
    Math.min(cue.from, mention.outer) <= at + 1
  );
}

/** `“…,” Kern said, according to the Daily`. */
function isNamedBehind({ cue }: Candidate, said: Candidate, { sentence }: Place): boolean {
  return cue?.link === 'before-source' && cue.sentence === sentence && cue.from >= (said.cue as Cue).to;
}

/** Does a verb or noun before the words, in their sentence, hand them to the candidate? */
function isBefore({ source, cue }: Candidate, { at, sentence }: Place): boolean {
  if (source !== 'here' || cue === null || cue.sentence !== sentence) return false;
  return cue.to <= at && cue.link !== 'before-source';
}

/** "Kern’s claim that “…”". */
function isClaimBefore(candidate: Candidate, place: Place, { outside }: Passage): boolean {
  const { cue } = candidate;
  if (cue?.link !== 'noun' || !isBefore(candidate, place)) return false;
  return ((outside[cue.to]?.classes ?? 0) & WordClass.complementizer) !== 0;
}

/** Is it named behind the words, or before him whose verb stands at them? */
function passesOn({ cue }: Candidate, nearest: Candidate, { at, sentence }: Place): boolean {
  if (cue === null || cue.sentence !== sentence || cue.link !== 'before-source') return false;
  if (cue.from >= at) return true;
  const { mention, cue: verb, resolution } = nearest;
  if (mention === null || verb === null || resolution === null || (verb.classes & SPOKEN) === 0) return false;
  return mention.outer >= cue.to && at - verb.to <= NEAR_WITH_OBJECT;
}

/** Does one hand on what the other said? Nothing is quoted between their verbs, and the other is named between them. */
function reports(outer: Candidate, { mention, cue, resolution }: Candidate, passage: Passage, at: number): boolean {
  if (mention === null || cue === null || outer.cue === null || !LINKS.has(cue.link)) return false;
  if (cue.isParticiple !== (cue.link === 'coordinated')) return false;
  if (mention.kind === 'pronoun' || (mention.kind === 'nominal' && (mention.headClasses & PERSON_NOUN) === 0))
    return false;
  if (cue.link !== 'noun' && ((cue.classes & SPOKEN) === 0 || wordsBetween(passage, cue.to, at) > NEAR)) return false;
  if (resolution === null || resolution.key === outer.resolution?.key) return false;
  return mention.outer >= outer.cue.to && !hasStretchBetween(passage, outer.cue.from, cue.from);
}
/** "that he had said", "quoted him as saying", "denied his claim that". */
const LINKS: ReadonlySet<LinkKind> = new Set(['adjacent', 'auxiliary', 'coordinated', 'noun']);

function wordsBetween({ outside }: Passage, from: number, to: number): number {
  return to - from > 2 * NEAR ? Infinity : outside.slice(from, to).filter(({ isWord }) => isWord).length;
}
