import type { PronounKind } from '../lexicon/lexicon.js';
import type { Name } from './read-name.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';

/** Words outside of quotation marks that can name a speaker. `from` and `to` count the passage's outside words. */
export interface Mention {
  readonly passage: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly from: number;
  /** Where the words that belong to it begin: a title or description directly before a name. */
  readonly outer: number;
  /** Index after the last word. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last word of a name, the head noun, or the pronoun; in lower case. */
  readonly head: string;
  readonly headClasses: number;
  readonly sentence: number;
  readonly possessive: boolean;
  readonly name: Name | null;
  readonly pronoun: PronounKind | null;
  /** Does a determiner make the person new ("a spokesman")? */
  readonly indefinite: boolean;
  /** Is it of several, or of nobody: "viele Köche", "kein Koch"? */
  readonly isSeveral: boolean;
  /** Is there no determiner at all? */
  readonly isBare: boolean;
  /** What joins others to a name (" and colleagues"), else empty. */
  readonly company: string;
}

/** What a mention is made from; what is left out is as the words themselves have it. */
export interface MentionParts {
  readonly kind: Mention['kind'];
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly headClasses?: number | undefined;
  readonly name?: Name;
  readonly pronoun?: PronounKind;
  readonly indefinite?: boolean;
  readonly isBare?: boolean;
  readonly isSeveral?: boolean;
  /** @default as the last word's ending has it */
  readonly possessive?: boolean;
  /** The outside word with which the text begins, where it is not `from`. */
  readonly startsAt?: number;
}

/** Makes the mention of outside words `from` to `to`. */
export function mentionOf(passage: Passage, parts: MentionParts): Mention {
  const first = passage.outside[parts.startsAt ?? parts.from] as Token;
  const last = (passage.outside[parts.to - 1] ?? first) as Token;
  const head = passage.outside[parts.head] as Token;
  const isGenitive = parts.name?.isGenitive === true;
  const end = last.end - (isGenitive ? 1 : 0);
  return {
    passage: passage.index,
    kind: parts.kind,
    from: parts.from,
    outer: parts.from - (parts.name?.titleWords ?? 0),
    to: parts.to,
    start: first.start,
    end,
    text: parts.to > parts.from ? passage.text.slice(first.start, end) : '',
    head: head.lower,
    headClasses: parts.headClasses ?? head.classes,
    sentence: first.sentence,
    possessive: parts.possessive ?? (isGenitive || (last.possessive && parts.kind !== 'pronoun')),
    name: parts.name ?? null,
    pronoun: parts.pronoun ?? null,
    indefinite: parts.indefinite ?? false,
    isBare: parts.isBare ?? false,
    isSeveral: parts.isSeveral ?? false,
    company:
      parts.name !== undefined && parts.to > parts.name.to
        ? passage.text.slice((passage.outside[parts.name.to - 1] as Token).end, last.end)
        : '',
  };
}
