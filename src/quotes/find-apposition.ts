import type { LinkContext } from './find-sources.js';
import { headOfChain, startOfPhrase } from './head-of-chain.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, VERB_CUE, WordClass } from './word-classes.js';

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
    const at = startOfPhrase(outside, subject.outer) - 1;
    const mark = outside[at]?.text;
    if (mark !== ',' && mark !== '—' && mark !== '–') return subject;
    const before = context.mentions[context.owner[beforeBracket(outside, at - 1)] ?? -1];
    if (before === undefined || before.possessive || before.sentence !== mention.sentence) return subject;
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
  const joins = ((passage.outside[outer - 1]?.classes ?? 0) & WordClass.conjunction) !== 0;
  const before = context.mentions[context.owner[outer - 2] ?? -1];
  if (kind !== 'nominal' || !joins || before === undefined) return null;
  const head = headOfChain(passage, before, context);
  return head?.kind === 'nominal' && passage.outside[head.outer - 1]?.text === ',' ? head : null;
}

/** `the senator and former mayor said`: a description without a determiner is of the person described before it. */
export function sharingDeterminer(passage: Passage, mention: Mention, context: LinkContext): Mention {
  const joins = ((passage.outside[mention.outer - 1]?.classes ?? 0) & WordClass.conjunction) !== 0;
  const before = context.mentions[context.owner[mention.outer - 2] ?? -1];
  const isSame =
    joins && mention.isBare && isRole(mention) && before?.kind === 'nominal' && !before.isBare && isRole(before);
  return isSame ? before : mention;
}

function isRole({ headClasses }: Mention): boolean {
  return (headClasses & WordClass.role) !== 0;
}

/** Longest bracket that is passed over, in words and marks. */
const BRACKET = 6;

/** `Kern (D-Holm), a baker, said`: the last word before a bracket that ends at `at`. */
function beforeBracket(outside: readonly Token[], at: number): number {
  if (outside[at]?.text !== ')') return at;
  for (let k = at - 1; k >= 0 && k > at - BRACKET; k--) if (outside[k]?.text === '(') return k - 1;
  return at;
}

/** A description behind a comma, or one that opens the sentence before another: "The clerks, many of them young, say". */
function isSetOff(outside: readonly Token[], { outer, sentence }: Mention, { kind, to }: Mention): boolean {
  const before = outside[outer - 1];
  return before?.text === ',' || (before?.sentence !== sentence && kind === 'nominal' && outside[to]?.text === ',');
}

/** Farthest that a subject may stand to the left of its verb, in words. */
export const REACH_LEFT = 45;

/** `Kern, who came when Holm was mayor, said`: what two commas enclose before the verb tells of the one before them. */
export function describedInside(passage: Passage, i: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions, lexicon } = context;
  const verb = outside[i] as Token;
  if (lexicon.lexicon.cues.participleEndings.some((ending) => verb.lower.endsWith(ending))) return null;
  if (outside[i - 1]?.text !== ',') return null;
  let relative = -1;
  let k = i - 2;
  for (; k > 0 && k >= i - REACH_LEFT && outside[k]?.text !== ','; k--) {
    const { sentence, classes, isWord, text } = outside[k] as Token;
    if (sentence !== verb.sentence || !(isWord || text === '.')) return null;
    if ((classes & (WordClass.relative | VERB_CUE | WordClass.auxiliary)) !== 0)
      relative = classes & WordClass.relative ? k : -1;
  }
  const mention = mentions[owner[k - 1] ?? -1];
  if (relative === -1 || mention === undefined || mention.possessive) return null;
  const head = headOfChain(passage, mention, context);
  return head === null || isPredicate(outside, head, lexicon) ? null : head;
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
