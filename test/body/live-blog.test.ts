import { describe, expect, it } from 'vitest';
import { LiveUpdates } from '../../src/body/live-updates.js';
import type { Block } from '../../src/model/block.js';
import { parseArticle } from '../../src/parse-article.js';
import { STORY, storyPage } from './story-page.js';

const LEAD =
  '<p>The ferry between Sandport and Holm runs again on Monday; here is what happened on its first day, hour by hour.</p>';
const ENTRIES = [
  { time: '2025-05-12T14:05:00+02:00', shown: '14:05', heading: 'Second boat to be bought', text: STORY.paragraphs[4] },
  { time: '2025-05-12T11:30:00+02:00', shown: '11:30', heading: 'Tickets cost the same', text: STORY.paragraphs[3] },
  { time: '2025-05-12T06:10:00+02:00', shown: '06:10', heading: 'First boat leaves', text: STORY.paragraphs[2] },
];
const shape = (body: readonly Block[]) =>
  body.map((block) => (block.type === 'update' ? `update ${block.headline} ${block.publishedAt}` : block.type));
const EXPECTED = [
  'paragraph',
  ...ENTRIES.flatMap(({ time, heading }) => [`update ${heading} ${time}`, 'paragraph', 'paragraph']),
];
const more = (at: number) =>
  `The ${['last', 'next', 'first'][at]} boats of the day were as full as the harbour office had expected, it said in a note to passengers.`;

describe('live blogs', () => {
  it('open an update for each entry, with its headline, time and author, and keep the lead before the first', () => {
    const posts = ENTRIES.map(
      ({ time, shown, heading, text }, at) =>
        `<article class="live-blog__post"><time datetime="${time}">${shown}</time><h2>${heading}</h2><span itemprop="author">Ola Brand</span><p>${text}</p><p>${more(at)}</p></article>`,
    );
    const { body } = parseArticle(storyPage({ body: `${LEAD}<div class="live-blog">${posts.join('')}</div>` }));
    expect(shape(body)).toEqual(EXPECTED);
    expect(body[1]).toMatchObject({ type: 'update', author: 'Ola Brand' });
  });
  it('are known by their schema', () => {
    const posts = ENTRIES.map(
      ({ time, heading, text }, at) =>
        `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="${time}"><h3 itemprop="headline">${heading}</h3><div itemprop="articleBody"><p>${text}</p><p>${more(at)}</p></div></div>`,
    );
    const body = `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${LEAD}${posts.join('')}</div>`;
    expect(shape(parseArticle(storyPage({ body })).body)).toEqual(EXPECTED);
  });
  it('are told by the page’s data where no element sets the entries apart', () => {
    const updates = ENTRIES.map(({ time, heading, text }) => ({
      '@type': 'BlogPosting',
      headline: heading,
      datePublished: time,
      articleBody: text,
    }));
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: STORY.headline, liveBlogUpdate: updates })}</script>`;
    const flat = ENTRIES.map(({ heading, text }, at) => `<h2>${heading}</h2><p>${text}</p><p>${more(at)}</p>`).join('');
    expect(shape(parseArticle(storyPage({ data, body: LEAD + flat })).body)).toEqual(EXPECTED);
    const lead = `${LEAD}<p>${STORY.paragraphs[0]}</p><p>${STORY.paragraphs[1]}</p>`;
    const alone = shape(parseArticle(storyPage({ data, body: lead })).body);
    expect(alone).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      ...ENTRIES.flatMap(({ time, heading }) => [`update ${heading} ${time}`, 'paragraph']),
    ]);
  });
  it('hold no line that gives the time of an entry once more, whatever the fitted score takes it for', () => {
    const takes = (text: string): boolean =>
      new LiveUpdates([{ first: 0, end: 3, publishedAt: null, author: null }]).takes(0, 'paragraph', text, []);
    for (const line of ['14:05', 'Ola Brand, 14:05', '12 May 2025, 14:05', '2025-05-12T14:05:00Z, Ola Brand'])
      expect(takes(line)).toBe(true);
    expect(takes('In 2025, at 14:05, the boat left the dock with forty passengers.')).toBe(false);
    expect(takes('Nobody saw the boat that left Sandport at 14:05.')).toBe(false);
  });
  it('are not seen in an ordinary story with sections and times', () => {
    const parts = ENTRIES.map(
      ({ time, heading, text }) =>
        `<section><h2>${heading}</h2><p>${text} At <time datetime="${time}">this hour</time> it rained on both banks.</p></section>`,
    );
    expect(shape(parseArticle(storyPage({ body: LEAD + parts.join('') })).body)).not.toContainEqual(
      expect.stringContaining('update'),
    );
  });
});
