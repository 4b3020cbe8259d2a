import type { LinkContext } from './find-sources.js';
import { itemAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { followsStretch } from './stands-before-subject.js';
import { WordClass } from './word-classes.js';

/** "la denuncia", "en cuenta": what stands behind such a word is no verb. */
const NO_CLAUSE = WordClass.determiner | WordClass.preposition;
const SAYING = WordClass.speech | WordClass.writing | WordClass.stating;

/**
 * `«…», añadió`, `Además, ha dicho que «…»`: where a language leaves pronouns unsaid, a verb of saying without a subject has one
 * of no words before it; the verb tells whether it is one or several. Null for forms that have no subject.
 */
export function unsaidSubject(passage: Passage, i: number, { lexicon, mentions }: LinkContext): Mention | null {
  const { unsaid } = lexicon.lexicon.grammar;
  const { outside } = passage;
  const isAtStretch = followsStretch(passage, i);
  const { lower, classes } = outside[i] as Token;
  if (unsaid === undefined || ((classes & SAYING) === 0 && !isAtStretch)) return null;
  const word = itemAt(outside, i - 1);
  const before = word?.lower ?? '';
  const isPerfect = lexicon.perfects.has(before);
  if (!isPerfect && [...unsaid.infinitives, ...unsaid.nonFinite].some((ending) => lower.endsWith(ending))) return null;
  const isNoun =
    before === unsaid.passive || (((word?.classes ?? 0) & NO_CLAUSE) !== 0 && !lexicon.inverting.has(before));
  if (isNoun && !isAtStretch) return null;
  const isPlural = unsaid.plural.some((ending) => (isPerfect ? before : lower).endsWith(ending));
  const at = isPerfect ? i - 1 : i;
  const mention = mentionOf(passage, {
    kind: 'pronoun',
    from: at,
    to: at,
    head: at,
    pronoun: isPlural ? 'they' : 'unsaid',
  });
  mentions.push(mention);
  return mention;
}
