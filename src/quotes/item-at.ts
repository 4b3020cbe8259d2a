import type { Mention } from './mention.js';

/**
 * The item at a place of a list; undefined before its start, as behind its end. Asked for `list[-1]`, V8 takes the number for
 * the name of a property and looks it up at length, and does so for every place from then on.
 */
export function itemAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}

/** The mention that the token at a place is part of; undefined where it is of none, and past the ends. */
export function ownerAt(mentions: readonly Mention[], owner: readonly number[], at: number): Mention | undefined {
  return itemAt(mentions, itemAt(owner, at) ?? -1);
}
