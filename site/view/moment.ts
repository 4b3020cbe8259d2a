import { element } from './element.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A date as people read it, in the zone that the page gives it in; the machine's form stays in `datetime`. */
export function showMoment(iso: string): HTMLElement {
  const [, year, month, day, time, zone] = ISO.exec(iso) ?? [];
  if (year === undefined) return element('span', {}, iso);
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  const clock = time === undefined ? '' : `, ${time}${zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` ${zone}`}`;
  return element('time', { datetime: iso }, `${date}${clock}`);
}
