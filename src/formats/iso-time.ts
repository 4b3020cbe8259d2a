const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?<seconds>:\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A day or a time of ISO 8601, a time with its seconds, which schema.org and RFC 3339 require: "T09:05Z" is "T09:05:00Z".
 * Null where it is none, as the "9.05 am" of an entry of a live blog.
 */
export function fillSeconds(time: string | null): string | null {
  const match = ISO.exec(time ?? '');
  if (match === null) return null;
  const { seconds, zone = '' } = match.groups as { seconds?: string; zone?: string };
  const [whole] = match;
  if (seconds !== undefined || !whole.includes('T')) return whole;
  return `${whole.slice(0, whole.length - zone.length)}:00${zone}`;
}

/** A point in time as RFC 3339 writes it; null where the day alone is known, or the hour without its zone. */
export function readPointInTime(time: string | null): string | null {
  const filled = fillSeconds(time);
  return filled !== null && /T.{0,20}(?:Z|[+-]\d\d:\d\d)$/.test(filled) ? filled : null;
}
