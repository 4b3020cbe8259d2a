import { attributionEnds, clip, cuesBetween, describeCue, lastSentence } from './describe-cue.js';
import { stretchesBetween } from './describe-place.js';
import type { Candidate, Floor, Place } from './list-candidates.js';
import type { Mention } from './mention.js';
import type { MentionRole } from './rank-antecedents.js';
import type { ReadArticle } from './read-article.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { PERSON_NOUN, WordClass } from './word-classes.js';
import { wordNumber } from './word-numbers.js';

/** What can be said of one answer to "who said it?"; numbers in this order. */
export enum CandidateFeature {
  source,
  after,
  sentences,
  words,
  between,
  mentionKind,
  possessive,
  wordBeforeMention,
  wordAfterMention,
  opensClause,
  cueClass,
  link,
  cueSide,
  cueWords,
  cueSentences,
  cueBetween,
  cueMark,
  cueOrder,
  openCue,
  isFloor,
  floorPassages,
  floorStretches,
  floorSamePassage,
  entityCount,
  entityType,
  resolved,
  firstInSentence,
  nth,
  othersSinceFloor,
  passageEndsColon,
  grammar,
  commas,
  entityInFirst,
  bestRule,
  speaks,
  cuesBetween,
  attributionEnds,
  role,
}

const ROLES: readonly MentionRole[] = ['subject', 'object', 'owner', 'oblique'];
const SOURCES: readonly Candidate['source'][] = [
  'here',
  'before',
  'after',
  'floor',
  'earlier-floor',
  'topic',
  'nobody',
];
/** What the candidates of one stretch share. */
export interface CandidateContext {
  readonly floors: readonly Floor[];
  readonly order: number;
  /** Named people of the passages since the floor was taken, other than its holder. */
  readonly othersSinceFloor: number;
}

/** Describes a candidate; the numbers stand in the order of `CandidateFeature`. */
export function describeCandidate(
  article: ReadArticle,
  place: Place,
  candidate: Candidate,
  context: CandidateContext,
): number[] {
  const passage = article.passages[place.passage] as Passage;
  const { mention, resolution } = candidate;
  const home = mention === null ? passage : (article.passages[mention.passage] as Passage);
  const here = candidate.source === 'here';
  const at = here ? place.at : candidate.source === 'before' ? home.outside.length : 0;
  const [floor] = context.floors;
  const isFloor = floor !== undefined && resolution !== null && resolution.key === floor.resolution.key;
  const numbers = [
    SOURCES.indexOf(candidate.source),
    mention === null ? 0 : Number(mention.from >= at),
    mention === null
      ? 9
      : clip(
          here
            ? mention.sentence - place.sentence
            : candidate.source === 'before'
              ? mention.sentence - lastSentence(home) - 1
              : 1,
          -5,
          5,
        ),
    mention === null ? 99 : Math.min(mention.from >= at ? mention.from - at : at - mention.to, 60),
    mention === null ? 9 : here ? Math.min(stretchesBetween(passage, place, mention.from, mention.to), 5) : 0,
    mention === null ? 0 : mentionNumber(mention, resolution?.kind),
    Number(mention?.possessive ?? false),
    mention === null ? 0 : wordNumber(sameSentence(home, mention.outer - 1, mention.sentence)),
    mention === null ? 0 : wordNumber(sameSentence(home, mention.to, mention.sentence)),
    mention === null ? 0 : Number(sameSentence(home, mention.outer - 1, mention.sentence)?.isWord !== true),
    ...describeCue(passage, home, place, candidate, at),
    Number(isFloor),
    floor === undefined ? 20 : Math.min(place.passage - floor.passage, 20),
    floor === undefined ? 20 : Math.min(context.order - floor.order, 20),
    floor === undefined ? 0 : Number(floor.passage === place.passage),
    Math.min(resolution?.entity?.count ?? 0, 12),
    typeNumber(resolution?.kind, resolution?.entity?.type),
    Number(resolution !== null),
    mention === null ? 0 : Number(isFirst(article, mention)),
    Math.min(candidate.nth, 10),
    Math.min(context.othersSinceFloor, 6),
    Number(place.passage > 0 && place.from === 0 && endsWithColon(article.passages[place.passage - 1] as Passage)),
    0,
    mention === null || !here ? 0 : commasBetween(passage, place, mention),
    Number(resolution?.entity?.first === 0 || resolution?.entity?.first === -1),
    0,
    Math.min(resolution === null ? 0 : (article.speaks.get(resolution.key) ?? 0), 10),
    candidate.cue === null || !here ? 9 : cuesBetween(article.cues[place.passage] ?? [], candidate.cue, place),
    attributionEnds(home, candidate),
    mention === null ? 0 : ROLES.indexOf(article.roles.get(mention) ?? 'object') + 1,
  ];
  return numbers;
}

function sameSentence(passage: Passage, i: number, sentence: number): Token | undefined {
  const token = passage.outside[i];
  return token !== undefined && token.sentence === sentence ? token : undefined;
}

function mentionNumber(mention: Mention, kind: string | undefined): number {
  if (mention.kind === 'name')
    return kind === 'person' ? (mention.name?.type === 'unknown' ? 2 : 1) : mention.name?.type === 'other' ? 4 : 3;
  if (mention.kind === 'pronoun') {
    const order = ['he', 'she', 'they', 'it', 'we', 'I', 'who'];
    return 5 + Math.max(0, order.indexOf(mention.pronoun ?? 'who') - 1);
  }
  const classes = mention.headClasses;
  if ((classes & PERSON_NOUN) !== 0) return mention.indefinite ? 12 : 13;
  if ((classes & WordClass.group) !== 0) return 14;
  if ((classes & WordClass.body) !== 0) return 15;
  return (classes & WordClass.document) !== 0 ? 16 : 17;
}

function typeNumber(kind: string | undefined, type: string | undefined): number {
  if (kind === undefined) return 0;
  return ['person', 'organization', 'document', 'unnamed', 'author'].indexOf(kind) + 1 + (type === 'unknown' ? 5 : 0);
}

function isFirst(article: ReadArticle, mention: Mention): boolean {
  const list = article.mentions[mention.passage] ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Mention).from < mention.from) low = middle + 1;
    else high = middle;
  }
  return low === 0 || (list[low - 1] as Mention).sentence !== mention.sentence;
}

function endsWithColon(passage: Passage): boolean {
  return passage.tokens.at(-1)?.text === ':';
}

function commasBetween(passage: Passage, place: Place, mention: Mention): number {
  let commas = 0;
  const [from, to] = mention.from >= place.at ? [place.at, mention.from] : [mention.to, place.at];
  for (let i = from; i < Math.min(to, from + 40); i++) if (passage.outside[i]?.text === ',') commas++;
  return Math.min(commas, 5);
}
