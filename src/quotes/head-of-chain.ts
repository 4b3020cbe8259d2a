import type { LinkContext } from './find-sources.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { WordClass } from './word-classes.js';

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
    const before = outside[head.outer - 1];
    if (before === undefined || (before.classes & WordClass.preposition) === 0 || before.sentence !== head.sentence)
      return head;
    const m = owner[head.outer - 2];
    if (m === undefined || m === -1) return null;
    head = mentions[m] as Mention;
  }
  return head;
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
    if (passage.outside[subject.outer - 1]?.text !== ',') return subject;
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
