import { expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { findHeadline } from '../../src/roles/find-headline.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';

/** The text that a page shows as its headline. */
function headlineOf(title: string, body: string): string | undefined {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const parsed = parseHtml(html, { maxNodes: 1000, maxDepth: 100 });
  const page = findBlocks(parsed.document);
  const blocks = measureBlocks(page);
  const evidence = readPageEvidence(readPageFacts(parsed, { url: null }));
  return blocks[findHeadline(page, blocks, evidence)]?.block.text;
}

it('finds the h1 of a declared wording, and without one the h1 that has most words in common with a declared title', () => {
  const body = '<h1>Blog: A Day by the Sea</h1><h1>Why bells ring at “noon” – a history</h1>';
  expect(headlineOf('Why bells ring at “noon” – a history', body)).toBe('Why bells ring at “noon” – a history');
  expect(headlineOf('The bells that ring at noon', body)).toBe('Why bells ring at “noon” – a history');
  expect(headlineOf('Nothing of the kind', body)).toBe('Blog: A Day by the Sea');
});

it('takes the h2 for the headline where the h1 is the last crumb of the trail over it', () => {
  const crumb = '<h1>Bells at noon: why they ring</h1>';
  const shown = '<h2>Why bells ring at noon – a history</h2>';
  const page = (over: string): string | undefined =>
    headlineOf('Why bells ring at noon – a history', `${over}<article>${shown}<p>Nobody knows.</p></article>`);
  expect(page(`<ol><li><a href="/">Home</a></li><li>${crumb}</li></ol>`)).toBe('Why bells ring at noon – a history');
  const both = '<h1>Why bells ring at noon – a history, told in full</h1>';
  expect(page(`<div class="site-breadcrumb"><div>${both}</div></div>`)).toBe('Why bells ring at noon – a history');
  expect(page(both)).toBe('Why bells ring at noon – a history, told in full');
});
