import { isDay, readDateText } from './read-date-text.js';
import { readZone } from './read-time-text.js';

/** 2024-11-26T13:27:18.000+01:00 and its relatives: a space for T, no seconds, no colon in the offset, a zone's name. */
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s{0,2}([A-Z]{1,4}\b|(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2}))?/i;
const ISO_WITHOUT_ZONE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?)?/i;
/** 20241126, 20241126132718, 20241126T132718Z */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A date as machines write it (ISO 8601 and what passes for it, RFC 2822, seconds since 1970) -> ISO 8601; null where it
 * is none. Where the time is midnight, noon or whatever, it stays as it is: the page said so.
 */
export function readMachineDate(text: string, language: string | null = null): string | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return fromEpoch(Number(trimmed));
  const match = COMPACT.exec(trimmed);
  if (match) return join(match[1], match[2], match[3], match[4], match[5], match[6], undefined, match[7]);
  const zoned = ISO.exec(trimmed);
  const iso = zoned?.[4] === undefined ? ISO_WITHOUT_ZONE.exec(trimmed) : zoned;
  if (iso) return join(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7], iso[8]);
  return readDateText(trimmed, language);
}

function fromEpoch(number: number): string | null {
  const date = new Date(number < 1e11 ? number * 1000 : number);
  return date.getTime() > 0 ? date.toISOString().replace('.000Z', 'Z') : null;
}

type Part = string | undefined;

function join(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  fraction: Part,
  zone: Part,
): string | null {
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const clock = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  return `${date}T${clock}${second === undefined || fraction === undefined ? '' : `.${fraction}`}${readZone(zone ?? '')}`;
}
