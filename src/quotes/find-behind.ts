import { type LinkContext, sourceAt } from './find-sources.js';
import { ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { SOURCE_NOUN, WordClass } from './word-classes.js';

/** Who speaks where a verb of saying has something else behind it first: whom it addresses, when or where, or who that is. */
export function nameBehind(passage: Passage, at: number, context: LinkContext): Mention | null {
  return (
    behindComplements(passage, at, context) ??
    behindRelative(passage, at, context) ??
    behindInsertion(passage, at, context)
  );
}

/** `«…», dijo a un diario Olga Kern`, `« … », a déclaré lors d'un débat la ministre`: the first mention behind the verb that hangs on no preposition. */
function behindComplements(passage: Passage, at: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions, lexicon } = context;
  let isGoverned = false;
  for (let k = at; k < at + LONGEST_COMPLEMENT && canComplement(outside[k]); ) {
    const { classes, lower } = outside[k] as Token;
    const mention = ownerAt(mentions, owner, k);
    if ((classes & WordClass.preposition) !== 0 || lexicon.genitives.has(lower)) isGoverned = true;
    else if (mention === undefined && (classes & WordClass.determiner) === 0) isGoverned = false;
    else if (!isGoverned) return k === at || mention?.name?.words.length === 1 ? null : sourceAt(passage, k, context);
    if (mention !== undefined) isGoverned = false;
    k = mention?.to ?? k + 1;
  }
  return null;
}
/** Words between such a verb and its subject. */
const LONGEST_COMPLEMENT = 12;

/** No mark, nor a word of another clause. */
function canComplement(token: Token | undefined): boolean {
  return token?.isWord === true && (token.classes & OTHER_CLAUSE) === 0;
}
const OTHER_CLAUSE = WordClass.auxiliary | WordClass.relative | WordClass.complementizer | WordClass.pronoun;

/** `« … », a ajouté celle qui dirige le musée, Olga Kern`: the name right behind a clause that tells who somebody is. */
function behindRelative({ outside }: Passage, at: number, { owner, mentions }: LinkContext): Mention | null {
  if (owner[at] !== -1 || ((outside[at + 1]?.classes ?? 0) & WordClass.relative) === 0) return null;
  return behindComma(outside, at + 2, owner, mentions);
}
/** Words of such a clause. */
const LONGEST_RELATIVE = 12;

/** `«…», lamenta, por su parte, Olga Kern`: the name behind what two commas enclose. */
function behindInsertion({ outside }: Passage, at: number, { owner, mentions }: LinkContext): Mention | null {
  if (outside[at]?.text !== ',') return null;
  return behindComma(outside, at + 1, owner, mentions);
}

/** The name right behind the next comma. */
function behindComma(
  outside: readonly Token[],
  from: number,
  owner: readonly number[],
  mentions: readonly Mention[],
): Mention | null {
  let k = from;
  while (k < from + LONGEST_RELATIVE && outside[k]?.isWord === true) k++;
  const name = ownerAt(mentions, owner, k + 1);
  return outside[k]?.text === ',' && name?.kind === 'name' && name.outer === k + 1 ? name : null;
}

/** A name, or a noun for somebody: no document, which may be what the verb has for its object. */
export function isSpeaker({ kind, headClasses }: Mention): boolean {
  return kind === 'name' || (headClasses & (SOURCE_NOUN & ~WordClass.document)) !== 0;
}
