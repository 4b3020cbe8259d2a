import { AT, scoreByGrammar } from './attribute-by-grammar.js';
import { describeCandidate } from './describe-candidate.js';
import { type PlaceContext, describePlace } from './describe-place.js';
import { type Candidate, type Floor, type Place, listCandidates, listPlaces } from './list-candidates.js';
import { isQuotationByGrammar } from './classify-by-grammar.js';
import type { ReadArticle } from './read-article.js';

/** A stretch weighed: what it is and who said it. */
export interface Attribution {
  readonly place: Place;
  readonly kind: 'direct' | 'partial' | 'none';
  readonly chosen: Candidate;
  readonly floor: Floor | null;
  readonly confidence: number;
}

/** A stretch with everything that a decider looks at. */
export interface Weighing {
  readonly place: Place;
  readonly placeNumbers: readonly number[];
  readonly candidates: readonly Candidate[];
  readonly candidateNumbers: readonly (readonly number[])[];
}

/** Weighs every stretch in reading order; each sees who held the floor before it. */
export function attributeStretches(article: ReadArticle): Attribution[] {
  const places = listPlaces(article);
  if (places.length === 0) return [];
  const context = placeContext(article, places);
  const topEntity = topEntityOf(article);
  const attributions: Attribution[] = [];
  let floors: Floor[] = [];
  places.forEach((place, order) => {
    const weighing = weigh(article, place, { floors, order, topEntity, context });
    const attribution = decide(weighing, floors);
    attributions.push(attribution);
    floors = takeFloor(floors, attribution, order);
  });
  return attributions;
}

/** What a stretch's weighing needs from the stretches before it. */
export interface Standing {
  readonly floors: readonly Floor[];
  readonly order: number;
  readonly topEntity: number;
  readonly context: PlaceContext;
}

/** Lists and describes the answers for one stretch. */
export function weigh(article: ReadArticle, place: Place, { floors, order, topEntity, context }: Standing): Weighing {
  const candidates = listCandidates(article, place, floors);
  const shared = { floors, order, topEntity, othersSinceFloor: othersSince(article, floors[0], place) };
  const candidateNumbers = candidates.map((candidate, rank) => {
    const numbers = describeCandidate(article, place, candidate, shared, rank);
    numbers[AT.grammar] = scoreByGrammar(numbers).rule;
    return numbers;
  });
  return { place, placeNumbers: describePlace(article, place, context), candidates, candidateNumbers };
}

function decide({ place, placeNumbers, candidates, candidateNumbers }: Weighing, floors: readonly Floor[]): Attribution {
  let best = 0;
  let top = -Infinity;
  candidateNumbers.forEach((numbers, c) => {
    const { score } = scoreByGrammar(numbers);
    if (score > top) {
      best = c;
      top = score;
    }
  });
  const chosen = candidates[best] as Candidate;
  const kind = isQuotationByGrammar(placeNumbers, top);
  return { place, kind, chosen, floor: chosen.source === 'floor' ? (floors[0] ?? null) : chosen.source === 'earlier-floor' ? (floors[1] ?? null) : null, confidence: Math.min(0.95, 0.4 + top / 20) };
}

/** The floors after a stretch was given to somebody. */
export function takeFloor(floors: readonly Floor[], attribution: Attribution, order: number): Floor[] {
  const { chosen, place, kind } = attribution;
  if (kind === 'none' || chosen.resolution === null) return [...floors];
  const taken: Floor = { passage: place.passage, stretch: place.stretch, order, resolution: chosen.resolution, mention: chosen.mention, cue: chosen.cue };
  const others = floors.filter((floor) => floor.resolution.key !== taken.resolution.key);
  return [taken, ...others].slice(0, 2);
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
      if (entity !== undefined && entity.type === 'person' && `#${entity.id}` !== floor.resolution.key) others.add(entity.id);
    }
  }
  return others.size;
}

/** The facts of the whole article for `describePlace`. */
export function placeContext(article: ReadArticle, places: readonly Place[]): PlaceContext {
  const repeats = new Map<string, number>();
  for (const { passage, stretch } of places) {
    const { text, stretches } = article.passages[passage] as ReadArticle['passages'][number];
    const inner = stretches[stretch];
    if (inner === undefined || inner.end - inner.start > 80) continue;
    const key = text.slice(inner.start, inner.end).toLowerCase().replace(/[.,]$/, '');
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return { repeats, headline: (article.context.headline ?? '').toLowerCase() };
}

/** The person whom the article names most. */
export function topEntityOf(article: ReadArticle): number {
  let top = -1;
  let count = 0;
  for (const entity of article.index.entities) {
    if (entity.type === 'organization' || entity.type === 'other' || entity.count <= count) continue;
    top = entity.id;
    count = entity.count;
  }
  return top;
}
