/** Zone names that mean one offset wherever news pages use them. ET, CT and IST are left out: they don't. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  cst: '-06:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  brt: '-03:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  awst: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  acst: '+09:30',
  acdt: '+10:30',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** 13:27, 13:27:18, 13h27, 13.27 Uhr, 1:27 pm, 1 p.m., 午後1時27分, 오후 1:27; then a zone: EST, UTC, GMT+1, +0100, +01:00 */
const TIME =
  /(午前|午後|上午|下午|오전|오후)?\s{0,2}(?<![\d.,])(\d{1,2})(?:(?:[:h.時时]|시\s?|\s?Uhr\s)(\d\d)[分분]?(?::(\d\d)(?:[.,]\d{1,9})?)?)?\s{0,2}(a\.?m\b\.?|p\.?m\b\.?|uhr|h\b)?\s{0,2}\(?((?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d\d)?(?!\d)|[A-Z]{1,4}\b)?/gi;
/** "10:00-11:30" is from one time to another, no zone. */
const RANGE = /^\s?-\d{1,2}:\d\d$/;
const PM = /^(?:p|午後|下午|오후)/i;
const AM = /^(?:a|午前|上午|오전)/i;

/** The first time of day in a text -> "13:27", "13:27:18", with "Z" or an offset where the zone is named; else null. */
export function readTimeText(text: string): string | null {
  for (const match of text.matchAll(TIME)) {
    const [, before = '', hours, minutes, seconds, after = '', zone = ''] = match;
    const half = before || after;
    if (minutes === undefined && !/^(?:[ap]|uhr)/i.test(after)) continue;
    if (minutes !== undefined && /^\d{1,2}\.\d\d$/.test(match[0].trim())) continue;
    const hour = toHour(Number(hours), half);
    if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) continue;
    const clock = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}`}`;
    return RANGE.test(zone) && seconds === undefined ? clock : clock + readZone(zone);
  }
  return null;
}

function toHour(hour: number, half: string): number {
  if (PM.test(half) && hour < 12) return hour + 12;
  return AM.test(half) && hour === 12 ? 0 : hour;
}

/** A zone's name or offset -> "Z", "+01:00"; '' where it is not known. */
export function readZone(zone: string): string {
  const name = zone.toLowerCase().trim();
  const offset = /^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d\d)?$/.exec(name);
  if (!offset) return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? '') : '';
  const [, sign, hours = '', minutes = '00'] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return '';
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
