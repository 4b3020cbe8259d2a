import { CandidateFeature } from './describe-candidate.js';
import { NeighbourFeature } from './describe-neighbours.js';
import { PlaceFeature } from './describe-place.js';
import { OF_CHOSEN } from './weigh-stretches.js';

/** The names of an enumeration's numbers, in their order. */
function listNames(features: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.keys(features).filter((name) => typeof features[name] === 'number');
}

const PLACE = listNames(PlaceFeature);
/** Numbers on the choice of speaker that the other decisions look at, after those of the stretch. */
const CHOICE = ['certainty', 'nobody', ...OF_CHOSEN.map((feature) => `chosen ${CandidateFeature[feature]}`)];
/** The columns of the trees for the speaker: names for those who fit and test them, the engine counts. */
export const SPEAKER_COLUMNS: readonly string[] = [...PLACE, ...listNames(CandidateFeature)];
/** The columns of the trees for the other decisions; those that look at the article's other stretches have more. */
export const STRETCH_COLUMNS: readonly string[] = [...PLACE, ...CHOICE, ...listNames(NeighbourFeature)];
