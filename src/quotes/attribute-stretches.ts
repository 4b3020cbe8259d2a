import { PLACE_AT } from './classify-by-grammar.js';
import type { PlaceContext } from './describe-place.js';
import { dropRelayers } from './drop-relayers.js';
import { type Candidate, type Floor, listPlaces, type Place } from './list-candidates.js';
import { MAX_STRETCHES, type ReadArticle } from './read-article.js';
import { logistic, logOdds } from './score-trees.js';
import {
  chooseSpeaker,
  describeChoice,
  type QuoteModel,
  type Weighing,
  weighSpeakers,
  weighStretch,
  weighStretchItself,
} from './weigh-stretches.js';

/** A stretch weighed: what it is and who said it. */
export interface Attribution {
  readonly place: Place;
  readonly kind: 'direct' | 'partial' | 'none';
  readonly chosen: Candidate;
  /** How likely the speaker is right. */
  readonly confidence: number;
}

/** Chance from which a quoted stretch is taken for somebody's words. */
const QUOTED = 0.45;
/** The same in a language that the weights were not fitted on: they see fewer signs of quotations. */
const BORROWED = 0.25;

/** Weighs every stretch in reading order; each sees who held the floor before it. */
export function attributeStretches(article: ReadArticle, model: QuoteModel, onStep?: () => void): Attribution[] {
  const places = listPlaces(article).slice(0, MAX_STRETCHES);
  if (places.length === 0) return [];
  const context = placeContext(article, places);
  const topEntity = topEntityOf(article);
  const { scale, shift } =
    article.lexicon.lexicon.borrowsWeights === true ? model.borrowedConfidence : model.confidence;
  const attributions: Attribution[] = [];
  let floors: Floor[] = [];
  places.forEach((place, order) => {
    onStep?.();
    const weighing = weighStretch(article, place, { floors, order, topEntity, context });
    const chances = dropRelayers(weighing.candidates, weighSpeakers(weighing, model.speaker), place);
    const { chosen, chance } = chooseSpeaker(weighing.candidates, chances);
    const { quotation, direct } = weighStretchItself(describeChoice(weighing, chances, chosen), model);
    const kind = quotation < leastChance(weighing, article) ? 'none' : direct < 0.5 ? 'partial' : 'direct';
    const attribution: Attribution = {
      place,
      kind,
      chosen: withoutEarlierMention(weighing.candidates, chosen, place),
      confidence: logistic(scale * logOdds(chance) + shift),
    };
    attributions.push(attribution);
    if (kind !== 'none') floors = takeFloor(floors, attribution.chosen, place, order);
  });
  return attributions;
}

/** `“A,” said Kern. “B.”`: nothing names Kern at B, who only goes on; a mention of a sentence before is not given twice. */
function withoutEarlierMention(candidates: readonly Candidate[], chosen: number, place: Place): Candidate {
  const candidate = candidates[chosen] as Candidate;
  if (candidate.source !== 'here' || candidate.mention === null || candidate.mention.sentence >= place.sentence)
    return candidate;
  const floor = candidates.find(({ source }) => source === 'floor');
  return floor !== undefined && floor.resolution?.key === candidate.resolution?.key ? floor : candidate;
}

/** Weights of another language see fewer signs of quotations, and those of titles and terms all the same. */
function leastChance({ placeNumbers }: Weighing, { lexicon: { lexicon } }: ReadArticle): number {
  if (isWholeParagraph(placeNumbers)) return WHOLE;
  const isTitle = placeNumbers[PLACE_AT.workNear] !== 0 || placeNumbers[PLACE_AT.namerNear] !== 0;
  return lexicon.borrowsWeights === true && lexicon.isFitted !== true && !isTitle ? BORROWED : QUOTED;
}

/** A paragraph that is nothing but one sentence in marks, its full stop inside, is hardly a title or a term. */
function isWholeParagraph(numbers: readonly number[]): boolean {
  const at = (name: keyof typeof PLACE_AT): number => numbers[PLACE_AT[name]] ?? 0;
  return (
    at('opensPassage') === 1 &&
    at('closesPassage') === 1 &&
    at('endsWith') === PERIOD &&
    at('words') > 2 &&
    at('titleCase') === 0
  );
}
/** A full stop as `markNumber` counts it. */
const PERIOD = 2;
/** Chance from which a whole paragraph in marks is a quotation. */
const WHOLE = 0.2;

/** The floors after a stretch was given to somebody. A speaker who goes on keeps the mention that gave him the floor. */
export function takeFloor(floors: readonly Floor[], chosen: Candidate, place: Place, order: number): Floor[] {
  if (chosen.resolution === null) return [...floors];
  const { key } = chosen.resolution;
  const held = floors.find((floor) => floor.resolution.key === key);
  const taken: Floor = {
    passage: place.passage,
    stretch: place.stretch,
    order,
    resolution: chosen.resolution,
    mention: chosen.mention ?? held?.mention ?? null,
    cue: chosen.mention === null ? (held?.cue ?? null) : chosen.cue,
    explicit: chosen.mention !== null && chosen.cue !== null,
  };
  return [taken, ...floors.filter((floor) => floor.resolution.key !== key)].slice(0, 2);
}

/** Longest stretch that counts as short, in characters: three or four words. */
const SHORT = 24;

/** The facts of the whole article for `describePlace`. */
export function placeContext(article: ReadArticle, places: readonly Place[]): PlaceContext {
  const repeats = new Map<string, number>();
  let short = 0;
  for (const { passage, stretch } of places) {
    const { text, stretches } = article.passages[passage] as ReadArticle['passages'][number];
    const inner = stretches[stretch];
    if (inner === undefined || inner.end - inner.start > 80) continue;
    if (inner.end - inner.start <= SHORT) short++;
    const key = text.slice(inner.start, inner.end).toLowerCase().replace(/[.,]$/, '');
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return {
    repeats,
    headline: (article.context.headline ?? '').toLowerCase(),
    shortShare: Math.round((10 * short) / places.length),
  };
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
