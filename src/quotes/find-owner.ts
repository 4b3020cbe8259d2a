import type { PronounKind } from '../lexicon/lexicon.js';
import { type LinkContext, mentionAt } from './find-sources.js';
import { itemAt, ownerAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** "Kern's warning", "her latest warning", "a statement from the ministry", not "a request to the ministry". */
export function ownerOfNoun(passage: Passage, i: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions } = context;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const token = outside[k] as Token;
    const mention = ownerAt(mentions, owner, k);
    if (mention !== undefined) return mention.possessive ? mention : null;
    if (isOwner(token, context.lexicon)) return addOwner(passage, k, context);
    if (!token.isWord) break;
  }
  const next = outside[i + 1]?.lower ?? '';
  if (context.lexicon.complements.has(next) || context.lexicon.agents.has(next))
    return mentionAt(i + 2, outside, owner, mentions);
  return null;
}

/** `Nach eigenen Angaben will Kern …`, `Kern baut den nach eigenen Angaben „…“ Turm`: who is the subject of the sentence, by its first mention that no preposition or case rules out. */
export function subjectAround(
  outside: readonly Token[],
  i: number,
  { mentions, lexicon }: LinkContext,
): Mention | null {
  const { sentence } = outside[i] as Token;
  const isFree = ({ from, outer }: Mention): boolean =>
    [outside[from], itemAt(outside, outer - 1)].every(
      (token) =>
        token === undefined || ((token.classes & WordClass.preposition) === 0 && !lexicon.obliques.has(token.lower)),
    );
  return mentions.find((mention) => mention.sentence === sentence && !mention.possessive && isFree(mention)) ?? null;
}

/** "his", "her", "their". */
export function isOwner({ classes, lower }: Token, { genders }: CompiledLexicon): boolean {
  return (classes & WordClass.determiner) !== 0 && genders.has(lower);
}

/** Whose "his" in "his warning" is, which only the noun shows to be a source. */
function addOwner(passage: Passage, at: number, { lexicon, mentions, owner }: LinkContext): Mention {
  const pronoun = lexicon.genders.get((passage.outside[at] as Token).lower) as PronounKind;
  const mention = mentionOf(passage, { kind: 'pronoun', from: at, to: at + 1, head: at, pronoun, possessive: true });
  owner[at] = mentions.length;
  mentions.push(mention);
  return mention;
}
