/** What stands before the word or the host in rules that carry one. */
const WORDED = [
  { start: 'container-word ', say: (word: string) => `Its element, or one around it, calls itself “${word}”.` },
  { start: 'site-rule ', say: (host: string) => `A site rule for ${host} says so.` },
] as const;

/** Why a block has its role, in a sentence; null where nobody wrote one. */
export function explainRule(rule: string, meanings: Readonly<Record<string, string>>): string | null {
  for (const { start, say } of WORDED) if (rule.startsWith(start)) return say(rule.slice(start.length));
  return Object.hasOwn(meanings, rule) ? (meanings[rule] ?? null) : null;
}
