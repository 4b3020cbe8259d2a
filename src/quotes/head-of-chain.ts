import type { LinkContext } from './find-sources.js';
import { itemAt, ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import { isParticiple } from './read-description.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { FUNCTION_WORD, PERSON_NOUN, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** The mention right before a word, adverbs, commas and a bracket passed over: the head of its chain, but "a headline" in "under a headline that". */
export function mentionBefore(passage: Passage, at: number, context: LinkContext): Mention | null {
  for (let k = at - 1, steps = 0; k >= 0 && steps < 4; k--, steps++) {
    const m = context.owner[k] as number;
    if (m !== -1) {
      const mention = context.mentions[m] as Mention;
      return (mention.indefinite ? null : headOfChain(passage, mention, context)) ?? mention;
    }
    const { isWord, classes } = passage.outside[k] as Token;
    if (isWord && (classes & WordClass.adverb) === 0) return null;
    k = beforeBracket(passage.outside, k - 1) + 1;
  }
  return null;
}

/** Longest bracket that is passed over, in words and marks. */
const BRACKET = 6;

/** `Kern (D-Holm), a baker, said`: the last word before a bracket that ends at `at`. */
export function beforeBracket(outside: readonly Token[], at: number): number {
  if (outside[at]?.text !== ')') return at;
  for (let k = at - 1; k >= 0 && k > at - BRACKET; k--) if (outside[k]?.text === '(') return k - 1;
  return at;
}

/** "a spokesman for the ministry said": from the mention beside the verb to the head of its chain of prepositions. */
export function headOfChain(passage: Passage, mention: Mention, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions } = context;
  let head = mention;
  for (let steps = 0; steps < 4; steps++) {
    const tied = tiedTo(outside, head, context);
    if (tied !== null) {
      head = tied;
      continue;
    }
    const isOwner =
      context.lexicon.genitives.has((outside[head.from] as Token).lower) &&
      itemAt(owner, head.outer - 1) !== undefined &&
      itemAt(owner, head.outer - 1) !== -1;
    if (isOwner) {
      head = mentions[owner[head.outer - 1] as number] as Mention;
      continue;
    }
    const at = startOfPhrase(outside, startOfOwned(outside, startOf(head, context), context));
    const before = itemAt(outside, at - 1);
    const doer = doerOf(before, ownerAt(mentions, owner, at - 2), context);
    if (doer !== null) {
      head = doer;
      continue;
    }
    if (before === undefined || (before.classes & WordClass.preposition) === 0 || before.sentence !== head.sentence)
      return head;
    if (stretchJustBefore(passage, at) !== -1) return head;
    const governor = ownerAt(mentions, owner, at - 2) ?? describedBy(outside, at - 2, context);
    if (governor === null) return opensClause(outside, before, head) ? head : null;
    head = governor;
  }
  return head;
}

/** "as Ola Brand, the mayor, put it": not "as mayor" nor "after Ola Brand in Holm", though both words can open a clause. */
function opensClause(outside: readonly Token[], { classes }: Token, { isBare, to }: Mention): boolean {
  const isConjunction = (classes & WordClass.conjunction) !== 0;
  return isConjunction && !isBare && ((outside[to]?.classes ?? 0) & WordClass.preposition) === 0;
}

/** Most adjectives between a determiner and a name. */
export const MOST_ADJECTIVES = 2;

/** "the Holm Post", "the sleepy Holm Post": where the phrase of a name begins, whose determiner is no part of it. */
export function startOfPhrase(outside: readonly Token[], at: number): number {
  for (let k = at - 1; k >= 0 && k >= at - 1 - MOST_ADJECTIVES; k--) {
    const token = outside[k] as Token;
    if ((token.classes & (WordClass.determiner | WordClass.preposition)) === WordClass.determiner) return k;
    if (!isAdjective(token)) break;
  }
  return at;
}

/** May the word be one that describes the noun behind it? */
export function isAdjective({ classes, capitalized, isWord, possessive }: Token): boolean {
  return isWord && !capitalized && !possessive && (classes & NO_ADJECTIVE) === 0;
}
const NO_ADJECTIVE = FUNCTION_WORD | VERB_CUE | SOURCE_NOUN | WordClass.adverb;

/** "for the news site Holmia", "for Labour candidate Ola Brand": the name's phrase begins with what describes it. */
function startOf(head: Mention, { owner, mentions }: LinkContext): number {
  const before = ownerAt(mentions, owner, head.outer - 1);
  if (head.kind !== 'name' || before === undefined || before.possessive) return head.outer;
  return before.kind === 'nominal' || (before.kind === 'name' && head.outer < head.from) ? before.outer : head.outer;
}

/** "with the NDIC's internal report": the phrase begins with its owner. */
export function startOfOwned(outside: readonly Token[], at: number, { owner, mentions }: LinkContext): number {
  const before = itemAt(outside, at - 1)?.possessive === true ? ownerAt(mentions, owner, at - 1) : undefined;
  return before?.outer ?? at;
}

/** "a person close to the family", "an official familiar with it": who the adjective before the preposition describes. */
function describedBy(outside: readonly Token[], at: number, { owner, mentions }: LinkContext): Mention | null {
  const mention = ownerAt(mentions, owner, at - 1);
  if (mention !== undefined && isPastParticiple(outside[at]) && (mention.headClasses & SOURCE_NOUN) !== 0)
    return mention;
  if (mention === undefined || !mention.indefinite || (mention.headClasses & (PERSON_NOUN | WordClass.group)) === 0)
    return null;
  return outside[at]?.isWord === true ? mention : null;
}

/** "Lawyers representing Holm", "a woman wearing the badge": who does what the participle tells. */
function doerOf(verb: Token | undefined, before: Mention | undefined, { lexicon }: LinkContext): Mention | null {
  if (before?.kind !== 'nominal' || before.possessive || verb === undefined || !isParticiple(verb, lexicon))
    return null;
  return (before.headClasses & (PERSON_NOUN | WordClass.group)) !== 0 ? before : null;
}

/** "a letter obtained by the Herald", "a poll conducted in March". */
function isPastParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined && token.lower.endsWith('ed') && (token.form.endsLikeVerb || (token.classes & VERB_CUE) !== 0)
  );
}

/** "Ola Brand von der Stiftung Holm", "vom Autobauer Holmia", "die Leiterin der Stiftung Holm": what the name with a determiner belongs to. */
function tiedTo(outside: readonly Token[], head: Mention, { lexicon, owner, mentions }: LinkContext): Mention | null {
  if (lexicon.genitives.size === 0 || head.kind !== 'name') return null;
  const start = startBehindDeterminer(outside, head, { owner, mentions, lexicon });
  const determiner = itemAt(outside, start - 1);
  const before = itemAt(outside, start - 2);
  if (determiner === undefined || (determiner.classes & WordClass.determiner) === 0) return null;
  if (before === undefined || before.sentence !== head.sentence) return null;
  const isPreposition = (before.classes & WordClass.preposition) !== 0;
  const isContracted = (determiner.classes & WordClass.preposition) !== 0;
  const at = isPreposition ? start - 3 : isContracted || lexicon.genitives.has(determiner.lower) ? start - 2 : -1;
  return ownerAt(mentions, owner, at) ?? null;
}

/** Where the words begin that a determiner stands before: the name, or one noun that tells what it is. */
function startBehindDeterminer(
  outside: readonly Token[],
  { outer, name }: Mention,
  { owner, mentions, lexicon }: Pick<LinkContext, 'owner' | 'mentions' | 'lexicon'>,
): number {
  const before = ownerAt(mentions, owner, outer - 1);
  const first = before?.kind === 'nominal' && !before.possessive ? before.from : outer;
  if (((outside[first] as Token).classes & WordClass.determiner) !== 0) return first + 1;
  const isNoun = lexicon.lexicon.grammar.nounsTakeCapitals === true || name?.words.length === 1;
  return before === undefined && isNoun && itemAt(outside, outer - 1)?.capitalized === true ? outer - 1 : outer;
}

/** `die Fachleute der Holmbank sagen`: where a genitive that ends at a noun of no mention begins, right behind a mention; -1 without. */
export function ownedFrom(outside: readonly Token[], end: number, { owner, lexicon }: LinkContext): number {
  for (let k = end - 1; k > 0 && k > end - MAX_GENITIVE && owner[k] === -1 && outside[k]?.isWord === true; k--)
    if (lexicon.genitives.has((outside[k] as Token).lower)) return itemAt(owner, k - 1) === -1 ? -1 : k;
  return -1;
}
/** Longest such genitive, in words. */
const MAX_GENITIVE = 4;
