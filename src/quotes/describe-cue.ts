import { stretchesBetween } from './describe-place.js';
import type { Cue } from './find-cues.js';
import { itemAt } from './item-at.js';
import type { LinkKind } from './link-verb.js';
import type { Candidate, Place } from './list-candidates.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import { classNumber, markNumber } from './word-numbers.js';

const LINKS: readonly LinkKind[] = [
  'none',
  'before-source',
  'inverted',
  'adjacent',
  'auxiliary',
  'apposition',
  'relative',
  'participle',
  'coordinated',
  'loose',
  'noun',
];

/** Describes a candidate's cue; nine numbers from `cueClass` to `openCue` of `CandidateFeature`. */
export function describeCue(passage: Passage, home: Passage, place: Place, candidate: Candidate, at: number): number[] {
  const { cue, mention } = candidate;
  if (cue === null || mention === null) return [0, 0, 0, 99, 9, 9, 0, 0, 0];
  const here = candidate.source === 'here';
  const isAfter = cue.from >= at;
  const gap = isAfter ? cue.from - at : at - cue.to;
  return [
    classNumber(cue),
    LINKS.indexOf(cue.link),
    isAfter ? 1 : -1,
    Math.min(gap, 60),
    clip(
      here
        ? cue.sentence - place.sentence
        : cue.sentence - (candidate.source === 'before' ? lastSentence(home) + 1 : -1),
      -5,
      5,
    ),
    here ? Math.min(stretchesBetween(passage, place, cue.from, cue.to), 5) : 0,
    markNumber(isAfter ? undefined : itemAt(home.outside, at - 1)?.text),
    orderOf(cue, mention, at),
    Number(cue.isOpen),
  ];
}

/** What follows cue and mention, the later of both: `…, the report said, …` is a whole attribution, `the report said it …` goes on. */
export function attributionEnds({ outside }: Passage, { cue, mention }: Candidate): number {
  if (cue === null || mention === null) return 0;
  const after = outside[Math.max(cue.to, mention.to)];
  return after !== undefined && after.isWord && after.sentence === cue.sentence ? 10 : markNumber(after?.text);
}

/** How many cues beside one are looked at. */
const CUES_SEEN = 12;

/** How many other verbs with a subject stand between a cue and the stretch, 5 at most. */
export function cuesBetween(cues: readonly Cue[], cue: Cue, place: Place): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).from < cue.from) low = middle + 1;
    else high = middle;
  }
  const isAfter = cue.from >= place.at;
  const step = isAfter ? -1 : 1;
  const first = isAfter ? low - 1 : low + 1;
  let count = 0;
  for (let c = first; Math.abs(c - first) < CUES_SEEN && count < 5; c += step) {
    const other = cues[c];
    if (other === undefined || (isAfter ? other.from < place.at : other.from >= place.at)) break;
    if (other.subject !== null) count++;
  }
  return count;
}

/** In which order stretch, cue and mention stand: 1 Q C M, 2 Q M C, 3 M C Q, 4 C M Q, 5 M Q C, 6 C Q M. */
function orderOf(cue: Cue, mention: Mention, at: number): number {
  const mentionFirst = mention.from <= cue.from;
  if (cue.from >= at && mention.from >= at) return mentionFirst ? 2 : 1;
  if (cue.from < at && mention.from < at) return mentionFirst ? 3 : 4;
  return mentionFirst ? 5 : 6;
}

/** A number held between two others. */
export function clip(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** The number of a passage's last sentence. */
export function lastSentence(passage: Passage): number {
  return passage.tokens.at(-1)?.sentence ?? 0;
}
