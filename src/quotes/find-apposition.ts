import type { LinkContext } from './find-sources.js';
import { beforeBracket, headOfChain, startOfOwned, startOfPhrase } from './head-of-chain.js';
import { itemAt, ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, endsLikeParticiple, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** `Kern, a baker, said` and `Kern, D-Holm, said`: what stands between commas describes the name before the first; `to` is where the phrase of the mention ends. */
export function apposed(passage: Passage, mention: Mention, context: LinkContext, to = mention.to): Mention {
  const { outside } = passage;
  let subject = mention;
  for (let steps = 0; steps < 4; steps++) {
    const added = addedTo(passage, subject, context);
    if (added !== null) {
      subject = added;
      continue;
    }
    const at = startOfPhrase(outside, startOfOwned(outside, subject.outer, context)) - 1;
    const mark = outside[at]?.text;
    if (mark !== ',' && mark !== '—' && mark !== '–') return subject;
    const before = ownerAt(context.mentions, context.owner, beforeBracket(outside, at - 1));
    if (before === undefined || before.possessive || before.sentence !== mention.sentence) return subject;
    if (subject.name?.type === 'person' && subject.name.words.length > 1) return subject;
    if (subject.kind !== 'nominal' && !isClosed(outside[subject === mention ? to : subject.to])) return subject;
    const head = headOfChain(passage, before, context);
    if (head === null || !(head.kind === 'name' || isSetOff(outside, head, subject))) return subject;
    subject = head;
  }
  return subject;
}

/** What follows a name that describes another: a mark, or the clause of "the Holm Republican who". */
function isClosed(next: Token | undefined): boolean {
  return next?.text === ',' || next?.text === '.' || ((next?.classes ?? 0) & WordClass.relative) !== 0;
}

/** `Kern, a baker and a member of the council, said`: what "and" adds to one description is another of the same person. */
function addedTo(passage: Passage, { kind, outer }: Mention, context: LinkContext): Mention | null {
  const joins = ((itemAt(passage.outside, outer - 1)?.classes ?? 0) & WordClass.conjunction) !== 0;
  const before = ownerAt(context.mentions, context.owner, outer - 2);
  if (kind !== 'nominal' || !joins || before === undefined) return null;
  const head = headOfChain(passage, before, context);
  return head?.kind === 'nominal' && itemAt(passage.outside, head.outer - 1)?.text === ',' ? head : null;
}

/** `the senator and former mayor said`, `Kern, Leiterin der Schule sagte`: a description without a determiner is of the person described or named before it. */
export function sharingDeterminer(passage: Passage, mention: Mention, context: LinkContext): Mention {
  const { outside } = passage;
  const { nounsTakeCapitals } = context.lexicon.lexicon.grammar;
  const isOne = mention.isBare && isRole(mention) && (mention.headClasses & WordClass.group) === 0;
  if (nounsTakeCapitals === true && isOne && itemAt(outside, mention.outer - 1)?.text === ',')
    return apposed(passage, mention, context);
  const joins = ((itemAt(outside, mention.outer - 1)?.classes ?? 0) & WordClass.conjunction) !== 0;
  if (!joins || !isRole(mention) || isDetermined(outside, mention)) return mention;
  let at = mention.outer - 2;
  while (at > mention.outer - 2 - LONGEST_OFFICE && outside[at]?.isWord === true && context.owner[at] === -1) at--;
  const before = ownerAt(context.mentions, context.owner, at);
  const isSame = before?.kind === 'nominal' && isRole(before) && isDetermined(outside, before);
  return isSame ? before : mention;
}
/** "of state" in "the former secretary of state and mayor", in words. */
const LONGEST_OFFICE = 3;

function isRole({ headClasses }: Mention): boolean {
  return (headClasses & PERSON_NOUN) !== 0;
}

function isDetermined(outside: readonly Token[], { from }: Mention): boolean {
  return ((outside[from] as Token).classes & WordClass.determiner) !== 0;
}

/** A description behind a comma, or one that opens the sentence before another: "The clerks, many of them young, say". */
function isSetOff(outside: readonly Token[], { outer, sentence }: Mention, { kind, to }: Mention): boolean {
  const before = itemAt(outside, outer - 1);
  return before?.text === ',' || (before?.sentence !== sentence && kind === 'nominal' && outside[to]?.text === ',');
}

/** Farthest that a subject may stand to the left of its verb, in words. */
export const REACH_LEFT = 45;

/** `Kern, who came when Holm was mayor, said`, `Kern, asked by Holm, had said`: what two commas enclose before the verb tells of the one before them. */
export function describedInside(passage: Passage, i: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions, lexicon } = context;
  const verb = outside[i] as Token;
  if (endsLikeParticiple(verb.lower, lexicon)) return null;
  let comma = i - 1;
  while (((outside[comma]?.classes ?? 0) & (WordClass.auxiliary | WordClass.adverb)) !== 0) comma--;
  if (outside[comma]?.text !== ',') return null;
  let tells = -1;
  let k = comma - 1;
  for (; k > 0 && k >= i - REACH_LEFT && outside[k]?.text !== ','; k--) {
    const token = outside[k] as Token;
    if (token.sentence !== verb.sentence || !(token.isWord || token.text === '.')) return null;
    if ((token.classes & (WordClass.relative | VERB_CUE | WordClass.auxiliary)) !== 0)
      tells = token.classes & WordClass.relative ? k : -1;
    if (isReduced(passage, k, lexicon)) tells = k;
  }
  const mention = ownerAt(mentions, owner, k - 1);
  if (tells === -1 || mention === undefined || mention.possessive) return null;
  const head = headOfChain(passage, mention, context);
  if (head === null || isPredicate(outside, head, lexicon)) return null;
  return apposed(passage, sharingDeterminer(passage, head, context), context, k - 1);
}

/** `, asked about it`, `, wearing a hat`: a participle right behind the comma. */
function isReduced({ outside }: Passage, k: number, { lexicon }: CompiledLexicon): boolean {
  if (itemAt(outside, k - 1)?.text !== ',' || lexicon.grammar.verbSecond === true) return false;
  const { lower, form, classes } = outside[k] as Token;
  if (lexicon.cues.participleEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)))
    return true;
  return !lower.endsWith('s') && (form.endsLikeVerb || (classes & VERB_CUE) !== 0);
}

/** "who is now a fellow", "who heads the Holm Mill": what a verb or auxiliary stands before is no subject. */
function isPredicate(outside: readonly Token[], { outer }: Mention, { offices }: CompiledLexicon): boolean {
  const at = startOfPhrase(outside, outer) - 1;
  const isAdverb = ((outside[at]?.classes ?? 0) & WordClass.adverb) !== 0;
  const before = outside[isAdverb ? at - 1 : at];
  if (before === undefined) return false;
  return (
    (before.classes & (WordClass.auxiliary | VERB_CUE)) !== 0 || offices.has(before.lower) || before.form.endsLikeVerb
  );
}

/** `Kern, a baker who left Holm, said Brand would come`: the comma before the verb ends what describes the one before the first. */
export function closesDescription({ outside }: Passage, i: number, { owner, mentions, lexicon }: LinkContext): boolean {
  if (lexicon.lexicon.grammar.verbSecond === true) return false;
  const { sentence } = outside[i] as Token;
  for (let k = i - 2; k > 0 && k > i - REACH_LEFT && outside[k]?.sentence === sentence; k--) {
    const before = ownerAt(mentions, owner, k - 1);
    const { text, classes } = outside[k] as Token;
    if (text === ',' && before !== undefined && !before.possessive && opensSentence(outside, before)) return true;
    if ((classes & FINITE) !== 0 && itemAt(outside, k - 1)?.text === ',') return false;
  }
  return false;
}
const FINITE = WordClass.auxiliary | VERB_CUE;

function opensSentence(outside: readonly Token[], { outer, sentence }: Mention): boolean {
  const before = itemAt(outside, outer - 1);
  return before === undefined || before.sentence !== sentence || before.text === ',';
}
