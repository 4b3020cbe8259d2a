import type { Role } from '../model/role.js';

/** What a phrase or a class word is about, as a number for the fitted trees; any other role is 1. */
const ROLE_CODES: Readonly<Partial<Record<Role, number>>> = {
  'promo-related': 2,
  'promo-newsletter': 3,
  'promo-subscribe': 3,
  'promo-donate': 3,
  'promo-app': 3,
  'promo-follow': 4,
  advertisement: 5,
  licence: 6,
  about: 7,
  disclaimer: 8,
  share: 9,
  player: 9,
  correction: 10,
  contributor: 10,
  'promo-shop': 11,
  comments: 12,
  tags: 13,
  navigation: 14,
  byline: 15,
  date: 15,
  caption: 16,
  credit: 16,
};

/** The number of a role; 0 for none. */
export function codeOf(role: Role | undefined): number {
  return role === undefined ? 0 : (ROLE_CODES[role] ?? 1);
}
