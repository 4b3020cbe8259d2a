/** How one side's times compare with the floor's, page by page. */
export interface TimeSummary {
  readonly median: number;
  readonly p95: number;
  /** Sum over all pages by the floor's sum. */
  readonly totals: number;
  /** Milliseconds a page, and the floor's on the same pages. */
  readonly milliseconds: number;
  readonly floorMilliseconds: number;
}

/** Times of each page in microseconds, the floor's beside the side's. */
export function summarizeTimes(pairs: readonly (readonly [side: number, floor: number])[]): TimeSummary {
  const ratios = pairs.map(([side, floor]) => side / floor).sort((a, b) => a - b);
  const quantile = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN;
  const total = (which: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[which], 0);
  return {
    median: quantile(0.5),
    p95: quantile(0.95),
    totals: total(0) / total(1),
    milliseconds: total(0) / pairs.length / 1000,
    floorMilliseconds: total(1) / pairs.length / 1000,
  };
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
