import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/quotation.js';
import { parseArticle } from '../../src/parse-article.js';

/** The page that ships with the repo, and what it is there to show. */
const article = parseArticle(readFileSync('examples/harbour-bridge.html'));
const paragraphs = article.body.map((block) => (block.type === 'paragraph' ? block.text : ''));

test('headline, section labels, byline and time', () => {
  expect(article.headline).toBe('Port Callow Closes Its Swing Bridge To Lorries');
  expect(article.sections).toEqual(['Harbour And Shipping', 'Local News']);
  expect(article.byline.authors.map(({ name }) => name)).toEqual(['Ines Tarrow']);
  expect(article.publishedAt).toMatch(/^2021-03-11T08:15:00/);
});

test('the unlabelled list at the head of the content is the key points', () => {
  expect(article.keyPoints).toEqual([
    'The Port Callow harbour council voted to keep lorries off the swing bridge until its bearings have been replaced.',
    'The new rules also oblige the bridge crew to log every opening and to report the figures once a month.',
    'The haulage office of the county answered that the detour will make the coast road less safe.',
  ]);
});

test('fifteen paragraphs, the first and the last in place, and nothing that is not the article', () => {
  const running = paragraphs.filter((text) => text !== '');
  expect(running).toHaveLength(15);
  expect(running[0]).toMatch(/^Port Callow, a fishing town .{80,140} quiet meeting\.$/);
  expect(running[14]).toBe('The bridge will stay open for walkers and cyclists throughout.');
  expect(article.body.filter(({ type }) => type !== 'paragraph' && type !== 'figure')).toEqual([]);
});

test('five quotations, each with the full name', () => {
  const read = ({ kind, speaker, cue }: Quotation) => [kind, speaker?.name, cue?.text];
  expect(article.quotations.map(read)).toEqual([
    ['partial', 'Oswin Pellard', 'claimed'],
    ['direct', 'Oswin Pellard', 'continued'],
    ['direct', 'Maren Holt', 'said'],
    ['direct', 'Maren Holt', 'added'],
    ['direct', 'Maren Holt', 'explained'],
  ]);
});

test('the spans of each quotation hold its words', () => {
  for (const { text, spans, mention, cue } of article.quotations) {
    expect(spans.map(({ block, start, end }) => paragraphs[block]?.slice(start, end)).join('\n')).toBe(text);
    for (const part of [mention, cue]) {
      if (part) expect(paragraphs[part.span.block]?.slice(part.span.start, part.span.end)).toBe(part.text);
    }
  }
});

test('the republication notice, the appeal and the related list are removed', () => {
  const find = (role: string): string =>
    article.removed
      .filter((block) => block.role === role)
      .map(({ text }) => text)
      .join('\n');
  expect(find('licence')).toMatch(/^Content created by the Callow Shore News Cooperative/);
  expect(find('promo-donate')).toMatch(/^Support the Callow Shore Daily with a small donation/);
  expect(find('promo-related')).toContain('Related Articles');
});
