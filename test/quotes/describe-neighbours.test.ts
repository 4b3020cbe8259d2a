import { describe, expect, it } from 'vitest';
import { describeNeighbours, NeighbourFeature } from '../../src/quotes/describe-neighbours.js';

function told(rows: readonly (readonly number[])[], stretch: number): Record<string, number> {
  const row = rows[stretch] as readonly number[];
  return Object.fromEntries(row.map((number, i) => [NeighbourFeature[i], number]));
}

describe('what the other stretches say of one', () => {
  const rows = describeNeighbours([
    { passage: 0, words: 12, chance: 1 },
    { passage: 0, words: 1, chance: 0.2 },
    { passage: 0, words: 1, chance: 0.4 },
    { passage: 3, words: 1, chance: 0.6 },
  ]);

  it('counts chances in fiftieths; in the means the stretch itself counts for two others', () => {
    expect(told(rows, 1)).toMatchObject({ alone: 10, others: 24, shortOthers: 18 });
    expect(told(rows, 0)).toMatchObject({ alone: 50, others: 32, shortOthers: 32 });
  });

  it('sees neighbours of the same text only', () => {
    expect(told(rows, 1)).toMatchObject({ previous: 50, next: 20 });
    expect(told(rows, 2)).toMatchObject({ previous: 10, next: -1 });
    expect(told(rows, 3)).toMatchObject({ previous: -1, next: -1 });
  });

  it('says nothing of a stretch that has no others', () => {
    expect(told(describeNeighbours([{ passage: 0, words: 3, chance: 0.5 }]), 0)).toEqual({
      alone: 25,
      others: 25,
      shortOthers: 25,
      previous: -1,
      next: -1,
    });
  });
});
