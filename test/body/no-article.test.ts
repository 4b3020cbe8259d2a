import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article.js';

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
});
