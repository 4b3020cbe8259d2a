import type { Candidate, PageFacts } from './page-facts.js';

/** The dates of an article; null where none was found. */
export interface ChosenDates {
  readonly publishedAt: Candidate<string> | null;
  readonly modifiedAt: Candidate<string> | null;
}

/** The article's dates: the strongest candidate of each, made fuller by another of the same day that has the time. */
export function chooseDates({ publishedAt, modifiedAt }: Pick<PageFacts, 'publishedAt' | 'modifiedAt'>): ChosenDates {
  return { publishedAt: chooseFullest(publishedAt), modifiedAt: chooseFullest(modifiedAt) };
}

function chooseFullest(candidates: readonly Candidate<string>[]): Candidate<string> | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const sameDay = candidates.filter(({ value }) => value.startsWith(first.value.slice(0, 10)));
  return sameDay.find(({ value }) => ZONED.test(value)) ?? sameDay.find(({ value }) => value.includes('T')) ?? first;
}

const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;
