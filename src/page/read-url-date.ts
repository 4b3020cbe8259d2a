import { isDay } from '../text/read-date-text.js';

/** /2024/11/26/, /2024-11-26/, /20241126/ and story-2024-11-26.html; days alone, months alone say too little. */
const URL_DATE = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)([01]\d)\2([0-3]\d)(?=[/_.-]|$)/;

/** The day in an article's address -> "2024-11-26"; null where there is none. */
export function readUrlDate(url: string | null): string | null {
  const path = (url ?? '').replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const match = URL_DATE.exec(path);
  if (!match) return null;
  const [, year, , month, day] = match;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}
