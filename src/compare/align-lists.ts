/** A place in each of two lists; null where the one list has no counterpart for the other's. */
export type Pair = readonly [before: number | null, after: number | null];

/** Cells of the table of the exact alignment; lists beyond that are aligned by the texts that occur once. */
const MAX_CELLS = 4_000_000;
/** Two texts with this share of words in common are one text that was changed. */
const MIN_SHARED = 0.5;

/**
 * Which item of a list is which of another: the same texts in the same order where most of them fit (the longest common
 * subsequence), and between them, in order, texts that share at least half of their words.
 *
 * @example
 * alignLists(['a', 'b', 'c'], ['a', 'c', 'd']); // [[0, 0], [1, null], [2, 1], [null, 2]]
 */
export function alignLists(before: readonly string[], after: readonly string[]): Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1])
    [endBefore--, endAfter--];
  const inner =
    (endBefore - start) * (endAfter - start) <= MAX_CELLS
      ? findCommon(before.slice(start, endBefore), after.slice(start, endAfter))
      : findUnique(before.slice(start, endBefore), after.slice(start, endAfter));
  const pairs: Pair[] = [];
  for (let at = 0; at < start; at++) pairs.push([at, at]);
  let [b, a] = [start, start];
  for (const [i, j] of [...inner, [endBefore - start, endAfter - start] as const]) {
    pairs.push(...pairSimilar(before, after, { b, a, endB: start + i, endA: start + j }));
    if (start + i < endBefore && start + j < endAfter) pairs.push([start + i, start + j]);
    [b, a] = [start + i + 1, start + j + 1];
  }
  for (let at = 0; endBefore + at < before.length; at++) pairs.push([endBefore + at, endAfter + at]);
  return pairs;
}

/** The longest common subsequence, by the table of its lengths. */
function findCommon(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) common.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return common;
}

/** For long lists: texts that occur once in each, as far as they stand in the same order. */
function findUnique(before: readonly string[], after: readonly string[]): [number, number][] {
  const places = new Map<string, number | null>();
  for (const [at, text] of after.entries()) places.set(text, places.has(text) ? null : at);
  const counts = new Map<string, number>();
  for (const text of before) counts.set(text, (counts.get(text) ?? 0) + 1);
  const common: [number, number][] = [];
  let last = -1;
  for (const [at, text] of before.entries()) {
    const place = places.get(text) ?? -1;
    if (counts.get(text) === 1 && place > last) common.push([at, (last = place)]);
  }
  return common;
}

interface Gap {
  readonly b: number;
  readonly a: number;
  readonly endB: number;
  readonly endA: number;
}

function pairSimilar(before: readonly string[], after: readonly string[], { b, a, endB, endA }: Gap): Pair[] {
  const pairs: Pair[] = [];
  let next = a;
  for (let at = b; at < endB; at++) {
    // Looks on a few places only, so that a long gap costs no square.
    const found = findSimilar(before[at] ?? '', after, next, Math.min(endA, next + LOOKAHEAD));
    if (found === null) {
      pairs.push([at, null]);
      continue;
    }
    while (next < found) pairs.push([null, next++]);
    pairs.push([at, next++]);
  }
  while (next < endA) pairs.push([null, next++]);
  return pairs;
}

const LOOKAHEAD = 8;

function findSimilar(text: string, after: readonly string[], from: number, end: number): number | null {
  const words = new Set(text.split(' '));
  for (let at = from; at < end; at++) {
    const others = new Set((after[at] ?? '').split(' '));
    const shared = [...others].filter((word) => words.has(word)).length;
    if (shared >= MIN_SHARED * Math.max(words.size, others.size)) return at;
  }
  return null;
}
