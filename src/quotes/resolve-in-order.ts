import type { Cue } from './find-cues.js';
import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import { nameBefore, nameBehind } from './name-of-description.js';
import { leadIn, namedBehind } from './names-at-pronoun.js';
import type { MentionRole } from './rank-antecedents.js';
import { descriptionOf } from './read-description.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { MentionResolver } from './resolve-mentions.js';
import { type CompiledLexicon, SOURCE_NOUN, WordClass } from './word-classes.js';

/** What is read in order: the mentions of each passage, and its cues, whose subjects speak. */
export interface ResolvingOrder {
  readonly passages: readonly Passage[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cues: readonly (readonly Cue[])[];
  /** Those whom the author asks, who speak as well. */
  readonly asked: readonly Mention[];
  readonly lexicon: CompiledLexicon;
}

/** The mentions that a whole phrase begins and ends with. */
export interface Phrase {
  readonly first: Mention;
  readonly last: Mention;
}

/** What is learnt of mentions while they are read in order. */
export interface MentionsInOrder {
  /** What each mention does in its sentence. */
  readonly roles: ReadonlyMap<Mention, MentionRole>;
  /**
   * The whole phrase of a mention that is a part of one: "Ola Brand and Tilda Kern"; "the mayor, Ola Brand" for the name; the
   * name for "head of the mill" behind it.
   */
  readonly phrases: ReadonlyMap<Mention, Phrase>;
}

/** Hands every mention, and every "his" and "her" between them, to the resolver with what it does in its sentence. */
export function resolveInOrder(
  { passages, mentions, cues, asked, lexicon }: ResolvingOrder,
  resolver: MentionResolver,
): MentionsInOrder {
  const roleOfMention = new Map<Mention, MentionRole>();
  const phrases = new Map<Mention, Phrase>();
  const answering = new Set(asked);
  let sentences = 0;
  for (const passage of passages) {
    const ordinals = ordinalsOf(passage, sentences);
    const list = mentions[passage.index] ?? [];
    const speakers = new Set<Mention | null>(cues[passage.index]?.map((cue) => cue.subject));
    for (const mention of list) if (answering.has(mention)) speakers.add(mention);
    const roles = rolesOf(passage, list, speakers, lexicon);
    let at = 0;
    list.forEach((mention, m) => {
      roleOfMention.set(mention, roles[m] as MentionRole);
      for (; at <= mention.from; at++) readOtherPronoun(passage, at, ordinals, resolver, lexicon);
      at = Math.max(at, mention.kind === 'pronoun' ? mention.to : mention.from + 1);
      const behind = nameBehind(passage, list, m, lexicon);
      const before = behind ?? nameBefore(passage, list, m, lexicon);
      const isOwned = hasOwner(passage, mention);
      const { joined, conjunction } = speakersWith(passage, list, m, speakers);
      if (behind !== null) phrases.set(behind, { first: mention, last: behind });
      else if (before !== null) phrases.set(mention, { first: before, last: before });
      if (joined.length > 0) phrases.set(mention, { first: joined[0] as Mention, last: joined.at(-1) as Mention });
      for (const name of leadIn(passage, list, m))
        resolver.bringForward(name, ordinals.get(name.sentence) ?? sentences);
      resolver.read(mention, {
        sentence: ordinals.get(mention.sentence) ?? sentences,
        isSpeaker: speakers.has(mention),
        role: roles[m] as MentionRole,
        named: namedBehind(passage, list, m),
        apposed: before,
        isOwned,
        isDistinct: isOwned || isDistinct(passage, mention, lexicon),
        isAnonymous: isAnonymous(passage, mention, lexicon),
        joined,
        conjunction,
        description: descriptionOf(passage, mention, lexicon),
      });
      if (answering.has(mention)) resolver.bringForward(mention, (ordinals.get(mention.sentence) ?? sentences) + 1);
    });
    sentences += ordinals.size;
  }
  return { roles: roleOfMention, phrases };
}

/** The article's number of each sentence in which the reporter has a word; sentences that only quote are not counted. */
function ordinalsOf({ outside }: Passage, before: number): Map<number, number> {
  const ordinals = new Map<number, number>();
  for (const { isWord, sentence } of outside)
    if (isWord && !ordinals.has(sentence)) ordinals.set(sentence, before + ordinals.size);
  return ordinals;
}

/** "his", "her", "him" keep the person in view. */
function readOtherPronoun(
  { outside }: Passage,
  at: number,
  ordinals: ReadonlyMap<number, number>,
  resolver: MentionResolver,
  { lexicon }: CompiledLexicon,
): void {
  const token = outside[at] as Token;
  const kind = token.form.pronoun;
  if ((kind !== 'he' && kind !== 'she') || lexicon.grammar.otherPronouns[token.lower] === undefined) return;
  resolver.readOther(kind === 'he' ? 1 : -1, ordinals.get(token.sentence) ?? 0);
}

/** "his father", "Brand's lawyer": described by what the person is to another. */
function hasOwner({ outside }: Passage, mention: Mention): boolean {
  for (let k = mention.from; k < mention.to - 1; k++) if ((outside[k] as Token).form.pronoun !== null) return true;
  return itemAt(outside, mention.from - 1)?.possessive === true;
}

/** "the prosecutor's office", "the Holm council": says itself which one it is. */
function isDistinct({ outside }: Passage, { kind, from, to }: Mention, { lexicon }: CompiledLexicon): boolean {
  if (kind !== 'nominal' || lexicon.grammar.nounsTakeCapitals === true) return false;
  return outside
    .slice(from + 1, to - 1)
    .some(({ possessive, capitalized, text }) => possessive || (capitalized && !/-\p{Ll}/u.test(text)));
}

/** "the insider", "the aide, who insisted on anonymity". */
function isAnonymous({ outside }: Passage, mention: Mention, { sources, anonymity }: CompiledLexicon): boolean {
  if (mention.kind !== 'nominal') return false;
  if (sources.has(mention.head)) return true;
  const behind = outside.slice(mention.to, mention.to + ANONYMITY_REACH);
  return behind.some(({ lower, sentence }) => sentence === mention.sentence && anonymity.has(lower));
}
/** Words between a description and one that says it is to have no name: "who spoke on condition of". */
const ANONYMITY_REACH = 14;

/** "Ola Brand, Jan Tolk and Tilda Kern said": the names that one verb of saying has for its subject. */
function speakersWith(
  { outside }: Passage,
  list: readonly Mention[],
  m: number,
  speakers: ReadonlySet<Mention | null>,
): { joined: readonly Mention[]; conjunction: string } {
  let from = m;
  let to = m;
  while (from > 0 && m - from < MOST_JOINED && joint(outside, list[from - 1], list[from]) !== null) from--;
  while (to - m < MOST_JOINED && joint(outside, list[to], list[to + 1]) !== null) to++;
  const joined = list.slice(from, to + 1);
  const last = to > from ? joint(outside, list[to - 1], list[to]) : null;
  const isOne =
    last === null ||
    last.text === ',' ||
    !joined.some((mention) => speakers.has(mention)) ||
    !opensPhrase(outside, joined[0] as Mention);
  return { joined: isOne ? [] : joined, conjunction: isOne ? '' : last.text };
}

/** Not "met Ola Brand and Tilda Kern said": nothing but a verb of saying or a noun stands before the first. */
function opensPhrase(outside: readonly Token[], { outer, sentence }: Mention): boolean {
  const before = itemAt(outside, outer - 1);
  if (before === undefined || !before.isWord || before.sentence !== sentence) return true;
  return (before.classes & (WordClass.speech | WordClass.writing | WordClass.conjunction | SOURCE_NOUN)) !== 0;
}

/** Longest row of names that speak together, on each side of one. */
const MOST_JOINED = 4;

/** The comma or conjunction that joins two names, null where they are not joined. */
function joint(outside: readonly Token[], before: Mention | undefined, next: Mention | undefined): Token | null {
  if (before?.kind !== 'name' || next?.kind !== 'name' || before.sentence !== next.sentence || before.possessive)
    return null;
  const last = itemAt(outside, next.outer - 1);
  const gap = next.outer - before.to;
  if (last === undefined || gap < 1) return null;
  const isConjunction = (last.classes & WordClass.conjunction) !== 0;
  if (gap === 1) return isConjunction || last.text === ',' ? last : null;
  return gap === 2 && isConjunction && outside[before.to]?.text === ',' ? last : null;
}

/** What the mentions of a passage do in their sentences. The first that hangs on nothing is a subject, as is who speaks. */
function rolesOf(
  passage: Passage,
  list: readonly Mention[],
  speakers: ReadonlySet<Mention | null>,
  lexicon: CompiledLexicon,
): MentionRole[] {
  const roles: MentionRole[] = [];
  let opened = -1;
  list.forEach((mention, m) => {
    const before = itemAt(list, m - 1);
    const isJoined = before !== undefined && isJoinedTo(passage, before, mention);
    const role = isJoined && roles[m - 1] === 'oblique' ? 'oblique' : roleOf(passage, mention);
    roles.push(speakers.has(mention) || (role === 'object' && opened !== mention.sentence) ? 'subject' : role);
    if ((role === 'subject' || role === 'object') && nameBehind(passage, list, m, lexicon) === null)
      opened = mention.sentence;
  });
  return roles;
}

/** "Ola Brand and Tilda Kern": only a conjunction stands between the two. */
function isJoinedTo({ outside }: Passage, before: Mention, mention: Mention): boolean {
  return before.to === mention.outer - 1 && ((outside[before.to] as Token).classes & WordClass.conjunction) !== 0;
}

function roleOf({ outside }: Passage, mention: Mention): MentionRole {
  if (mention.possessive) return 'owner';
  if (mention.kind !== 'pronoun' && isBehindPreposition(outside, mention)) return 'oblique';
  return isBeforeVerb(outside, mention) ? 'subject' : 'object';
}

function isBehindPreposition(outside: readonly Token[], { outer, sentence }: Mention): boolean {
  const before = itemAt(outside, outer - 1);
  if (before === undefined || before.sentence !== sentence) return false;
  const farther = (before.classes & WordClass.determiner) === 0 ? undefined : itemAt(outside, outer - 2);
  return ((before.classes | (farther?.classes ?? 0)) & WordClass.preposition) !== 0;
}

/** Words after a mention that are no verb of its own. */
const NO_VERB =
  WordClass.preposition | WordClass.conjunction | WordClass.determiner | WordClass.relative | WordClass.complementizer;

/** Does a verb follow, with no more than two adverbs before it? Any lower-case word of an open class may be one. */
function isBeforeVerb(outside: readonly Token[], mention: Mention): boolean {
  for (let k = mention.to; k < mention.to + 3; k++) {
    const token = outside[k];
    if (token === undefined || token.sentence !== mention.sentence || !token.isWord || token.capitalized) return false;
    if ((token.classes & WordClass.auxiliary) !== 0) return true;
    if ((token.classes & NO_VERB) !== 0) return false;
    if ((token.classes & WordClass.adverb) === 0) return true;
  }
  return false;
}
