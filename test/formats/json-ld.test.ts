import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { LiveBlogPosting, NewsArticle, Quotation, WithContext } from 'schema-dts';
import { expect, test } from 'vitest';
import type { JsonLdLiveBlog, JsonLdNewsArticle, JsonLdQuotation } from '../../src/formats/json-ld.js';
import { findNewsType } from '../../src/formats/news-types.js';
import { toJsonLd, toJsonLdScript } from '../../src/formats/to-json-ld.js';
import { ARTICLES } from './articles/articles.js';
import { LIVE_BLOG } from './articles/live-blog.js';
import { NEWS } from './articles/news.js';
import { PAYWALLED } from './articles/paywalled.js';
import { findTypeErrors } from './find-type-errors.js';
import { HOSTILE, HOSTILE_URLS, poison } from './hostile-strings.js';
import { makeArticle } from './invented-article.js';

test('the types can be assigned to those of schema-dts', () => {
  // What matters is that these lines compile: the types of the tests are checked with those of the source.
  const news = (value: JsonLdNewsArticle): WithContext<NewsArticle> => value;
  const live = (value: JsonLdLiveBlog): WithContext<LiveBlogPosting> => value;
  const quotation = (value: JsonLdQuotation): Quotation => value;
  expect([news, live, quotation].map((assign) => assign.length)).toEqual([1, 1, 1]);
});

test('as literals they hold no property and no type that schema.org does not know', () => {
  const literals = Object.values(ARTICLES).map((article) => JSON.stringify(toJsonLd(article), null, 2));
  const news = JSON.stringify(toJsonLd(NEWS), null, 2);
  const wrong = [news.replace('"headline"', '"headlines"'), news.replace('"Quotation"', '"Quote"')];
  // One run for all: it is slow, and the two wrong ones show that it does find faults.
  const errors = findTypeErrors([...literals, ...wrong]);
  expect(errors.filter(({ literal }) => literal < literals.length)).toEqual([]);
  expect(errors.map(({ literal }) => literal - literals.length)).toEqual([0, 1]);
  expect(errors[0]?.message).toContain('\'"headlines"\' does not exist');
});

test('a live blog', () => {
  const live = toJsonLd(LIVE_BLOG);
  expect(live).toMatchObject({ '@type': 'LiveBlogPosting', coverageStartTime: '2023-11-02T07:05:00Z' });
  expect('liveBlogUpdate' in live && live.liveBlogUpdate.map(({ headline }) => headline)).toEqual([
    'Bridge closed',
    undefined,
    'Last boat',
    'Good morning',
  ]);
  expect(toJsonLd(LIVE_BLOG, { type: 'OpinionNewsArticle' })['@type']).toBe('LiveBlogPosting');
});

test('who said it, by the kind of speaker', () => {
  const keys = toJsonLd(NEWS).hasPart?.map((quotation) =>
    Object.keys(quotation).filter((key) => !['@type', 'text', 'isPartOf'].includes(key)),
  );
  expect(keys).toEqual([
    ['creator', 'spokenByCharacter'],
    ['creator', 'spokenByCharacter'],
    ['isBasedOn'],
    ['spokenByCharacter'],
    ['creator', 'spokenByCharacter'],
    [],
  ]);
});

test('every quotation is part of the article, by its identifier', () => {
  for (const article of Object.values(ARTICLES)) {
    const { '@id': id, hasPart = [] } = toJsonLd(article);
    expect(hasPart.filter(({ isPartOf }) => isPartOf['@id'] !== id)).toEqual([]);
  }
  expect(toJsonLd(PAYWALLED)['@id']).toBe('_:article');
});

test.each([
  [{ declared: 'free' as const, observed: 'full' as const }, true],
  [{ declared: 'paid' as const, observed: 'full' as const }, false],
  [{ declared: null, observed: 'teaser' as const }, undefined],
])('access %j: isAccessibleForFree %s', (access, expected) => {
  expect(toJsonLd(makeArticle({ access })).isAccessibleForFree).toBe(expected);
});

test.each([
  [['News', 'Opinion'], 'OpinionNewsArticle'],
  [['Meinung'], 'OpinionNewsArticle'],
  [['Reviews', 'Analysis'], 'AnalysisNewsArticle'],
  [['Culture', ' REVIEWS '], 'ReviewNewsArticle'],
  [['Explainer', 'Harbour'], 'BackgroundNewsArticle'],
  [['Opinion polls'], 'NewsArticle'],
  [['constructor', '__proto__'], 'NewsArticle'],
  [[], 'NewsArticle'],
])('sections %j: %s', (sections, type) => {
  expect(findNewsType(sections)).toBe(type);
  expect(toJsonLd(makeArticle({ sections }), { type: 'ReportageNewsArticle' })['@type']).toBe('ReportageNewsArticle');
});

test('options leave out what they name', () => {
  const { articleBody, hasPart } = toJsonLd(NEWS, { body: false, quotations: false });
  expect({ articleBody, hasPart }).toEqual({});
  expect(toJsonLdScript(LIVE_BLOG, { body: false })).not.toContain('We start our coverage');
});

/** The one script element that a browser finds, as data; null where it finds anything else. */
function readScript(html: string): unknown {
  const [script, ...rest] = parseFragment(html).childNodes as DefaultTreeAdapterTypes.Element[];
  const [text, ...more] = script?.childNodes ?? [];
  if (script?.tagName !== 'script' || rest.length + more.length > 0 || text?.nodeName !== '#text') return null;
  return JSON.parse((text as DefaultTreeAdapterTypes.TextNode).value);
}

test('no text ends the script element', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, '</script>', '</SCRIPT ', '<!--', '<!--<script>', ']]>', '\u2028'),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (texts) => {
      const article = poison(texts.join(''), 'https://a.example/');
      // The two do differ in one thing: HTML knows no lone surrogates and no NUL, and JSON writes both as escapes.
      expect(readScript(toJsonLdScript(article))).toEqual(JSON.parse(JSON.stringify(toJsonLd(article))));
    }),
    { numRuns: 300 },
  );
});

test.each(HOSTILE_URLS)('no address is %j', (url) => {
  const article = { ...poison('words', url), url, canonicalUrl: url };
  const { '@id': id, url: written, image, video, author } = toJsonLd(article);
  expect({ id, written, image, video, authorUrl: author?.[0]?.url }).toEqual({ id: '_:article' });
});
