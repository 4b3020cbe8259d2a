import { expect, test } from 'vitest';
import {
  anArticle,
  articleSerializer,
  nutgrafMatchers,
  toHaveQuotation,
  toHaveStripped,
  toMatchArticle,
} from '../../src/testing.js';

expect.extend(nutgrafMatchers);

const article = anArticle({
  body: ['It rained in Sandholm.', '“I am wet”, said Maren Holt.', 'It stopped at noon.'],
  quotations: [{ text: 'I am wet', speaker: 'Maren Holt' }],
  removed: [{ role: 'promo-newsletter', text: 'Get our newsletter.', rule: 'en-newsletter-sign-up' }],
});

test('an article matches itself, and every part of itself', () => {
  expect(article).toMatchArticle(article);
  expect(article).toMatchArticle({ headline: article.headline, body: article.body });
  expect(article).not.toMatchArticle({ headline: 'Rain' });
});

test('how nutgraf came to know is not compared', () => {
  const other = { ...article, provenance: {}, quotations: article.quotations.map((q) => ({ ...q, confidence: 0.5 })) };
  expect(article).toMatchArticle(other);
});

test('the message shows the difference by fact, block and quotation', () => {
  const expected = anArticle({
    headline: 'Rain in Sandholm',
    body: ['It rained in Sandholm.', 'Get our newsletter.', '“I am wet”, said Maren Holt.', 'It stopped at two.'],
    quotations: [
      { text: 'I am wet', speaker: 'Maren Holt' },
      { text: 'rained', speaker: null },
    ],
    removed: [{ role: 'share', text: 'It rained in Sandholm.' }],
  });
  expect(toMatchArticle(article, expected).message()).toMatchInlineSnapshot(`
    "Expected the article to match, but found 5 differences (- expected, + received):

    headline
      - "Rain in Sandholm"
      + "Ferry runs again at Sandholm"
    body
        1 paragraph, now stripped as promo-newsletter by en-newsletter-sign-up
      - Get our newsletter.
        3 paragraph
      - It stopped at two.
      + It stopped at noon.
    quotations
      - (nobody named): “rained” (direct)
    removed
        share, in block 0 of the body
      - It rained in Sandholm."
  `);
});

test('quotations by words, speaker and kind', () => {
  expect(article).toHaveQuotation({ speaker: 'Maren Holt', text: 'wet' });
  expect(article).toHaveQuotation({ speaker: /Holt$/, kind: 'direct' });
  expect(article).not.toHaveQuotation({ speaker: 'Holt' });
  expect(article).not.toHaveQuotation({ speaker: null });
  expect(toHaveQuotation(article, { speaker: 'Holt', text: /dry/ }).message()).toBe(
    [
      'Expected the article to have a quotation with the words /dry/, the speaker "Holt". Its quotations:',
      '  Maren Holt: “I am wet” (direct)',
    ].join('\n'),
  );
});

test('what was stripped', () => {
  expect(article).toHaveStripped('promo-newsletter');
  expect(article).toHaveStripped('promo-newsletter', /newsletter/);
  expect(article).not.toHaveStripped('share');
  expect(toHaveStripped(article, 'share', 'stopped').message()).toBe(
    [
      'Expected the article to have stripped share with "stopped".',
      'The text is in block 2 of the body.',
      'What was stripped:',
      '  promo-newsletter: Get our newsletter. (en-newsletter-sign-up)',
    ].join('\n'),
  );
});

test('what is no article fails, also with "not"', () => {
  const message =
    'toMatchArticle expects an article as parseArticle gives it; found string. Pass the article, not its HTML.';
  expect(() => expect('<p>').toMatchArticle(article)).toThrow(message);
  expect(() => expect('<p>').not.toMatchArticle(article)).toThrow(message);
  expect(() => expect({ ...article, tags: 'rain' }).toHaveStripped('share')).toThrow(
    'what was found is none at "tags"',
  );
});

test('a snapshot reads as a page', () => {
  expect.addSnapshotSerializer(articleSerializer);
  expect(article).toMatchInlineSnapshot(`
    Article
      headline      Ferry runs again at Sandholm
      standfirst    After eleven weeks in the dock the island has its boat back.
      byline        Ines Tarrow (By Ines Tarrow)
      publishedAt   2021-03-11T08:15:00Z
      sections      Local News
      tags          ferry
      language      en
      url           https://lantern.example/2021/03/ferry-runs-again
      canonicalUrl  https://lantern.example/2021/03/ferry-runs-again
      publisher     Sandholm Lantern
      access        full
      body
        0 paragraph  It rained in Sandholm.
        1 paragraph  “I am wet”, said Maren Holt.
        2 paragraph  It stopped at noon.
      quotations
        Maren Holt: “I am wet” (direct)  at 1:1-9  [Maren Holt, said]
      removed
        promo-newsletter  Get our newsletter.  [en-newsletter-sign-up]
  `);
  expect(articleSerializer.test({ quotations: [] })).toBe(false);
});
