import { locateBlock } from './blocks/locate-text.js';
import type { Article } from './model/article.js';
import type { Role } from './model/role.js';
import { ROLES } from './model/role.js';
import type { SourceRange } from './model/span.js';
import type { ParseOptions } from './options.js';
import { readArticle } from './parse-article.js';

/** What became of one block of the page, and why. */
export interface ExplainedBlock {
  /** The block's place in the page, from 0. */
  readonly index: number;
  /** The element that holds it. */
  readonly tag: string;
  readonly role: Role;
  /** The rule that gave it its role; docs/rules.md lists them. */
  readonly rule: string;
  /** Whether it stands in the article (its body, a fact or a notice). */
  readonly kept: boolean;
  /** How likely it is running text, 0 to 1, by its measures alone. */
  readonly probability: number;
  readonly text: string;
  /** Where the text stands in the HTML; with `positions: true`, and where it stands there. */
  readonly source?: SourceRange;
  /** The strongest of the named parts that `probability` is made of, as log odds. */
  readonly parts?: readonly { readonly name: string; readonly weight: number }[];
}

/**
 * {@link parseArticle} with an account of every text block of the page.
 *
 * @throws {ArticleError} as `parseArticle`.
 * @example
 * explainArticle(html).blocks.filter((block) => !block.kept).map(({ rule, text }) => `${rule}: ${text}`);
 */
export function explainArticle(
  input: string | Uint8Array,
  options?: ParseOptions,
): { article: Article; blocks: ExplainedBlock[] } {
  const { article, page, scores, verdicts, places } = readArticle(input, options);
  const blocks = page.blocks.flatMap((block, index): ExplainedBlock[] => {
    const verdict = verdicts[index];
    if (block.kind !== 'text' || verdict === undefined) return [];
    const { role, rule } = verdict;
    const tag = page.containers[block.container]?.tag ?? '';
    const kept = ROLES[role].fate !== 'removed';
    const source = places === null ? null : locateBlock(block, places);
    const probability = scores.probability[index] ?? 0;
    return [{ index, tag, role, rule, kept, probability, text: block.text, ...(source && { source }) }];
  });
  return { article, blocks };
}
