/** A source of chance that gives the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Whether something of this likelihood, 0 to 1, comes to pass. */
  chance(likelihood: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Some of a list, each at most once, in an order of chance. */
  take<T>(list: readonly T[], count: number): T[];
}

/**
 * A source of chance from a seed. Any number does as a seed; its fraction is cut off.
 *
 * The generator is splitmix32: a counter whose bits are mixed. Good enough for pages, not for secrets.
 */
export function seedRandom(seed: number): SeededRandom {
  let state = Math.trunc(seed) | 0;
  const fraction = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T;
  return {
    fraction,
    whole,
    chance: (likelihood) => fraction() < likelihood,
    pick,
    take: (list, count) => {
      const rest = [...list];
      const taken = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(whole(0, rest.length - 1), 1));
      return taken;
    },
  };
}
