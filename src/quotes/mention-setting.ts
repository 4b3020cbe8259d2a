import type { Mention } from './mention.js';
import type { MentionRole } from './rank-antecedents.js';

/** Where a mention stands and what it does there. */
export interface MentionSetting {
  /** The article's sentences before it. */
  readonly sentence: number;
  readonly isSpeaker: boolean;
  readonly role: MentionRole;
  /** Names behind it in its clause, whom a pronoun before them cannot mean: "she hugs Brand". */
  readonly named: readonly Mention[];
  /** The name that a description stands before: "the mayor, Ola Brand". */
  readonly apposed: Mention | null;
  /** Is it a description of somebody by another person: "his father"? */
  readonly isOwned: boolean;
  /** Does it say itself which body it is: "the prosecutor's office"? */
  readonly isDistinct: boolean;
  /** Is it somebody who is not to be named: "the aide, who insisted on anonymity"? */
  readonly isAnonymous: boolean;
  /** Names joined to this one that speak with it ("Ola Brand and Tilda Kern"), this one among them; empty for one alone. */
  readonly joined: readonly Mention[];
  /** The word that joins them. */
  readonly conjunction: string;
  /** The description with what is tied to it: "a spokesman for the ministry". */
  readonly description: string;
}
