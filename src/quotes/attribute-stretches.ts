import { describeNeighbours, type FirstWeighing } from './describe-neighbours.js';
import type { PlaceContext } from './describe-place.js';
import { PlaceFeature } from './describe-place.js';
import { dropRelayers } from './drop-relayers.js';
import { giveFloorToAsked } from './find-asked.js';
import { itemAt } from './item-at.js';
import { type Candidate, type Floor, listPlaces, type Place } from './list-candidates.js';
import { MAX_STRETCHES, type ReadArticle } from './read-article.js';
import type { Passage } from './read-passage.js';
import { logistic, logOdds } from './score-trees.js';
import {
  chanceOf,
  chooseSpeaker,
  describeChoice,
  type QuoteModel,
  type Weighing,
  weighSpeakers,
  weighStretch,
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
const QUOTED = 0.5;
/** The same in another language than English that many articles are in which the weights were fitted on, and in one that few or none are in. */
const SPARSE = 0.35;
const BORROWED = 0.35;
/** The same behind a verb that only reports. */
const REPORTED = 0.1;
/** Chance from which a quotation is a clause; lower as well where few words of clauses are known. */
const DIRECT = 0.5;
const BORROWED_DIRECT = 0.35;

/** Weighs every stretch in reading order; each sees who held the floor before it. What is a quotation the article decides. */
export function attributeStretches(article: ReadArticle, model: QuoteModel, onStep?: () => void): Attribution[] {
  const places = listPlaces(article).slice(0, MAX_STRETCHES);
  if (places.length === 0) return [];
  const context = placeContext(article, places);
  const { scale, shift } =
    article.lexicon.lexicon.borrowsWeights === true ? model.borrowedConfidence : model.confidence;
  const leastDirect = isUnfitted(article) ? BORROWED_DIRECT : DIRECT;
  let floors: readonly Floor[] = [];
  const weighed: Weighed[] = [];
  places.forEach((place, order) => {
    onStep?.();
    floors = giveFloorToAsked(article, floors, place, order);
    const weighing = weighStretch(article, place, { floors, order, context });
    const passage = article.passages[place.passage] as Passage;
    const chances = dropRelayers(weighing.candidates, weighSpeakers(weighing, model.speaker), place, passage);
    const { chosen, chance } = chooseSpeaker(weighing.candidates, chances);
    const numbers = describeChoice(weighing, chances, chosen);
    const alone = chanceOf(model.quotation, numbers);
    const least = leastChance(weighing, article);
    const named = article.sources.get(passage.unit.source ?? '');
    const isNamed = named !== undefined && !isSaidHere(weighing.candidates[chosen]);
    const speaker = isNamed
      ? { ...OF_SOURCE, resolution: named }
      : withoutEarlierMention(weighing.candidates, chosen, place);
    if (alone >= least) floors = takeFloor(floors, speaker, place, order);
    const confidence = isNamed ? NAMED : logistic(scale * logOdds(chance) + shift);
    weighed.push({ place, numbers, alone, least, chosen: speaker, confidence });
  });
  const neighbours = describeNeighbours(
    weighed.map(({ place, numbers, alone }) => firstWeighing(place, numbers, alone)),
  );
  return weighed.map(({ place, numbers, alone, least, chosen, confidence }, order) => {
    const others = neighbours[order] as number[];
    const quotation = weighed.length === 1 ? alone : chanceOf(model.amongOthers, [...numbers, ...others]);
    const kind = quotation < least ? 'none' : chanceOf(model.direct, numbers) < leastDirect ? 'partial' : 'direct';
    return { place, kind, chosen, confidence };
  });
}

/** A stretch weighed alone: its numbers, its chance of being a quotation, and the least that it needs. */
interface Weighed extends Omit<Attribution, 'kind'> {
  readonly numbers: readonly number[];
  readonly alone: number;
  readonly least: number;
}

/** A stretch as the others see it. */
export function firstWeighing({ passage }: Place, numbers: readonly number[], chance: number): FirstWeighing {
  return { passage, words: numbers[PlaceFeature.words] ?? 0, chance };
}

/** Does a verb of saying in the text of the stretch name the speaker? */
function isSaidHere(candidate: Candidate | undefined): boolean {
  return candidate?.source === 'here' && candidate.cue !== null;
}

/** Whom the page names under a block quotation. */
const OF_SOURCE = { source: 'floor', mention: null, cue: null, nth: 0 } as const;
/** Confidence in them: no labelled quotation is such a one, so it is not fitted. */
const NAMED = 0.95;

/** `“A,” said Kern. “B.”`: nothing names Kern at B, who only goes on; a mention of a sentence before is not given twice. */
function withoutEarlierMention(candidates: readonly Candidate[], chosen: number, place: Place): Candidate {
  const candidate = candidates[chosen] as Candidate;
  if (candidate.source !== 'here' || candidate.mention === null || candidate.mention.sentence >= place.sentence)
    return candidate;
  const floor = candidates.find(({ source }) => source === 'floor');
  return floor !== undefined && floor.resolution?.key === candidate.resolution?.key ? floor : candidate;
}

/** Weights of another language see fewer signs of quotations, and those of titles and terms all the same. */
function leastChance({ place, placeNumbers }: Weighing, article: ReadArticle): number {
  if (isWholeParagraph(placeNumbers)) return WHOLE;
  if (isTurn(article, place, placeNumbers)) return TURN;
  const isTitle = placeNumbers[PlaceFeature.workNear] !== 0 || placeNumbers[PlaceFeature.namerNear] !== 0;
  if (isTitle || article.lexicon.lexicon.borrowsWeights !== true) return QUOTED;
  return isUnfitted(article) ? BORROWED : isReported(article, place) ? REPORTED : SPARSE;
}

/** `Die Lage sei „ernst“`: the verb before the stretch tells that somebody said the sentence. */
function isReported({ passages, lexicon: { reporting } }: ReadArticle, { passage, at, sentence }: Place): boolean {
  const { outside } = passages[passage] as Passage;
  for (let k = at - 1; k >= 0 && k >= at - REPORTING_REACH && outside[k]?.sentence === sentence; k--)
    if (reporting.has((outside[k] as Passage['outside'][number]).lower)) return true;
  return false;
}
/** Farthest that such a verb stands before the stretch, in words. */
const REPORTING_REACH = 12;

/** Is the article in a language that the weights were hardly fitted on? */
function isUnfitted({ lexicon: { lexicon } }: ReadArticle): boolean {
  return lexicon.borrowsWeights === true && lexicon.isFitted !== true;
}

/** `Kern: “I never did.”`: somebody, a colon, and a sentence in marks. */
function isTurn({ passages, mentions }: ReadArticle, { passage, at }: Place, numbers: readonly number[]): boolean {
  const { outside } = passages[passage] as Passage;
  const ending = numbers[PlaceFeature.endsWith];
  if (itemAt(outside, at - 1)?.text !== ':' || (ending !== PERIOD && ending !== QUESTION)) return false;
  return (mentions[passage] ?? []).some(({ to, kind, possessive }) => to === at - 1 && kind === 'name' && !possessive);
}

/** A paragraph that is nothing but one sentence in marks, its full stop or question mark inside, is hardly a title or a term. */
function isWholeParagraph(numbers: readonly number[]): boolean {
  const at = (feature: PlaceFeature): number => numbers[feature] ?? 0;
  return (
    at(PlaceFeature.opensPassage) === 1 &&
    at(PlaceFeature.closesPassage) === 1 &&
    (at(PlaceFeature.endsWith) === QUESTION || (at(PlaceFeature.endsWith) === PERIOD && at(PlaceFeature.words) > 2)) &&
    at(PlaceFeature.titleCase) === 0
  );
}
/** A full stop, and a question or exclamation mark, as `markNumber` counts them. */
const PERIOD = 2;
const QUESTION = 3;
/** Chance from which a sentence behind a name and a colon is a quotation. */
const TURN = 0.1;
/** Chance from which a whole paragraph in marks is a quotation. */
const WHOLE = 0.1;

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
  };
  return [taken, ...floors.filter((floor) => floor.resolution.key !== key)].slice(0, 2);
}

/** Longest stretch that counts as short, in characters: three or four words. */
const SHORT = 24;

/** The facts of the whole article for `describePlace`. */
export function placeContext(article: ReadArticle, places: readonly Place[]): PlaceContext {
  let short = 0;
  for (const { passage, stretch } of places) {
    const inner = article.passages[passage]?.stretches[stretch];
    if (inner !== undefined && inner.end - inner.start <= SHORT) short++;
  }
  return { shortShare: Math.round((10 * short) / places.length) };
}
