import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { STORY, storyPage } from './story-page.js';

describe('embedded posts', () => {
  it('are one block each, with all lines and who wrote them', () => {
    const post = (name: string): string =>
      `<blockquote class="twitter-tweet"><p>The ferry is back.<br><br>Bring a coat.</p>${name} May 3, 2021</blockquote>`;
    const [first = '', ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
    const body = [first, post('Ida Thorne (@idathorne)'), post('Ola Brand (@olabrand)'), ...rest].join('');
    const embeds = parseArticle(storyPage({ body })).body.filter(({ type }) => type === 'embed');
    expect(embeds.map((block) => block.type === 'embed' && block.text)).toEqual([
      'The ferry is back.\nBring a coat.\nIda Thorne (@idathorne) May 3, 2021',
      'The ferry is back.\nBring a coat.\nOla Brand (@olabrand) May 3, 2021',
    ]);
  });

  it('say where they stand: by the last link to their site, a mention or a picture before it is none', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The ferry is back, <a href="https://twitter.com/holmferry">@holmferry</a>. ' +
      '<a href="https://t.co/q1">pic.example/q1</a></p>Ida Thorne (@idathorne) ' +
      '<a href="https://twitter.com/idathorne/status/7?ref=x">May 3, 2021</a></blockquote>';
    const unlinked = '<blockquote class="twitter-tweet"><p>Bring a coat.</p>Ola Brand (@olabrand)</blockquote>';
    const [first = '', ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
    const embeds = parseArticle(storyPage({ body: [first, post, unlinked, ...rest].join('') })).body.filter(
      ({ type }) => type === 'embed',
    );
    expect(embeds).toMatchObject([
      { provider: 'X', url: 'https://twitter.com/idathorne/status/7?ref=x' },
      { provider: null, url: null, text: 'Bring a coat.\nOla Brand (@olabrand)' },
    ]);
  });
});
