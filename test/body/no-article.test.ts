import { describe, expect, it } from 'vitest';
import { PAGE_NAMES } from '../../src/lexicon/page-names.js';
import { parseArticle } from '../../src/parse-article.js';

const DATA =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The weirs of Holm","datePublished":"2024-05-02"}</script>';

/** A teaser that reads like the beginning of a story, under a title that leads to it. */
function teaser(i: number): string {
  return `<div class="item"><h3><a href="/s/${i}">Story number ${i} about the weir in Holm</a></h3>
    <p>The weir in Holm was built ${i + 3} years ago by people who knew the river well, and it has held ever since, said Ola Brand.</p></div>`;
}

/** A page whose main text stands under one headline. */
function pageOf(headline: string, text: string, head = ''): string {
  return `<html lang="en"><head><title>${headline} - Valley Post</title>${head}</head>
    <body><header><nav><a href="/">Home</a></nav></header><main><h1>${headline}</h1>${text}</main></body></html>`;
}

/** Why a page holds no article; null where it holds one. */
function reasonOf(page: string): unknown {
  try {
    parseArticle(page);
    return null;
  } catch (error) {
    return (error as { details: Record<string, unknown> }).details['reason'];
  }
}

/** A section's page: its name, and the titles of stories, each in an element of its own. */
function sectionPage(title: (text: string, order: number) => string): string {
  const stories = Array.from({ length: 12 }, (_, i) => title(`Story number ${i} about the weir in Holm`, i));
  return `<html lang="en"><head><title>Politics - Valley Post</title><meta property="og:title" content="Politics"></head>
    <body><header><nav><a href="/">Home</a></nav></header><main><h1>Politics</h1>${stories.join('')}</main>
    <footer><p>© 2024 Valley Post</p></footer></body></html>`;
}

describe('a page that is no article', () => {
  it('has nothing but titles that link to stories', () => {
    const page = sectionPage(
      (text, i) =>
        `<article class="teaser"><h2><a href="/s/${i}">${text}</a></h2><span class="date">May ${i + 1}, 2024</span></article>`,
    );
    expect(() => parseArticle(page)).toThrow(expect.objectContaining({ code: 'no-article' }));
  });

  it('has only teasers under titles that lead to other stories, though each reads like text', () => {
    const teasers = Array.from({ length: 8 }, (_, i) => teaser(i)).join('');
    expect(reasonOf(pageOf('Politics', teasers))).toBe('it is a list of other stories');
    expect(reasonOf(pageOf('The weirs of Holm', teasers, DATA))).toBeNull();
    const topic = `<p>All about the weirs of the valley: repairs, floods, and the people who look after them in winter.</p>
      ${[0, 1, 2].map((i) => teaser(i).replace(/<h3>(.*?)<\/h3>/, '$1')).join('')}`;
    expect(reasonOf(pageOf('Weirs', topic))).toBe('it is a list of other stories');
  });

  it('calls itself an error page, and declares no story', () => {
    const text = `<p>The page that you asked for was moved or deleted, or its address was written down wrongly by somebody.</p>
      <p>Some stories stay here for a limited time only, because the law asks for that. Please try our search instead.</p>`;
    expect(reasonOf(pageOf('Page not found', text))).toBe('it is an error page');
    expect(reasonOf(pageOf('Page not found', text, DATA))).toBeNull();
    expect(reasonOf(pageOf('Oh dear', text).replace('<title>Oh dear', '<title>404'))).toBe('it is an error page');
  });

  it('declares the profile of a person', () => {
    const text = `<p>Ola Brand has written about rivers for the Valley Post since 1999, and before that she was a court reporter.</p>
      <p>She was born in Holm, the third of seven children, and everything she knows about people she learned at that table.</p>`;
    const data = '<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person"}}</script>';
    expect(reasonOf(pageOf('Ola Brand', text, data))).toBe('it is the profile of a person');
    expect(reasonOf(pageOf('Ola Brand', text))).toBeNull();
  });

  it('has a name that no story has', () => {
    for (const { kind, match, catches, spares } of PAGE_NAMES) {
      for (const name of catches) expect([kind, name, match.test(name)]).toEqual([kind, name, true]);
      for (const name of spares) expect([kind, name, match.test(name)]).toEqual([kind, name, false]);
    }
  });
});
