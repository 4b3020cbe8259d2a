import { type ArticleChange, compareArticles, isSameValue } from '../compare/compare-articles.js';
import { describeQuotation, shorten, writeChanges } from '../compare/write-changes.js';
import { type Article, ArticleSchema } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';
import type { RemovedRole } from '../model/role.js';

/** What a matcher answers, as vitest and jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What is printed where the expectation fails. */
  readonly message: () => string;
}

/** A quotation by what matters of it. A string has to be contained, a pattern to match; the speaker's name is whole. */
export interface ExpectedQuotation {
  readonly text?: string | RegExp;
  /** Null: nobody is named. */
  readonly speaker?: string | RegExp | null;
  readonly kind?: Quotation['kind'];
}

/** The matchers as they are called, for the types of `expect`. */
export interface NutgrafMatchers<R = unknown> {
  /** The fields that are given are those of the article; see {@link toMatchArticle}. */
  toMatchArticle(expected: Partial<Article>): R;
  /** The article quotes this; see {@link toHaveQuotation}. */
  toHaveQuotation(expected: ExpectedQuotation): R;
  /** Something was stripped in this role; see {@link toHaveStripped}. */
  toHaveStripped(role: RemovedRole, text?: string | RegExp): R;
}

// The one place from which both take the types of further matchers: vitest's `expect` and that of @types/jest.
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the declarations that are merged have it so
    interface Matchers<R, T = {}> extends NutgrafMatchers<R> {}
  }
}

/**
 * Whether an article has what is expected: every field that is given, whole. Not compared is how nutgraf came to know:
 * `provenance`, the `confidence` of quotations, rules and places in the source. Of `removed`, each expected role and text
 * has to be there; more may be.
 *
 * @returns Whether it does, and a message that shows the difference by fact, block and quotation.
 */
export function toMatchArticle(received: unknown, expected: Partial<Article>): MatcherResult {
  const article = readArticle(received);
  if (article === null) return refuse('toMatchArticle', received);
  const given = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));
  const changes = findChanges({ ...article, ...given }, article);
  const unstripped = (expected.removed ?? []).filter(
    ({ role, text }) => !article.removed.some((other) => other.role === role && other.text === text),
  );
  const count = changes.length + unstripped.length;
  return {
    pass: count === 0,
    message: () =>
      count === 0
        ? 'Expected the article not to match, but it does in every field that was given.'
        : [
            `Expected the article to match, but found ${count === 1 ? 'a difference' : `${count} differences`} (- expected, + received):`,
            '',
            ...writeChanges(changes),
            ...(unstripped.length === 0 ? [] : ['removed']),
            ...unstripped.flatMap(({ role, text }) => [
              `    ${role}, ${whereIs(article, text)}`,
              `  - ${shorten(text)}`,
            ]),
          ].join('\n'),
  };
}

/**
 * Whether an article quotes something: a quotation with these words, this speaker, this kind.
 *
 * @returns Whether it does, and a message that lists the quotations that there are.
 */
export function toHaveQuotation(received: unknown, expected: ExpectedQuotation): MatcherResult {
  const article = readArticle(received);
  if (article === null) return refuse('toHaveQuotation', received);
  const pass = article.quotations.some((quotation) => isExpected(quotation, expected));
  const listed = article.quotations.map((quotation) => `  ${shorten(describeQuotation(quotation))}`);
  return {
    pass,
    message: () =>
      [
        `Expected the article ${pass ? 'not ' : ''}to have a quotation with ${describeExpected(expected)}. Its quotations:`,
        ...(listed.length === 0 ? ['  (none)'] : listed),
      ].join('\n'),
  };
}

/**
 * Whether something was stripped in a role, with a text where one is given.
 *
 * @returns Whether it was, and a message that lists what was stripped, or says where the text is instead.
 */
export function toHaveStripped(received: unknown, role: RemovedRole, text?: string | RegExp): MatcherResult {
  const article = readArticle(received);
  if (article === null) return refuse('toHaveStripped', received);
  const pass = article.removed.some((block) => block.role === role && (text === undefined || holds(block.text, text)));
  const where = text === undefined ? '' : ` with ${showPattern(text)}`;
  const listed = article.removed.map((block) => `  ${block.role}: ${shorten(block.text)} (${block.rule})`);
  return {
    pass,
    message: () =>
      [
        `Expected the article ${pass ? 'not ' : ''}to have stripped ${role}${where}.`,
        ...(text === undefined || pass ? [] : [`The text is ${whereIs(article, text)}.`]),
        'What was stripped:',
        ...(listed.length === 0 ? ['  (nothing)'] : listed),
      ].join('\n'),
  };
}

/**
 * The matchers for `expect.extend` of vitest and jest.
 *
 * @example
 * ```ts
 * expect.extend(nutgrafMatchers);
 * expect(parseArticle(html)).toHaveQuotation({ speaker: 'Maren Holt', text: 'the road is closed' });
 * ```
 */
export const nutgrafMatchers = {
  /** The article equals the one that is expected; differences are told by block. */
  toMatchArticle,
  /** One of its quotations is the one that is expected. */
  toHaveQuotation,
  /** A block was stripped with this role. */
  toHaveStripped,
};

function readArticle(received: unknown): Article | null {
  return ArticleSchema.safeParse(received).success ? (received as Article) : null;
}

/** A thrown error fails the test with `not` as well. */
function refuse(matcher: string, received: unknown): never {
  const [issue] = ArticleSchema.safeParse(received).error?.issues ?? [];
  const where =
    issue !== undefined && issue.path.length > 0
      ? `what was found is none at "${issue.path.join('.')}": ${issue.message}`
      : `found ${received === null ? 'null' : typeof received}`;
  throw new TypeError(
    `${matcher} expects an article as parseArticle gives it; ${where}. Pass the article, not its HTML.`,
  );
}

/** Where the bodies differ, the places in them do as well, and only the words of quotations are compared. */
function findChanges(expected: Article, received: Article): ArticleChange[] {
  const changes = compareArticles(expected, received);
  const quotation = (a: Quotation, b: Quotation): boolean => isSameValue(readPlaces(a), readPlaces(b));
  if (changes.some(({ part }) => part === 'block')) return changes;
  return compareArticles(expected, received, { block: isSameBlock, quotation });
}

/** All of a quotation but how sure it is and where it stands in the source. */
function readPlaces({ confidence, source, ...rest }: Quotation): unknown {
  return rest;
}

function isSameBlock(expected: Block, received: Block): boolean {
  return isSameValue({ ...expected, source: undefined }, { ...received, source: undefined });
}

function isExpected({ text, speaker, kind }: Quotation, expected: ExpectedQuotation): boolean {
  if (expected.text !== undefined && !holds(text, expected.text)) return false;
  if (expected.kind !== undefined && kind !== expected.kind) return false;
  if (expected.speaker === undefined) return true;
  if (expected.speaker === null || speaker === null) return expected.speaker === speaker;
  return typeof expected.speaker === 'string'
    ? speaker.name === expected.speaker
    : holds(speaker.name, expected.speaker);
}

function holds(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? text.includes(expected) : text.search(expected) >= 0;
}

function describeExpected({ text, speaker, kind }: ExpectedQuotation): string {
  const parts = [
    ...(text === undefined ? [] : [`the words ${showPattern(text)}`]),
    ...(speaker === undefined ? [] : [speaker === null ? 'nobody named' : `the speaker ${showPattern(speaker)}`]),
    ...(kind === undefined ? [] : [`the kind ${kind}`]),
  ];
  return parts.length === 0 ? 'any words' : parts.join(', ');
}

function showPattern(pattern: string | RegExp): string {
  return typeof pattern === 'string' ? `"${shorten(pattern)}"` : String(pattern);
}

function whereIs(article: Article, text: string | RegExp): string {
  const stripped = article.removed.find((block) => holds(block.text, text));
  if (stripped) return `stripped as ${stripped.role} by ${stripped.rule}`;
  const kept = article.body.findIndex((block) => holds(JSON.stringify(block), text));
  return kept >= 0 ? `in block ${kept} of the body` : 'neither stripped nor in the body';
}
