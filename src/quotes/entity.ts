import type { Name } from './read-name.js';

/** Somebody or something that the article names. */
export interface Entity {
  readonly id: number;
  /** The fullest form that the article gives. */
  name: string;
  words: readonly string[];
  type: Name['type'];
  /** Evidence of gender: positive for a man, negative for a woman. */
  gender: number;
  /** How many times it is named in the running text. */
  count: number;
  /** How many verbs of saying have it for their subject. */
  speaks: number;
  /** How many times it is named in full. */
  full: number;
  /** The first passage that names it; -1 where only the page's other texts do. */
  first: number;
  /** Head words of what it is called ("mayor"), lower case. */
  readonly roles: Set<string>;
  /** The role as the article words it, the first that was found. */
  role: string | null;
  /** How much the role says: 0 none, 1 a title, 2 a description. */
  roleRank: number;
}

/** Is the person called so in the article: "minister", or `inCompounds` "wirtschaftsminister"? */
export function hasRole({ roles }: Entity, noun: string, inCompounds: boolean): boolean {
  if (roles.has(noun)) return true;
  return inCompounds && noun.length >= SHORTEST_HEAD && [...roles].some((role) => role.endsWith(noun));
}
/** Fewest letters of a noun that ends a compound. */
const SHORTEST_HEAD = 4;
