import type { Author } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { RemovedRole } from '../model/role.js';
import type { SeededRandom } from './seeded-random.js';

/** Where a trap stands: over the page, by the headline, between two paragraphs, right under the text, below it, in the rail. */
export type TrapPlace = 'overlay' | 'head' | 'between' | 'end' | 'below' | 'rail';

/** Something on a page that is not its article. */
export interface Trap {
  /** What sort of trap: the name in `aNewsPage({ traps: [...] })`. */
  readonly name: string;
  /** The role that its blocks are stripped in. */
  readonly role: RemovedRole;
  readonly place: TrapPlace;
  readonly title: string | null;
  readonly lines: readonly string[];
  /** Links in a list of their own: headlines of other stories, networks, tags. */
  readonly links: readonly string[];
  /** The label of a field to fill in. */
  readonly field: string | null;
  readonly button: string | null;
  /** Whether the first line is one link, as in "Read more: ...". */
  readonly isLink: boolean;
}

/** A page before it has a theme: what stands on it. */
export interface PagePlan {
  /** For what a theme leaves to chance. */
  readonly random: SeededRandom;
  readonly site: { readonly name: string; readonly host: string };
  readonly url: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly keyPoints: readonly string[];
  /** The label over the key points; null for a bare list under the headline. */
  readonly keyPointsLabel: string | null;
  readonly section: string;
  readonly authors: readonly Author[];
  readonly publishedAt: string;
  readonly modifiedAt: string | null;
  readonly tags: readonly string[];
  /** The body as the article has it. A list and a picture come as blocks, like all else. */
  readonly body: readonly Block[];
  readonly traps: readonly Trap[];
}

/** How the pages of a sort of site are built. */
export interface Theme {
  /** What sort of site it is in the shape of. */
  readonly shape: string;
  /** What its pages do not tell: the article that a page must parse to has null or nothing there. */
  readonly omits: readonly ('modifiedAt' | 'tags' | 'canonicalUrl' | 'caption')[];
  readonly render: (plan: PagePlan) => string;
}
