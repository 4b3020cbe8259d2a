/** A stretch after the first weighing. */
export interface FirstWeighing {
  readonly passage: number;
  /** How many words it has. */
  readonly words: number;
  /** How likely it is a quotation, looked at alone. */
  readonly chance: number;
}

/**
 * What the other stretches of the article say of one: an article whose marks hold terms and examples goes on with them, and the
 * parts of a list in marks are all of one kind.
 */
export enum NeighbourFeature {
  alone,
  others,
  shortOthers,
  previous,
  next,
}

/** Up to so many words a stretch is short, as most terms and titles are. */
const SHORT = 4;
/** Chances are counted in so many steps. */
const STEPS = 50;
/** Where there is no such neighbour. */
const NONE = -1;
/** The stretch itself counts for so many others in their mean, so that a few say little and none say nothing. */
const OWN_SHARE = 2;

/** Describes every stretch of an article by the others, in the order of `NeighbourFeature`. */
export function describeNeighbours(stretches: readonly FirstWeighing[]): number[][] {
  const all = sumOf(stretches);
  const short = sumOf(stretches.filter(({ words }) => words <= SHORT));
  return stretches.map((stretch, s) => {
    const { passage, words, chance } = stretch;
    const previous = stretches[s - 1];
    const next = stretches[s + 1];
    return [
      Math.round(STEPS * chance),
      meanOfOthers(all, chance, true),
      meanOfOthers(short, chance, words <= SHORT),
      previous?.passage === passage ? Math.round(STEPS * previous.chance) : NONE,
      next?.passage === passage ? Math.round(STEPS * next.chance) : NONE,
    ];
  });
}

interface Sum {
  readonly sum: number;
  readonly count: number;
}

function sumOf(stretches: readonly FirstWeighing[]): Sum {
  return { sum: stretches.reduce((sum, { chance }) => sum + chance, 0), count: stretches.length };
}

function meanOfOthers({ sum, count }: Sum, own: number, isAmongThem: boolean): number {
  const others = isAmongThem ? sum - own : sum;
  return Math.round((STEPS * (others + OWN_SHARE * own)) / (count - Number(isAmongThem) + OWN_SHARE));
}
