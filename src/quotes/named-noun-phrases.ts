import { isDetermined, isLikePast, isPhraseBreak, isVerbBehind } from './find-noun-phrases.js';
import { itemAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, FUNCTION_WORD, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** "Holm police", "Brand campaign officials": a name that only tells which body, group or person is meant. */
export function namedNominalAt(passage: Passage, name: Mention, lexicon: CompiledLexicon): Mention | null {
  const { outside } = passage;
  let head = -1;
  for (let k = name.to; k < outside.length && k < name.to + 4; k++) {
    const token = outside[k] as Token;
    const before = outside[k - 1] as Token;
    if (
      !token.isWord ||
      (token.capitalized && lexicon.lexicon.grammar.nounsTakeCapitals !== true) ||
      before.possessive ||
      isDetermined(token) ||
      isLikePast(token) ||
      isVerbBehind(outside, k) ||
      token.start - before.end !== 1 ||
      isPhraseBreak(passage, k, name.from - 2)
    )
      break;
    if ((token.form.nounClasses & SOURCE_NOUN) !== 0) head = k;
  }
  const hasDeterminer = name.outer > 0 && ((outside[name.outer - 1] as Token).classes & WordClass.determiner) !== 0;
  if (head === -1 && isNewBy(outside, name, lexicon)) head = name.to;
  if (head === -1 || name.company !== '') return null;
  const next = outside[head + 1];
  if (next !== undefined && next.capitalized && next.start - (outside[head] as Token).end === 1) return null;
  const from = hasDeterminer ? name.outer - 1 : name.outer;
  return mentionOf(passage, {
    kind: 'nominal',
    from,
    to: head + 1,
    head,
    headClasses: (outside[head] as Token).form.nounClasses,
    indefinite: true,
  });
}

/** "a Holm investigation said": what "a" makes new is no name, whatever the noun is. */
function isNewBy(outside: readonly Token[], name: Mention, { indefinites, nounAfter }: CompiledLexicon): boolean {
  const noun = outside[name.to];
  if (nounAfter.size === 0 || !indefinites.has(itemAt(outside, name.outer - 1)?.lower ?? '')) return false;
  return (
    noun !== undefined &&
    noun.isWord &&
    !noun.capitalized &&
    noun.start - (outside[name.to - 1] as Token).end === 1 &&
    !isLikePast(noun) &&
    (noun.classes & (FUNCTION_WORD | VERB_CUE | WordClass.adverb)) === 0
  );
}
