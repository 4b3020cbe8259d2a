import { PLACE_FEATURES } from './describe-place.js';

/** Where each feature of a stretch stands. */
export const PLACE_AT: Readonly<Record<(typeof PLACE_FEATURES)[number], number>> = Object.fromEntries(
  PLACE_FEATURES.map((name, i) => [name, i]),
) as never;

/** A stretch of this many words is somebody's words even where nobody is named. */
const LONG = 8;
/** The grammar's score from which a candidate counts as an attribution and not a guess. */
const ATTRIBUTED = 4.5;

/** Direct, partial or no quotation, by plain rules. */
export function isQuotationByGrammar(numbers: readonly number[], attribution: number): 'direct' | 'partial' | 'none' {
  const at = (name: keyof typeof PLACE_AT): number => numbers[PLACE_AT[name]] ?? 0;
  const words = at('words');
  const isClause =
    (at('clauseSigns') > 0 && words > 3 && at('startsLower') === 0) ||
    at('innerSentences') > 0 ||
    (at('sentenceOpens') === 1 && at('endsWith') !== 0 && words > 3);
  if (at('hasLetters') === 0) return 'none';
  if (at('titleCase') === 1 && words <= 8 && at('clauseSigns') === 0 && attribution < 8.5) return 'none';
  if (words >= LONG || attribution >= ATTRIBUTED || (isClause && attribution > 1))
    return isClause || (words >= 12 && at('startsLower') === 0) ? 'direct' : 'partial';
  return 'none';
}
