import type { Cue } from './find-cues.js';
import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import type { ReadArticle } from './read-article.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { Resolution } from './resolution.js';

/** One stretch of the article with its place among the reporter's words. */
export interface Place {
  readonly passage: number;
  readonly stretch: number;
  /** Outside words before it. */
  readonly at: number;
  readonly sentence: number;
  /** Tokens of the stretch: from, to in `passage.tokens`. */
  readonly from: number;
  readonly to: number;
}

/** One answer to "who said it?". */
export interface Candidate {
  readonly source: 'here' | 'before' | 'after' | 'floor' | 'earlier-floor' | 'topic' | 'nobody';
  readonly mention: Mention | null;
  readonly cue: Cue | null;
  readonly resolution: Resolution | null;
  /** How many mentions stand between it and the stretch; 0 without a mention. */
  readonly nth: number;
}

/** Who holds the floor: the last speakers, the latest first. */
export interface Floor {
  readonly passage: number;
  readonly stretch: number;
  readonly order: number;
  readonly resolution: Resolution;
  readonly mention: Mention | null;
  readonly cue: Cue | null;
}

/** How many mentions on each side of the stretch are weighed, and how far before it the subjects of its sentence are. */
const NEAREST = 6;
const FARTHEST = 16;
/** How many mentions of the passages before and after are weighed. */
const NEIGHBOURS = 4;

/** The places of all stretches that hold a word, in reading order. */
export function listPlaces(article: ReadArticle): Place[] {
  const places: Place[] = [];
  for (const passage of article.passages) {
    if (passage.stretches.length === 0) continue;
    for (let from = 0; from < passage.tokens.length; ) {
      const { stretch, sentence } = passage.tokens[from] as Token;
      let to = from + 1;
      while (to < passage.tokens.length && (passage.tokens[to] as Token).stretch === stretch) to++;
      if (stretch !== -1)
        places.push({ passage: passage.index, stretch, at: passage.places[stretch] ?? 0, sentence, from, to });
      from = to;
    }
  }
  return places;
}

/** Everybody who may have said the stretch, "nobody" included. */
export function listCandidates(
  article: ReadArticle,
  place: Place,
  floors: readonly Floor[],
  isThorough = true,
): Candidate[] {
  const candidates: Candidate[] = [];
  const nearest = isThorough ? NEAREST : 1;
  const add = (source: Candidate['source'], mention: Mention, cue: Cue | null, nth: number): void => {
    candidates.push({ source, mention, cue, resolution: article.resolver.resolutionOf(mention), nth });
  };
  const addPerson = (source: Candidate['source'], resolution: Resolution | null | undefined): void => {
    if (resolution != null) candidates.push({ source, mention: null, cue: null, resolution, nth: 0 });
  };
  const mentions = article.mentions[place.passage] ?? [];
  const split = firstAtOrAfter(mentions, place.at);
  const first = Math.max(0, split - (isThorough ? FARTHEST : nearest));
  for (let m = first; m < Math.min(mentions.length, split + nearest); m++) {
    const mention = mentions[m] as Mention;
    const isFar = m < split - nearest;
    if (mention.pronoun === 'who' || (isFar && mention.sentence !== place.sentence)) continue;
    const cue = nearestCue(article, mention, place.at);
    if (cue === null && (isFar || (mention.sentence === place.sentence && isOblique(article, mention)))) continue;
    add('here', mention, cue, m < split ? split - 1 - m : m - split);
  }
  const home = passageBefore(article, place.passage);
  const before = article.mentions[home] ?? [];
  const last = before.length - 1;
  for (let m = Math.max(0, last + 1 - NEIGHBOURS); m <= last; m++)
    add('before', before[m] as Mention, nearestCue(article, before[m] as Mention, Infinity), last - m);
  for (const mention of (article.mentions[place.passage + 1] ?? []).slice(0, 2)) {
    if (mention.sentence === 0) add('after', mention, nearestCue(article, mention, 0), 0);
  }
  const [floor, earlier] = floors;
  addPerson('floor', floor?.resolution);
  addPerson('earlier-floor', earlier?.resolution);
  addPerson('topic', article.topic);
  if (article.mainSpeaker?.key !== article.topic?.key) addPerson('topic', article.mainSpeaker);
  candidates.push({ source: 'nobody', mention: null, cue: null, resolution: null, nth: 0 });
  return candidates;
}

/** "dem Sender": in the sentence of the stretch a noun that is no subject and has no cue said nothing. */
function isOblique({ passages, lexicon: { obliques } }: ReadArticle, mention: Mention): boolean {
  if (obliques.size === 0) return false;
  const { outside } = passages[mention.passage] as Passage;
  return (
    obliques.has((outside[mention.from] as Token).lower) ||
    obliques.has(itemAt(outside, mention.outer - 1)?.lower ?? '')
  );
}

/** The passage before, headings and questions that name nobody left out. */
function passageBefore({ passages, mentions }: ReadArticle, passage: number): number {
  const before = passages[passage - 1];
  const isQuestion = before?.tokens.at(-1)?.text === '?' && mentions[passage - 1]?.length === 0;
  return passage >= 2 && (before?.isHeading === true || isQuestion) ? passage - 2 : passage - 1;
}

function firstAtOrAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the cues whose subject the mention is, the one nearest to the place. */
function nearestCue(article: ReadArticle, mention: Mention, at: number): Cue | null {
  let best: Cue | null = null;
  let distance = Infinity;
  for (const cue of article.cuesOf.get(mention) ?? []) {
    const away = at === Infinity ? -cue.from : cue.from >= at ? cue.from - at : at - cue.to;
    if (away < distance) {
      best = cue;
      distance = away;
    }
  }
  return best;
}
