import type { Trap } from './page-plan.js';

/** A trap as data; `{site}` is the paper, `{author}` its author, `{tag}` one of its tags. */
type TrapText = Pick<Trap, 'role' | 'place'> & Partial<Omit<Trap, 'name' | 'role' | 'place'>>;

/** Everything that a page may have beside its article, by name. `{n}` in `links` asks for that many other headlines. */
export const TRAPS = {
  newsletter: {
    role: 'promo-newsletter',
    place: 'between',
    title: 'Sign up for the {site} newsletter',
    lines: ['The stories of the day in your inbox, every weekday at seven.'],
    field: 'Your email address',
    button: 'Sign up',
  },
  related: { role: 'promo-related', place: 'below', title: 'Related articles', links: ['{4}'] },
  'read-more': { role: 'promo-related', place: 'between', lines: ['Read more: {headline}'], isLink: true },
  'most-read': { role: 'promo-related', place: 'rail', title: 'Most read', links: ['{5}'] },
  'cookie-wall': {
    role: 'navigation',
    place: 'overlay',
    title: 'We value your privacy',
    lines: [
      'We and our 212 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and content.',
      'You can change your choices at any time in our privacy policy.',
    ],
    button: 'Accept all',
  },
  comments: {
    role: 'comments',
    place: 'below',
    title: 'Comments (3)',
    lines: [
      'About time that somebody said it. They should have closed it years ago.',
      'And who pays for the detour? Not the council, that much is certain.',
      'I walked past it yesterday and it looked fine to me.',
    ],
    field: 'Write a comment',
    button: 'Post comment',
  },
  share: { role: 'share', place: 'head', links: ['Share on Chirper', 'Share by email', 'Copy link'] },
  bio: {
    role: 'about',
    place: 'end',
    title: 'About the author',
    lines: ['{author} is a reporter for the {site} and covers the harbour and the council.'],
  },
  donate: {
    role: 'promo-donate',
    place: 'end',
    lines: ['Support independent journalism in our town: please consider making a donation to keep our newsroom open.'],
    button: 'Donate now',
  },
  subscribe: {
    role: 'promo-subscribe',
    place: 'end',
    title: 'Subscribe to the {site}',
    lines: ['Get unlimited access to every story for 2 crowns a month. Cancel at any time.'],
    button: 'Subscribe now',
  },
  app: {
    role: 'promo-app',
    place: 'end',
    lines: ['Download our free app to read the {site} on your phone.'],
    button: 'Get the app',
  },
  follow: { role: 'promo-follow', place: 'end', lines: ['Follow us on Facebook and Instagram.'], isLink: true },
  advertisement: { role: 'advertisement', place: 'between', lines: ['Advertisement'] },
  licence: {
    role: 'licence',
    place: 'end',
    lines: [
      '© 2021 {site}. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    ],
  },
  disclaimer: {
    role: 'disclaimer',
    place: 'end',
    lines: ['We may earn a commission if you buy something through links on our site.'],
  },
} as const satisfies Record<string, TrapText>;

/** The name of a trap. */
export type TrapName = keyof typeof TRAPS;
/** The names of all traps. */
export const TRAP_NAMES = Object.keys(TRAPS) as TrapName[];

/** What the words of a trap are filled in with. */
export interface TrapWords {
  readonly site: string;
  readonly author: string;
  /** Headlines of other stories; as many as are asked for. */
  readonly headlines: (count: number) => string[];
}

/** A trap with its words. */
export function makeTrap(name: TrapName, { site, author, headlines }: TrapWords): Trap {
  const {
    role,
    place,
    title = null,
    lines = [],
    links = [],
    field = null,
    button = null,
    isLink = false,
  }: TrapText = TRAPS[name];
  const fill = (text: string): string =>
    text
      .replace('{site}', site)
      .replace('{author}', author)
      .replace('{headline}', () => headlines(1)[0] ?? '');
  const asked = /^\{(\d+)\}$/.exec(links[0] ?? '')?.[1];
  return {
    ...{ name, role, place, field, button, isLink },
    title: title === null ? null : fill(title),
    lines: lines.map(fill),
    links: asked === undefined ? links : headlines(Number(asked)),
  };
}
