import { describe, expect, it } from 'vitest';
import { factsOf, valuesOf } from './page-of.js';

describe('the facts in meta elements', () => {
  it('reads them, the strongest name first', () => {
    const facts = factsOf(`
      <meta name="twitter:title" content="Rain!"><meta property="og:title" content="Rain ends drought">
      <meta property="article:published_time" content="2024-05-03 08:15:00 +0200"><meta property="og:site_name" content="Herald">
      <meta property="article:author" content="https://social.example/herald"><meta name="author" content="By Anna Kolb">
      <meta property="article:tag" content="rain"><meta property="article:tag" content="wells">
      <meta property="article:content_tier" content="locked"><meta property="og:type" content="Article">`);
    expect(valuesOf(facts.headline)).toEqual(['Rain ends drought', 'Rain!']);
    expect(facts.publishedAt[0]?.value).toBe('2024-05-03T08:15:00+02:00');
    expect(valuesOf(facts.authors)).toEqual([[{ name: 'Anna Kolb' }]]);
    expect(facts.tags[0]?.value).toEqual(['rain', 'wells']);
    expect(facts.access[0]?.value).toBe('paid');
    expect(facts.ogType).toBe('article');
  });

  it('reads the byline of a pair of label and data only under a word for authors', () => {
    const pair = (label: string, data: string) =>
      `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${data}">`;
    expect(valuesOf(factsOf(pair('Written by', 'Anna Kolb')).authors)).toEqual([[{ name: 'Anna Kolb' }]]);
    expect(factsOf(pair('Reading time', 'Three Minutes')).authors).toEqual([]);
  });
});

describe('the facts in microdata', () => {
  it('reads an article’s own properties', () => {
    const facts =
      factsOf(`<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Rain</h2>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a href="/kolb"><b itemprop="name">Anna Kolb</b></a></span>
      <time itemprop="datePublished" datetime="2024-05-03T08:15Z">today</time></article>`);
    expect(facts.headline[0]).toEqual({ value: 'Rain', source: 'microdata', rule: 'itemprop headline' });
    expect(facts.authors[0]?.value).toEqual([{ name: 'Anna Kolb', url: '/kolb' }]);
    expect(facts.publishedAt[0]?.value).toBe('2024-05-03T08:15Z');
  });

  it('spares the properties of other things', () => {
    const video =
      '<div itemscope itemtype="https://schema.org/VideoObject"><time itemprop="datePublished" datetime="2019-01-01">x</time></div>';
    expect(factsOf(video).publishedAt).toEqual([]);
  });

  it('takes the author of the first of several articles', () => {
    const card = (name: string) =>
      `<div itemscope itemtype="https://schema.org/Article"><i itemprop="author">${name}</i></div>`;
    expect(valuesOf(factsOf(card('Anna Kolb') + card('Tom Ruiz')).authors)).toEqual([[{ name: 'Anna Kolb' }]]);
  });
});

describe('the facts in elements and the address', () => {
  it('reads language, canonical address, h1 and title', () => {
    const facts = factsOf(
      '<html lang="de_AT"><link rel="canonical" href="/news/regen"><title>Regen | Anzeiger</title><h1>Regen\n kommt</h1>',
    );
    expect(facts.language[0]?.value).toBe('de-AT');
    expect(facts.canonicalUrl[0]?.value).toBe('https://herald.example/news/regen');
    expect(valuesOf(facts.headline)).toEqual(['Regen kommt', 'Regen | Anzeiger']);
  });

  it('gives a headline with and without the kicker in its element', () => {
    const facts = factsOf(
      '<h1><span class="article__kicker">Drought</span><span class="hidden">:</span><span>Rain comes at last</span></h1>',
    );
    expect(valuesOf(facts.headline)).toEqual(['Drought:Rain comes at last', 'Rain comes at last']);
  });

  it('reads the day in the address, and no number that is none', () => {
    expect(valuesOf(factsOf('', 'https://herald.example/2024/05/03/rain').publishedAt)).toEqual(['2024-05-03']);
    expect(valuesOf(factsOf('', 'https://herald.example/rain-20240503.html').publishedAt)).toEqual(['2024-05-03']);
    expect(factsOf('', 'https://herald.example/2024/13/03/rain-20249999').publishedAt).toEqual([]);
  });

  it('leaves out addresses that are none of the web', () => {
    expect(
      factsOf('<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:image/png,x">'),
    ).toMatchObject({
      canonicalUrl: [],
      leadImage: [],
    });
  });

  it('reads a date at the end of the title, and no year alone', () => {
    expect(valuesOf(factsOf('<html lang=de><title>Regen kommt | Anzeiger | 03.05.2024</title>').publishedAt)).toEqual([
      '2024-05-03',
    ]);
    expect(factsOf('<title>Rain in 2024</title>').publishedAt).toEqual([]);
  });

  it('reads links to the author’s page, unless they name many', () => {
    const link = (name: string) => `<a rel="author" href="/by">${name}</a>`;
    expect(valuesOf(factsOf(link('Anna Kolb') + link('')).authors)).toEqual([[{ name: 'Anna Kolb', url: '/by' }]]);
    expect(valuesOf(factsOf(link('harbourfox')).authors)).toEqual([[{ name: 'harbourfox', url: '/by' }]]);
    for (const nobody of ['admin', 'Staff', 'more', 'Read more']) expect(factsOf(link(nobody)).authors).toEqual([]);
    expect(factsOf(['Anna Kolb', 'Tom Ruiz', 'Lee Ho', 'Nils Vik'].map(link).join('')).authors).toEqual([]);
  });

  it('knows an AMP page', () => {
    expect(factsOf('<html ⚡><p>x').ampPage).toBe(true);
    expect(factsOf('<html><p>x').ampPage).toBe(false);
  });
});
