import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { Spellings } from './spellings.js';
import { introducesSurname, isModifier, readsLikeName } from './tell-names-from-nouns.js';
import type { CompiledLexicon } from './word-classes.js';

/** Collects the spellings of all passages. */
export function readSpellings(passages: readonly Passage[], lexicon: CompiledLexicon): Spellings {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const second = new Set<string>();
  const determined = new Set<string>();
  const surnames = new Set<string>();
  const inPairs = new Set<string>();
  const nounsTakeCapitals = lexicon.lexicon.grammar.nounsTakeCapitals === true;
  for (const { tokens, isHeading } of passages) {
    if (isHeading) continue;
    let before: Token | null = null;
    tokens.forEach((token, i) => {
      if (before !== null && opensName(before, token)) {
        capital.add(before.lower);
        if (nounsTakeCapitals && before.sentence === token.sentence && readsLikeName(tokens, i - 1))
          inPairs.add(token.lower);
      }
      if (token.isWord && !token.capitalized) lower.add(token.lower);
      else if (
        token.isWord &&
        before !== null &&
        before.isWord &&
        before.sentence === token.sentence &&
        before.stretch === token.stretch
      ) {
        capital.add(token.lower);
        const touches = token.start - before.end === 1;
        if (before.capitalized && touches) second.add(token.lower);
        if (nounsTakeCapitals && touches && isModifier(before)) determined.add(token.lower);
        if (nounsTakeCapitals && touches && introducesSurname(before)) surnames.add(token.lower);
      }
      before = token;
    });
  }
  for (const word of inPairs) if (!determined.has(word)) surnames.add(word);
  return { lower, capital, second, determined, surnames };
}

/** "Ola Brand came", where "Ola went" opens another sentence: two unlisted words with capitals, side by side. */
function opensName({ capitalized, classes, end }: Token, next: Token): boolean {
  return capitalized && classes === 0 && next.capitalized && next.classes === 0 && next.start - end === 1;
}
