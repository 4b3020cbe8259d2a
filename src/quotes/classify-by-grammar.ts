import { PlaceFeature } from './describe-place.js';

/** A stretch of this many words is somebody's words even where nobody is named. */
const LONG = 8;
/** The grammar's score from which a candidate counts as an attribution and not a guess. */
const ATTRIBUTED = 4.5;

/** Direct, partial or no quotation, by plain rules. */
export function isQuotationByGrammar(numbers: readonly number[], attribution: number): 'direct' | 'partial' | 'none' {
  const at = (feature: PlaceFeature): number => numbers[feature] ?? 0;
  const words = at(PlaceFeature.words);
  const isClause =
    (at(PlaceFeature.clauseSigns) > 0 && words > 3 && at(PlaceFeature.startsLower) === 0) ||
    at(PlaceFeature.innerSentences) > 0 ||
    (at(PlaceFeature.sentenceOpens) === 1 && at(PlaceFeature.endsWith) !== 0 && words > 3);
  if (at(PlaceFeature.hasLetters) === 0) return 'none';
  if (at(PlaceFeature.titleCase) === 1 && words <= 8 && at(PlaceFeature.clauseSigns) === 0 && attribution < 8.5)
    return 'none';
  if (words >= LONG || attribution >= ATTRIBUTED || (isClause && attribution > 1))
    return isClause || (words >= 12 && at(PlaceFeature.startsLower) === 0) ? 'direct' : 'partial';
  return 'none';
}
