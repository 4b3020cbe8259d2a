import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { storyPage } from './story-page.js';

describe('labels for screen readers', () => {
  const button = (label: string): string =>
    `<li><a href="#s" class="icon"><span class="screen-reader-text">${label}</span></a></li>`;

  it('are listed as removed where the button shows no words, once each, with the phrase that knows them', () => {
    const { removed, body } = parseArticle(
      storyPage({
        after: `<ul class="tools">${button('Share on Facebook')}${button('Share on Facebook')}${button('A bird')}</ul>`,
      }),
    );
    expect(removed.filter(({ text }) => /Facebook|bird/.test(text))).toEqual([
      { role: 'share', text: 'Share on Facebook', rule: 'en-share-line' },
    ]);
    expect(JSON.stringify(body)).not.toContain('Facebook');
  });

  it('are not listed outside the column', () => {
    const page = storyPage({}).replace(
      '<body>',
      `<body><header><ul>${button('Share on Facebook')}</ul><nav>News</nav></header>`,
    );
    expect(parseArticle(page).removed).toEqual([]);
  });
});
