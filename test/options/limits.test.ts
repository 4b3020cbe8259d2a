import { expect, test } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { ArticleError } from '../../src/errors.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { parseArticle } from '../../src/index.js';
import { type ParseOptions, resolveOptions } from '../../src/options.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { scoreBody } from '../../src/roles/score-body.js';

const PAGE = `<h1>Ferry leaves late</h1>${'<p>“We leave late on <b>Monday</b>,” said Ola Brand, who runs the harbour of Holm.</p>'.repeat(300)}`;

function refusalOf(options: ParseOptions): { code: string; details: ArticleError['details'] } {
  try {
    parseArticle(PAGE, options);
  } catch (error) {
    if (error instanceof ArticleError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('Expected a refusal, but the page was read.');
}

test.each([
  ['maxBytes', PAGE.length],
  ['maxNodes', 4],
  ['maxDepth', 2],
  ['maxBlocks', 301],
  ['maxTextLength', 17 + 300 * 69],
] as const)('%s refuses what is past it, by name, limit and value', (limit, found) => {
  const allowed = Math.max(1, Math.min(found - 1, limit === 'maxNodes' ? 3 : found - 1));
  const { code, details } = refusalOf({ [limit]: allowed });
  expect(code).toBe('too-large');
  expect(details).toMatchObject({ limit, allowed });
  expect(details['value']).toBeGreaterThan(allowed);
});

test.each(['maxBlocks', 'maxBytes', 'maxTextLength'] as const)('%s lets pass what is not past it', (limit) => {
  const { details } = refusalOf({ [limit]: 1 });
  expect(() => parseArticle(PAGE, { [limit]: details['value'] as number })).not.toThrow();
});

test('a deadline stops the parse and says so', () => {
  const { code, details } = refusalOf({ deadlineMs: 0.001 });
  expect(code).toBe('deadline');
  expect(details).toMatchObject({ limit: 'deadlineMs', allowed: 0.001 });
  expect(parseArticle(PAGE, { deadlineMs: 600_000 })).toEqual(parseArticle(PAGE));
});

test('a deadline is kept inside the long stages', () => {
  const page = `<p>${'<i>x</i>'.repeat(120_000)}`;
  expect(() => parseArticle(page, { deadlineMs: 1 })).toThrowError(expect.objectContaining({ code: 'deadline' }));
});

test('the scoring of blocks looks at the clock: a step for each block in each of two opinions', () => {
  const parsed = parseHtml(PAGE, resolveOptions({}));
  const page = findBlocks(parsed.document);
  const evidence = readPageEvidence(readPageFacts(parsed, { url: null }));
  let steps = 0;
  scoreBody(page, evidence, () => void (steps += 1));
  expect(steps).toBe(2 * page.blocks.length);
});

test('without a deadline no clock is read', () => {
  const now = performance.now;
  performance.now = () => {
    throw new Error('The clock was read.');
  };
  try {
    expect(() => parseArticle(PAGE)).not.toThrow();
    expect(() => parseArticle(PAGE, { signal: new AbortController().signal })).not.toThrow();
  } finally {
    performance.now = now;
  }
});

test('an aborted signal stops the parse before it starts, with its reason', () => {
  const { code, details } = refusalOf({ signal: AbortSignal.abort('no longer wanted') });
  expect(code).toBe('aborted');
  expect(details).toEqual({ reason: 'no longer wanted' });
});

test.each([10, 100])('a signal that aborts at its look number %i stops the parse there', (wanted) => {
  let looks = 0;
  const signal = Object.defineProperty(new AbortController().signal, 'aborted', { get: () => ++looks >= wanted });
  const page = `<p>${'<i>x</i> '.repeat(40_000)}`;
  expect(() => parseArticle(page, { signal })).toThrowError(expect.objectContaining({ code: 'aborted' }));
  expect(looks).toBe(wanted);
});

test.each([
  [{ deadlineMs: 0 }, 'deadlineMs'],
  [{ deadlineMs: Number.NaN }, 'deadlineMs'],
  [{ maxTextLength: -1 }, 'maxTextLength'],
  [{ maxBlocks: 1.5 }, 'maxBlocks'],
  [{ signal: true }, 'signal'],
  [{ __proto__: null, constructor: 1 }, 'constructor'],
])('%j is refused by name', (options, option) => {
  expect(refusalOf(options as ParseOptions)).toMatchObject({ code: 'invalid-options', details: { option } });
});
