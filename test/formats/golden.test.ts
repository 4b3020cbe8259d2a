import { expect, test } from 'vitest';
import { toHtml } from '../../src/formats/to-html.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { toText } from '../../src/formats/to-text.js';
import { ArticleSchema } from '../../src/model/article.js';
import { LIGHTHOUSE } from './invented-article.js';

test('the invented article is one', () => {
  expect(ArticleSchema.safeParse(LIGHTHOUSE).success).toBe(true);
  const [quotation] = LIGHTHOUSE.quotations;
  const block = LIGHTHOUSE.body[2];
  expect(block?.type === 'paragraph' && block.text.slice(1, 40)).toBe(quotation?.text);
});

test('plain text', async () => {
  await expect(toText(LIGHTHOUSE, { quotations: true })).toMatchFileSnapshot('golden/lighthouse.txt');
  await expect(toText(LIGHTHOUSE, { figures: true, embeds: true, pullquotes: true })).toMatchFileSnapshot(
    'golden/lighthouse-full.txt',
  );
});

test('Markdown', async () => {
  await expect(toMarkdown(LIGHTHOUSE, { quotations: true })).toMatchFileSnapshot('golden/lighthouse.md');
});

test('HTML', async () => {
  await expect(toHtml(LIGHTHOUSE, { quotations: true, pullquotes: true })).toMatchFileSnapshot(
    'golden/lighthouse.html',
  );
});

test('each option leaves out what it names', () => {
  const bare = {
    headline: false,
    standfirst: false,
    byline: false,
    keyPoints: false,
    figures: false,
    embeds: false,
    notices: false,
  };
  const words = ['for sale', 'stays lit', 'Farrow<', 'sale is off', 'The lamp.', 'Chirper', 'wrong lamp'];
  const full = toHtml(LIGHTHOUSE);
  const less = toHtml(LIGHTHOUSE, bare);
  expect(words.filter((word) => !full.includes(word))).toEqual([]);
  expect(words.filter((word) => less.replace(/<p class="byline">[^<]*<\/p>/g, '').includes(word))).toEqual([]);
  expect(toHtml(LIGHTHOUSE, { links: false, embeds: false, figures: false })).not.toContain('<a ');
  expect(toMarkdown(LIGHTHOUSE, { links: false, embeds: false, figures: false })).not.toContain('](');
});

test('a document has a head and the language', () => {
  const html = toHtml(LIGHTHOUSE, { document: true });
  expect(html).toMatch(
    /^<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Lighthouse \*not\* for sale<\/title>/,
  );
});

test('an unknown option is refused by name', () => {
  const unknown = { headlines: true } as object;
  for (const format of [toText, toMarkdown, toHtml]) {
    expect(() => format(LIGHTHOUSE, unknown)).toThrow(
      expect.objectContaining({ code: 'invalid-options', details: { option: 'headlines' } }),
    );
  }
  expect(() => toText(LIGHTHOUSE, { headline: 'no' } as object)).toThrow(
    'Expected true or false for "headline", but found string.',
  );
});
