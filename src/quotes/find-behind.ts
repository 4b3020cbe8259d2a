import { type LinkContext, mentionAt } from './find-sources.js';
import { ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import { WordClass } from './word-classes.js';

/** The name that speaks where a verb of saying has something else behind it first: whom it addresses, or who that is. */
export function nameBehind(passage: Passage, at: number, context: LinkContext): Mention | null {
  return behindAddressee(passage, at, context) ?? behindRelative(passage, at, context);
}

/** `«…», dijo a un diario Olga Kern`: the mention right behind the one that is addressed. */
function behindAddressee({ outside }: Passage, at: number, { owner, mentions }: LinkContext): Mention | null {
  if (((outside[at]?.classes ?? 0) & WordClass.preposition) === 0) return null;
  const addressee = mentionAt(at + 1, outside, owner, mentions);
  const behind = ownerAt(mentions, owner, addressee?.to ?? -1);
  return behind !== undefined && behind.kind === 'name' && behind.outer === addressee?.to ? behind : null;
}

/** `« … », a ajouté celle qui dirige le musée, Olga Kern`: the name right behind a clause that tells who somebody is. */
function behindRelative({ outside }: Passage, at: number, { owner, mentions }: LinkContext): Mention | null {
  if (owner[at] !== -1 || ((outside[at + 1]?.classes ?? 0) & WordClass.relative) === 0) return null;
  let k = at + 2;
  while (k < at + LONGEST_RELATIVE && outside[k]?.isWord === true) k++;
  const name = ownerAt(mentions, owner, k + 1);
  return outside[k]?.text === ',' && name?.kind === 'name' && name.outer === k + 1 ? name : null;
}
/** Words of such a clause. */
const LONGEST_RELATIVE = 12;
