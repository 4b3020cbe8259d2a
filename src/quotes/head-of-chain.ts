import type { LinkContext } from './find-sources.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** The mention right before a word, adverbs and commas passed over: the head of its chain. */
export function mentionBefore(passage: Passage, at: number, context: LinkContext): Mention | null {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const m = context.owner[k] as number;
    if (m !== -1)
      return headOfChain(passage, context.mentions[m] as Mention, context) ?? (context.mentions[m] as Mention);
    const { isWord, classes } = passage.outside[k] as Token;
    if (isWord && (classes & WordClass.adverb) === 0) return null;
  }
  return null;
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
      owner[head.outer - 1] !== undefined &&
      owner[head.outer - 1] !== -1;
    if (isOwner) {
      head = mentions[owner[head.outer - 1] as number] as Mention;
      continue;
    }
    const at = startOf(head, context);
    const before = outside[at - 1];
    if (before === undefined || (before.classes & WordClass.preposition) === 0 || before.sentence !== head.sentence)
      return head;
    const governor = mentions[owner[at - 2] ?? -1] ?? describedBy(outside, at - 2, context);
    if (governor === null) return null;
    head = governor;
  }
  return head;
}

/** "for the news site Holmia", "for Labour candidate Ola Brand": the name's phrase begins with what describes it. */
function startOf(head: Mention, { owner, mentions }: LinkContext): number {
  const before = mentions[owner[head.outer - 1] ?? -1];
  if (head.kind !== 'name' || before === undefined || before.possessive) return head.outer;
  return before.kind === 'nominal' || (before.kind === 'name' && head.outer < head.from) ? before.outer : head.outer;
}

/** "a person close to the family", "an official familiar with it": who the adjective before the preposition describes. */
function describedBy(outside: readonly Token[], at: number, { owner, mentions }: LinkContext): Mention | null {
  const mention = mentions[owner[at - 1] ?? -1];
  if (mention === undefined || !mention.indefinite || (mention.headClasses & (PERSON_NOUN | WordClass.group)) === 0)
    return null;
  return outside[at]?.isWord === true ? mention : null;
}

/** "Ola Brand von der Stiftung Holm", "die Leiterin der Stiftung Holm": what the name with a determiner belongs to. */
function tiedTo(outside: readonly Token[], head: Mention, { lexicon, owner, mentions }: LinkContext): Mention | null {
  const determiner = outside[head.outer - 1];
  if (
    lexicon.genitives.size === 0 ||
    head.kind !== 'name' ||
    determiner === undefined ||
    (determiner.classes & WordClass.determiner) === 0
  )
    return null;
  const before = outside[head.outer - 2];
  if (before === undefined || before.sentence !== head.sentence) return null;
  const isPreposition = (before.classes & WordClass.preposition) !== 0;
  const at = isPreposition ? head.outer - 3 : lexicon.genitives.has(determiner.lower) ? head.outer - 2 : -1;
  return mentions[owner[at] ?? -1] ?? null;
}

/** `Kern, a baker, said` and `Kern, D-Holm, said`: what stands between commas describes the name before the first. */
export function apposed(passage: Passage, mention: Mention, context: LinkContext): Mention {
  let subject = mention;
  for (let steps = 0; steps < 4; steps++) {
    const mark = passage.outside[subject.outer - 1]?.text;
    if (mark !== ',' && mark !== '—' && mark !== '–') return subject;
    const before = context.mentions[context.owner[subject.outer - 2] ?? -1];
    if (before === undefined || before.possessive || before.sentence !== mention.sentence) return subject;
    const next = passage.outside[subject.to];
    if (subject.kind !== 'nominal' && next?.text !== ',' && next?.text !== '.') return subject;
    const head = headOfChain(passage, before, context);
    if (head === null || (head.kind !== 'name' && passage.outside[head.outer - 1]?.text !== ',')) return subject;
    subject = head;
  }
  return subject;
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
  return headOfChain(passage, mention, context) ?? mention;
}
