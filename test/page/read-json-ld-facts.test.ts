import { describe, expect, it } from 'vitest';
import { factsOf, jsonLd, valuesOf } from './page-of.js';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Rain ends a long drought &amp; fills the wells',
  datePublished: '2024-05-03T08:15:00+02:00',
  dateModified: '2024-05-03T11:00:00+0200',
  author: [
    { '@type': 'Person', name: 'Anna Kolb', url: 'https://herald.example/by/kolb' },
    { name: 'Tom Ruiz, Staff Writer' },
  ],
  publisher: { '@type': 'Organization', name: 'The Sandport Herald' },
  articleSection: ['News', 'Weather'],
  keywords: 'rain, drought,storyType:news',
  isAccessibleForFree: 'False',
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' },
  image: { '@type': 'ImageObject', url: '/rain.jpg', caption: 'The well', creditText: 'Lee Ho', width: '1200' },
  articleBody: '<p>It rained.</p><p>At last.</p>',
  inLanguage: 'en_GB',
};

describe('the facts in JSON-LD', () => {
  it('reads an article', () => {
    const facts = factsOf(jsonLd(ARTICLE));
    expect(facts.headline[0]).toEqual({
      value: 'Rain ends a long drought & fills the wells',
      source: 'json-ld',
      rule: 'json-ld headline',
    });
    expect(facts.authors[0]?.value).toEqual([
      { name: 'Anna Kolb', url: 'https://herald.example/by/kolb' },
      { name: 'Tom Ruiz' },
    ]);
    expect(facts.publishedAt[0]?.value).toBe('2024-05-03T08:15:00+02:00');
    expect(facts.modifiedAt[0]?.value).toBe('2024-05-03T11:00:00+02:00');
    expect(facts.publisher[0]?.value).toBe('The Sandport Herald');
    expect(facts.sections[0]?.value).toEqual(['News', 'Weather']);
    expect(facts.tags[0]?.value).toEqual(['rain', 'drought']);
    expect(facts.access[0]?.value).toBe('paid');
    expect(facts.paywallSelectors).toEqual(['.paid']);
    expect(facts.leadImage[0]?.value).toEqual({
      url: 'https://herald.example/rain.jpg',
      caption: 'The well',
      credit: 'Lee Ho',
      width: 1200,
    });
    expect(facts.articleBody[0]?.value).toBe('It rained.\nAt last.');
    expect(facts.language[0]?.value).toBe('en-GB');
  });

  it('follows references within a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Rain', author: { '@id': '#kolb' }, publisher: { '@id': '#org' } },
        { '@type': 'Person', '@id': '#kolb', name: 'Anna Kolb' },
        { '@type': 'Organization', '@id': '#org', name: 'Herald' },
      ],
    };
    const facts = factsOf(jsonLd(graph));
    expect(facts.authors[0]?.value).toEqual([{ name: 'Anna Kolb' }]);
    expect(facts.publisher[0]?.value).toBe('Herald');
  });

  it('takes the page’s own article among several, by headline and by address', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Cup final tonight',
      datePublished: '2020-01-01',
      author: 'Someone Else',
    };
    const own = {
      '@type': 'NewsArticle',
      headline: 'Rain ends drought',
      datePublished: '2024-05-03',
      url: 'https://herald.example/news/rain',
    };
    const facts = factsOf(`${jsonLd([other, own])}<h1>Rain ends drought</h1>`);
    expect(facts.headline[0]?.value).toBe('Rain ends drought');
    expect(facts.publishedAt[0]?.value).toBe('2024-05-03');
  });

  it('leaves out the articles of lists', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Other', datePublished: '2020-01-01' }],
    };
    expect(factsOf(jsonLd(list)).publishedAt).toEqual([]);
  });

  it('reads the entries of a live blog', () => {
    const blog = {
      '@type': 'LiveBlogPosting',
      headline: 'Storm: live',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Ferry back',
          datePublished: '2024-05-03T09:00Z',
          articleBody: 'It sails.',
        },
      ],
    };
    expect(factsOf(jsonLd(blog)).liveUpdates).toEqual([
      { headline: 'Ferry back', publishedAt: '2024-05-03T09:00Z', author: null, body: 'It sails.' },
    ]);
  });

  it('survives what is broken, deep, huge or hostile', () => {
    const deep = `${'{"@graph":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
    const wide = `[${'{"@type":"NewsArticle","headline":"x"},'.repeat(20_000)}null]`;
    const hostile =
      '{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":"x","author":{"toString":1}}';
    const facts = factsOf([deep, wide, hostile, '{"@type":', '[null,[null,[]]]', '"text"'].map(jsonLd).join(''));
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
    expect(valuesOf(facts.headline)).not.toContain('polluted');
    expect(facts.authors).toEqual([]);
  });
});
