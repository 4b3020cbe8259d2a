import type { SiteRule } from '../../sites/site-rule.js';
import { listSelectors, type PageFinding } from './try-rules.js';

/** How many of the pages that an edition is for one of its selectors hits. */
export interface SelectorSummary {
  readonly key: string;
  readonly select: string;
  readonly pages: number;
}

/** What came of one edition of a rule, over all pages. */
export interface EditionSummary {
  /** The rule's hosts. */
  readonly hosts: readonly string[];
  /** The edition's place in its rule, from 0. */
  readonly edition: number;
  /** The pages that it is for. */
  readonly pages: number;
  /** Those of them of which it changes the article. */
  readonly changed: number;
  readonly selectors: readonly SelectorSummary[];
}

/** Each edition of each rule, with what it came to. */
export function sumUpRules(rules: readonly SiteRule[], findings: readonly PageFinding[]): EditionSummary[] {
  return rules.flatMap(({ hosts, editions }) =>
    editions.map((given, edition) => {
      const own = findings.filter(({ rule }) => rule !== null && hosts.includes(rule.host) && rule.edition === edition);
      const selectors = listSelectors(given).map((selector, index) => ({
        ...selector,
        pages: own.filter(({ hits }) => (hits[index]?.elements ?? 0) > 0).length,
      }));
      const changed = own.filter(({ changes }) => changes.length > 0).length;
      return { hosts, edition, pages: own.length, changed, selectors };
    }),
  );
}

/** Whether an edition is for no page, or one of its selectors hits nothing on any. */
export function hitsNothing({ pages, selectors }: EditionSummary): boolean {
  return pages === 0 || selectors.some((selector) => selector.pages === 0);
}
