import type { Candidate, PageFacts } from './page-facts.js';

/** The dates of an article; null where none was found. */
export interface ChosenDates {
  readonly publishedAt: Candidate<string> | null;
  readonly modifiedAt: Candidate<string> | null;
}

/** A date as the page shows it beside its story. */
export interface ShownDate extends Candidate<string> {
  /** Whether a word beside it says that it is the date of a change. */
  readonly isChange: boolean;
}

const DAY = 86_400_000;
const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The article's dates: the strongest candidate of each, made fuller by another of the same day that has the time. A page
 * that shows another day over its story than the first that its data give, one that they give too, as the day of a change
 * even, has published the story anew: readers are told that it is of that day.
 */
export function chooseDates(
  { publishedAt, modifiedAt }: Pick<PageFacts, 'publishedAt' | 'modifiedAt'>,
  shown: readonly ShownDate[] = [],
): ChosenDates {
  const changes = shown.filter(({ isChange }) => isChange);
  const plain = shown.filter(({ isChange }) => !isChange);
  const given = [...publishedAt, ...modifiedAt];
  const first = publishedAt[0];
  const anew =
    first === undefined || shown.some((date) => isNear(date, first))
      ? []
      : given.filter((date) => plain.some((other) => isNear(date, other)));
  const published = chooseFullest([...anew, ...publishedAt, ...plain, ...changes]);
  return {
    publishedAt: published,
    modifiedAt: chooseFullest(
      [...modifiedAt, ...changes].filter((date) => published === null || !isBefore(date, published)),
    ),
  };
}

/** Whether a date is earlier than another, by their days where one of them has no zone: drafts are changed before a story is out. */
function isBefore(date: Candidate<string>, other: Candidate<string>): boolean {
  const isExact = ZONED.test(date.value) && ZONED.test(other.value);
  const [first = 0, second = 0] = [date, other].map(({ value }) => Date.parse(isExact ? value : value.slice(0, 10)));
  return first < second;
}

/** Whether two dates are of one day, in whatever zone. */
function isNear(a: Candidate<string>, b: Candidate<string>): boolean {
  const [first = 0, second = 0] = [a, b].map(({ value }) => Date.parse(value.slice(0, 10)));
  return Math.abs(first - second) <= DAY;
}

function chooseFullest(candidates: readonly Candidate<string>[]): Candidate<string> | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const sameDay = candidates.filter(({ value }) => value.startsWith(first.value.slice(0, 10)));
  return sameDay.find(({ value }) => ZONED.test(value)) ?? sameDay.find(({ value }) => value.includes('T')) ?? first;
}
