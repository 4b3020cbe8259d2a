import { describesNext } from './describe-people.js';
import type { Cue } from './find-cues.js';
import type { Mention } from './find-mentions.js';
import type { MentionRole } from './rank-antecedents.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { MentionResolver } from './resolve-mentions.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** What is read in order: the mentions of each passage, and its cues, whose subjects speak. */
export interface ResolvingOrder {
  readonly passages: readonly Passage[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cues: readonly (readonly Cue[])[];
  readonly lexicon: CompiledLexicon;
}

/** Hands every mention, and every "his" and "her" between them, to the resolver with what it does in its sentence. */
export function resolveInOrder({ passages, mentions, cues, lexicon }: ResolvingOrder, resolver: MentionResolver): void {
  let sentences = 0;
  for (const passage of passages) {
    const ordinals = ordinalsOf(passage, sentences);
    const speakers = new Set(cues[passage.index]?.map((cue) => cue.subject));
    const list = mentions[passage.index] ?? [];
    const roles = rolesOf(passage, list, speakers);
    let at = 0;
    list.forEach((mention, m) => {
      for (; at <= mention.from; at++) readOtherPronoun(passage, at, ordinals, resolver, lexicon);
      at = Math.max(at, mention.kind === 'pronoun' ? mention.to : mention.from + 1);
      resolver.read(mention, {
        sentence: ordinals.get(mention.sentence) ?? sentences,
        isSpeaker: speakers.has(mention),
        role: roles[m] as MentionRole,
        apposed: apposedTo(passage, mention, list[m + 1]),
        isOwned: isOwned(passage, mention, lexicon),
      });
    });
    sentences += ordinals.size;
  }
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
  { lexicon, genders }: CompiledLexicon,
): void {
  const token = outside[at] as Token;
  if (!token.isWord || lexicon.grammar.otherPronouns[token.lower] === undefined) return;
  const kind = genders.get(token.lower);
  const sentence = ordinals.get(token.sentence) ?? 0;
  if (kind === 'he' || kind === 'she') resolver.readOther(kind === 'he' ? 1 : -1, sentence);
}

/** "the mayor, Ola Brand" and "baker Ola Brand": the name that a description stands before. */
function apposedTo(passage: Passage, mention: Mention, next: Mention | undefined): Mention | null {
  return next !== undefined && describesNext(passage, mention, next) ? next : null;
}

/** "his father", "Brand's lawyer": described by what the person is to another. */
function isOwned({ outside }: Passage, mention: Mention, { genders }: CompiledLexicon): boolean {
  for (let k = mention.from; k < mention.to - 1; k++) if (genders.has((outside[k] as Token).lower)) return true;
  return outside[mention.from - 1]?.possessive === true;
}

/** What the mentions of a passage do in their sentences. The first that hangs on nothing is a subject, as is who speaks. */
function rolesOf(passage: Passage, list: readonly Mention[], speakers: ReadonlySet<Mention | null>): MentionRole[] {
  const roles: MentionRole[] = [];
  let opened = -1;
  list.forEach((mention, m) => {
    const before = list[m - 1];
    const isJoined = before !== undefined && isJoinedTo(passage, before, mention);
    const role = isJoined && roles[m - 1] === 'oblique' ? 'oblique' : roleOf(passage, mention);
    roles.push(speakers.has(mention) || (role === 'object' && opened !== mention.sentence) ? 'subject' : role);
    if ((role === 'subject' || role === 'object') && apposedTo(passage, mention, list[m + 1]) === null)
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
  const before = outside[outer - 1];
  if (before === undefined || before.sentence !== sentence) return false;
  const farther = (before.classes & WordClass.determiner) === 0 ? undefined : outside[outer - 2];
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
