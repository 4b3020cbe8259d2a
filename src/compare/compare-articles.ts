import type { Article, RemovedBlock } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';
import { alignLists } from './align-lists.js';
import { readBlockText } from './block-text.js';

/** The facts that are compared, in the order in which a report tells them. */
export const COMPARED_FACTS = [
  'headline',
  'standfirst',
  'keyPoints',
  'byline',
  'publishedAt',
  'modifiedAt',
  'dateline',
  'sections',
  'tags',
  'language',
  'url',
  'canonicalUrl',
  'publisher',
  'access',
  'notices',
] as const satisfies readonly (keyof Article)[];
/** The name of a fact that is compared. */
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** A fact that is another one now. */
export interface FactChange {
  readonly part: 'fact';
  readonly name: ComparedFact;
  readonly before: unknown;
  readonly after: unknown;
}
/** A block that is not there any more (`after` is null), is new (`before` is null), or reads differently. */
export interface BlockChange {
  readonly part: 'block';
  readonly before: Block | null;
  readonly after: Block | null;
  /** Its number in the body: in the old one, or of a new block in the new one. */
  readonly index: number;
  /** Of a block that is not there any more: what it was stripped as, where it was; of a new one: what it used to be. */
  readonly removed: RemovedBlock | null;
}
/** A quotation that is not there any more, is new, or has another speaker, kind, mention or cue. */
export interface QuotationChange {
  readonly part: 'quotation';
  readonly before: Quotation | null;
  readonly after: Quotation | null;
}
/** What is different between two readings of a page. */
export type ArticleChange = FactChange | BlockChange | QuotationChange;

/** Whether two things read the same; by default whether all that is compared of them does. */
export interface Sameness {
  readonly block: (before: Block, after: Block) => boolean;
  readonly quotation: (before: Quotation, after: Quotation) => boolean;
}

const SAME: Sameness = { block: isSameBlock, quotation: isSameQuotation };

/**
 * What is different between two articles: facts, blocks, quotations, in this order. How nutgraf came to know
 * (`provenance`, `confidence`, rules, places in the source) is not compared.
 *
 * @example
 * compareArticles(old, new).filter(({ part }) => part === 'block').length; // how many blocks are lost, new or changed
 */
export function compareArticles(before: Article, after: Article, same: Sameness = SAME): ArticleChange[] {
  return [
    ...compareFacts(before, after),
    ...compareBlocks(before, after, same),
    ...compareQuotations(before, after, same),
  ];
}

/** The facts that differ. */
export function compareFacts(before: Article, after: Article): FactChange[] {
  return COMPARED_FACTS.filter((name) => !isSameValue(readFact(before, name), readFact(after, name))).map((name) => ({
    part: 'fact',
    name,
    before: readFact(before, name),
    after: readFact(after, name),
  }));
}

function readFact(article: Article, name: ComparedFact): unknown {
  if (name !== 'dateline') return article[name];
  // Where it stands changes with every block before it.
  return article.dateline === null ? null : article.dateline.text;
}

function compareBlocks(before: Article, after: Article, same: Sameness): BlockChange[] {
  return alignLists(before.body.map(readBlockText), after.body.map(readBlockText)).flatMap(([b, a]): BlockChange[] => {
    const [old, now] = [at(before.body, b), at(after.body, a)];
    if (old !== null && now !== null && same.block(old, now)) return [];
    const removed = old === null ? findRemoved(before, now) : now === null ? findRemoved(after, old) : null;
    return [{ part: 'block', before: old, after: now, index: b ?? a ?? 0, removed }];
  });
}

function findRemoved({ removed }: Article, block: Block | null): RemovedBlock | null {
  const text = block === null ? '' : readBlockText(block);
  return removed.find((other) => other.text === text) ?? null;
}

function compareQuotations(before: Article, after: Article, same: Sameness): QuotationChange[] {
  const texts = ({ quotations }: Article): string[] => quotations.map(({ text }) => text);
  return alignLists(texts(before), texts(after)).flatMap(([b, a]): QuotationChange[] => {
    const [old, now] = [at(before.quotations, b), at(after.quotations, a)];
    return old !== null && now !== null && same.quotation(old, now)
      ? []
      : [{ part: 'quotation', before: old, after: now }];
  });
}

function at<T>(list: readonly T[], index: number | null): T | null {
  return index === null ? null : (list[index] ?? null);
}

function isSameBlock(before: Block, after: Block): boolean {
  return isSameValue({ ...before, source: null }, { ...after, source: null });
}

function isSameQuotation(before: Quotation, after: Quotation): boolean {
  const read = ({ text, kind, speaker, mention, cue }: Quotation): unknown => [
    text,
    kind,
    speaker,
    mention?.text,
    cue?.text,
  ];
  return isSameValue(read(before), read(after));
}

/** Deeper than any article is; what is deeper counts as different. */
const MAX_DEPTH = 12;

/** Whether two values of JSON are equal; the order of keys does not matter, and a missing one is undefined. */
export function isSameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > MAX_DEPTH) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(own), ...Object.keys(other)])].every((key) =>
    isSameValue(own[key], other[key], depth + 1),
  );
}
