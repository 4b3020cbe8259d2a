import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, endsLikeParticiple, VERB_CUE, WordClass } from './word-classes.js';

/** Longest complement of a description, in words. */
export const MAX_COMPLEMENT = 10;
/** What a complement ends before, unless the word is a name or a noun: "of state", "with the plan". */
const BEHIND = VERB_CUE | WordClass.auxiliary | WordClass.relative;
/** What a complement cannot end with. */
const OPEN = WordClass.preposition | WordClass.determiner | WordClass.conjunction | WordClass.adverb;

/** "representing": of no list, and ends like a participle. */
export function isParticiple({ lower, form }: Token, lexicon: CompiledLexicon): boolean {
  return form.endsLikeVerb && endsLikeParticiple(lower, lexicon);
}

/** "a spokesman for the ministry": the description with the prepositional phrases tied to it, where a verb or mark ends them. */
export function descriptionOf(passage: Passage, mention: Mention, lexicon: CompiledLexicon): string {
  return passage.text.slice(mention.start, endOfDescription(passage, mention, lexicon));
}

/** Where in the passage's text the description ends; of names and pronouns their own end. */
export function endOfDescription(
  { outside, stretchesBefore }: Passage,
  mention: Mention,
  lexicon: CompiledLexicon,
): number {
  const { complements } = lexicon;
  const next = outside[mention.to];
  if (mention.kind !== 'nominal' || next === undefined) return mention.end;
  const hasObject = ((outside[mention.to + 1]?.classes ?? 0) & WordClass.preposition) === 0;
  if (!complements.has(next.lower) && !(hasObject && isParticiple(next, lexicon))) return mention.end;
  let { end } = mention;
  for (let k = mention.to; k < mention.to + MAX_COMPLEMENT; k++) {
    const token = outside[k];
    if (
      token === undefined ||
      !token.isWord ||
      token.sentence !== mention.sentence ||
      stretchesBefore[k] !== stretchesBefore[mention.from]
    )
      break;
    const before = outside[k - 1] as Token;
    const isTied = complements.has(token.lower);
    const isBehind = (before.classes & (WordClass.preposition | WordClass.determiner)) !== 0;
    if ((token.classes & WordClass.complementizer) !== 0) break;
    if ((token.classes & BEHIND) !== 0 && !token.capitalized && !isBehind && !isTied) break;
    const joins = isTied || (complements.has(before.lower) && !isBehind);
    if ((token.classes & WordClass.preposition) !== 0 && !joins) break;
    if ((token.classes & OPEN) === 0 && !isTied) end = token.end;
  }
  return end;
}
