import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';

/** How the article spells its words, so that a capital at the start of a sentence can be told from a name. */
export interface Spellings {
  /** Forms that occur without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Forms that occur with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Forms that occur as second word of a capitalized run: surnames, among others. */
  readonly second: ReadonlySet<string>;
}

/** Collects the spellings of all passages. */
export function readSpellings(passages: readonly Passage[]): Spellings {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const second = new Set<string>();
  for (const { tokens, isHeading } of passages) {
    if (isHeading) continue;
    let before: Token | null = null;
    for (const token of tokens) {
      if (token.isWord && !token.capitalized) lower.add(token.lower);
      else if (token.isWord && before !== null && before.isWord && before.sentence === token.sentence && before.stretch === token.stretch) {
        capital.add(token.lower);
        if (before.capitalized && token.start - before.end === 1) second.add(token.lower);
      }
      before = token;
    }
  }
  return { lower, capital, second };
}
