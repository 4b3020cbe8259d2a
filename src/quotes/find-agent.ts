import { type LinkContext, sourceAt } from './find-sources.js';
import { itemAt, ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** Who does what a verb in the passive says: "asked by the host", "von der Wirtin gefragt". */
export function agentOf(passage: Passage, i: number, context: LinkContext): Mention | null {
  return context.lexicon.passives.size > 0 ? agentBefore(passage, i, context) : agentBehind(passage, i, context);
}

/** `Kern was asked by the host`, `dubbed “…” by critics`, `described as “…” by critics`: whom a preposition behind a verb in the passive names. */
function agentBehind(passage: Passage, i: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { agents } = context.lexicon;
  let at = i + 1;
  if (((outside[at]?.classes ?? 0) & WordClass.preposition) !== 0 && stretchJustBefore(passage, at + 1) !== -1) at++;
  if (!agents.has(outside[at]?.lower ?? '')) return null;
  const isPassive = ((itemAt(outside, i - 1)?.classes ?? 0) & WordClass.auxiliary) !== 0;
  return isPassive || stretchJustBefore(passage, at) !== -1 ? sourceAt(passage, at + 1, context) : null;
}

/** `wurde von Kern als „…“ bezeichnet`, `sei von der Wirtin „…“ genannt worden`: the same where the verb stands at the end. */
function agentBefore({ outside }: Passage, i: number, context: LinkContext): Mention | null {
  const { owner, mentions, lexicon } = context;
  const { sentence } = outside[i] as Token;
  if (!isPassive(outside, i, lexicon)) return null;
  for (let k = i - 1; k >= 0 && k >= i - REACH && outside[k]?.sentence === sentence; k--) {
    const mention = ownerAt(mentions, owner, k);
    if (mention === undefined) continue;
    const first = outside[mention.from] as Token;
    const before = [first.lower, itemAt(outside, mention.outer - 1)?.lower, itemAt(outside, mention.outer - 2)?.lower];
    if (before.some((word) => lexicon.agents.has(word ?? ''))) return mention;
    k = Math.min(k, mention.outer);
  }
  return null;
}
/** Farthest that the agent stands before its verb, in words. */
const REACH = 20;

/** Behind the verb, or before it in its sentence. */
function isPassive(outside: readonly Token[], i: number, { passives }: CompiledLexicon): boolean {
  const { lower, sentence } = outside[i] as Token;
  if (!PARTICIPLE.test(lower)) return false;
  if (passives.has(outside[i + 1]?.lower ?? '')) return true;
  for (let k = i - 1; k >= 0 && k >= i - REACH && outside[k]?.sentence === sentence; k--)
    if (passives.has((outside[k] as Token).lower)) return true;
  return false;
}
/** How the participles end of languages whose verb in the passive stands at the end. */
const PARTICIPLE = /(?:t|en)$/;
