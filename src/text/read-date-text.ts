import { DATE_WORDS } from '../lexicon/all-dates.js';
import { compilePattern } from './compile-pattern.js';
import { readTimeText } from './read-time-text.js';

/** How far into a text a date is looked for, in UTF-16 units: date lines are short. */
const MAX_LENGTH = 200;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** 2024-11-26, 2024/11/26, 2024. 11. 26., 2024年11月26日, 2024년 11월 26일 */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|\. |年|년)\s?(\d{1,2})(?:[-/.]|\. |月|월)\s?(\d{1,2})(?!\d)[日일]?/u;
/** 26.11.2024, 26. 11. 2024, 26/11/24, 11-26-2024 */
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)/u;
/** 26. November 2024, 26 de noviembre de 2024, 1er mai 2024, 26-Nov-2024, 26th of November, 2024 */
const DAY_MONTH = compilePattern(
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?(?:\s|-|\bof\b|\bde\b){1,5}(\p{L}{3,12})\.?,?(?:\s|-|\bde\b|\bdel\b|\b'){0,5}(\d{4}|'\d\d)(?!\d)/iu,
);
/** November 26, 2024; Nov. 26th 2024 */
const MONTH_DAY = compilePattern(/(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/iu);
/** Sat Dec 16 12:00:00 EST 2023, as C and Java write it */
const CLOCK_DATE = compilePattern(
  /(?<!\p{L})(\p{L}{3}) {1,2}(\d{1,2}) (?=\d\d:\d\d:\d\d (?:\p{L}{1,5} )?(\d{4})(?!\d))/iu,
);
/** 2024. november 26., 2024 m. lapkričio 26 */
const YEAR_MONTH_DAY = compilePattern(/(?<!\d)(\d{4})\.?,?\s{1,3}(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?!\d)/iu);

/**
 * A date as readers see it -> ISO 8601, with the time where one stands beside it and the zone where it is named; null
 * where no full date is found or it is no day of the calendar.
 *
 * @param language BCP 47 tag; decides between languages that share a word, and between 11/26 and 26/11
 * @example readDateText('26. November 2024, 13:27 Uhr', 'de') // "2024-11-26T13:27"
 */
export function readDateText(text: string, language: string | null): string | null {
  const line = text.slice(0, MAX_LENGTH).toLowerCase();
  if (!/\d/.test(line)) return null;
  const day = findDay(line, language);
  if (day === null) return null;
  const time = readTimeText(`${line.slice(0, day.start)} ${line.slice(day.end)}`);
  return `${day.year}-${pad(day.month)}-${pad(day.day)}${time === null ? '' : `T${time}`}`;
}

function findDay(line: string, language: string | null): Day | null {
  let match = YEAR_FIRST.exec(line);
  if (match) return checkDay(match, match[1], match[2], match[3]);
  match = DAY_MONTH.exec(line);
  if (match && findMonth(match[2], language)) return checkDay(match, match[3], findMonth(match[2], language), match[1]);
  match = MONTH_DAY.exec(line);
  if (match && findMonth(match[1], language)) return checkDay(match, match[3], findMonth(match[1], language), match[2]);
  match = CLOCK_DATE.exec(line);
  if (match && findMonth(match[1], language)) return checkDay(match, match[3], findMonth(match[1], language), match[2]);
  match = YEAR_MONTH_DAY.exec(line);
  if (match && findMonth(match[2], language)) return checkDay(match, match[1], findMonth(match[2], language), match[3]);
  match = YEAR_LAST.exec(line);
  if (!match) return null;
  const [, first = '', mark, second = '', year] = match;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && mark === '/' && putsMonthFirst(language));
  return monthFirst ? checkDay(match, year, first, second) : checkDay(match, year, second, first);
}

/** American English alone puts the month before the day in numbers. */
function putsMonthFirst(language: string | null): boolean {
  return language === null || /^en(?:-us)?$/i.test(language);
}

type Digits = string | number | undefined;

function checkDay(match: RegExpExecArray, years: Digits, months: Digits, days: Digits): Day | null {
  const short = Number(String(years).replace("'", ''));
  const year = short < 100 ? 2000 + short : short;
  const [month, day] = [Number(months), Number(days)];
  if (!isDay(year, month, day)) return null;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}

/** Whether a day is one of the calendar, within the time that news pages tell of; the first that computers count from stands for none. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year === 1970 && month === 1 && day === 1) return false;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

let monthsByLanguage: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;

/** The number of a month, 1 to 12, by its name; undefined where no language knows it. */
function findMonth(word: string | undefined, language: string | null): number | undefined {
  monthsByLanguage ??= compileMonths();
  const name = (word ?? '').normalize('NFC');
  const primary = language?.slice(0, 2).toLowerCase() ?? '';
  const own = monthsByLanguage.get(primary === 'nb' || primary === 'nn' ? 'no' : primary)?.get(name);
  if (own !== undefined) return own;
  for (const months of monthsByLanguage.values()) {
    const month = months.get(name);
    if (month !== undefined) return month;
  }
  return undefined;
}

function compileMonths(): Map<string, Map<string, number>> {
  return new Map(
    DATE_WORDS.map(({ language, months }) => [
      language,
      new Map(months.flatMap((forms, at) => forms.split(' ').map((form) => [form, at + 1] as const))),
    ]),
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
