import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const TITLE = 'Ferry crew of Ostrow vote for a winter timetable';
const LEAD = 'Two boats a day are to run until the ice is gone';
const TEXTS = [
  'The crew of the Ostrow ferry voted on Tuesday for a timetable of their own making, after a winter of double shifts.',
  'Two boats a day are to cross the sound from November on, one in the morning and one when the school closes.',
  '“We asked for rest, and we got a timetable,” said Greta Holm, who has steered the smaller boat for eleven years.',
  'The harbour board will decide in the first week of October, and it is free to change every hour of the plan.',
];
const HTML = TEXTS.map((text) => `<p>${text}</p>`).join('');
const AUTHORS = ['Mara Quell', 'Jon Feld'];
const [PUBLISHED, MODIFIED] = ['2024-03-02T10:30:00Z', '2024-03-03T08:00:00Z'];
const PICTURE = 'https://img.ostrow.example/ferry.jpg';

/** The facts of a page that shows nothing before its script runs. */
function factsOf(state: string, type = ''): object {
  const { headline, standfirst, sections, tags, byline, publishedAt, modifiedAt, body, provenance } = parseArticle(
    `<html lang="en"><head><title>${TITLE} | News | Ostrow Post</title></head><body><div id="app">Loading…</div>
<script type="${type}">${state}</script></body></html>`,
  );
  expect(provenance).toMatchObject({ headline: 'state', byline: 'state', publishedAt: 'state', body: 'state' });
  expect(body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toEqual(TEXTS);
  const [lead] = body;
  const authors = byline.authors.map(({ name }) => name);
  const picture = lead?.type === 'figure' ? [lead.url, lead.caption, lead.credit] : null;
  return { headline, standfirst, sections, tags, authors, publishedAt, modifiedAt, picture };
}

const FACTS = {
  headline: TITLE,
  standfirst: LEAD,
  sections: ['Harbour'],
  tags: ['Ferries', 'Work'],
  authors: AUTHORS,
  publishedAt: PUBLISHED,
  modifiedAt: MODIFIED,
  picture: [PICTURE, 'The smaller boat', 'Lise Ahn'],
};
const JSON_TYPE = 'application/json';
const others = Array.from({ length: 30 }, (_, at) => [
  `Teaser:${at}`,
  { title: `Another story of the day, number ${at}` },
]);

describe('the facts of an article in embedded state', () => {
  it('stand beside its blocks in the properties of a page', () => {
    const story = {
      id: 7,
      title: TITLE,
      dek: LEAD,
      section: { name: 'Harbour', slug: 'harbour' },
      tags: [{ name: 'Ferries' }, { name: 'story-wide' }, { name: 'Work' }],
      authors: AUTHORS.map((name) => ({ name, bio: `${name} covers the sound.` })),
      publishedAt: PUBLISHED,
      updatedAt: MODIFIED,
      heroImage: { media: { url: PICTURE, width: 900 }, caption: 'The smaller boat', credit: 'Lise Ahn' },
      blocks: TEXTS.map((text) => ({ type: 'paragraph', data: { text } })),
    };
    expect(factsOf(JSON.stringify({ props: { pageProps: { title: 'Ostrow Post', story } } }), JSON_TYPE)).toEqual(
      FACTS,
    );
  });

  it('stand in the fields of a content system', () => {
    const story = {
      headlines: { basic: TITLE, mobile: '' },
      subheadlines: { basic: LEAD },
      credits: { by: AUTHORS.map((name) => ({ _id: 'x1', name, type: 'author' })) },
      taxonomy: { primary_section: { name: 'Harbour' }, tags: [{ text: 'Ferries' }, { text: 'Work' }] },
      promo_items: {
        basic: { type: 'image', url: PICTURE, caption: 'The smaller boat', credits: { by: [{ name: 'Lise Ahn' }] } },
      },
      created_date: '2024-02-28T10:00:00Z',
      first_publish_date: PUBLISHED,
      last_updated_date: MODIFIED,
      content_elements: TEXTS.map((content) => ({ type: 'text', content })),
    };
    expect(factsOf(`Fusion.globalContent=${JSON.stringify(story)};Fusion.x="${'x'.repeat(99)}";`)).toEqual(FACTS);
  });

  it('are referred to in a normalised store', () => {
    const store = {
      'Story:1': {
        headline: TITLE,
        standfirst: { html: `<p>${LEAD}</p>`, text: LEAD },
        authors: [{ __ref: 'Person:1' }, { __ref: 'Person:2' }],
        'image({"width":900})': { __ref: 'Image:1' },
        channel: { __ref: 'Channel:1' },
        topics: [{ __ref: 'Topic:1' }, { __ref: 'Topic:2' }],
        firstPublishedAt: Date.parse(PUBLISHED),
        updatedAt: Date.parse(MODIFIED) / 1000,
        paragraphs: TEXTS.map((_, at) => ({ __ref: `Paragraph:${at}` })),
      },
      'Person:1': { displayName: AUTHORS[0] },
      'Person:2': { displayName: AUTHORS[1] },
      'Image:1': { id: 'x', src: PICTURE, caption: 'The smaller boat', copyright: 'Lise Ahn' },
      'Channel:1': { label: 'Harbour' },
      'Topic:1': { title: 'Ferries' },
      'Topic:2': { title: 'Work' },
      ...Object.fromEntries(TEXTS.map((text, at) => [`Paragraph:${at}`, { __typename: 'Paragraph', text }])),
      ...Object.fromEntries(others),
    };
    expect(factsOf(`window.__APOLLO_STATE__ = ${JSON.stringify(store)};`)).toEqual(FACTS);
  });

  it('stand around the article that a blog hands on as an escaped string', () => {
    const page = {
      article: { title: { rendered: TITLE }, content: { rendered: HTML }, subtitle: LEAD, date: PUBLISHED },
      author: `By ${AUTHORS.join(' and ')}`,
      modified: MODIFIED,
      category: 'Harbour',
      keywords: 'Ferries,Work',
      featured_image: [{ source_url: PICTURE, caption: { rendered: '<p>The smaller boat</p>' }, credit: 'Lise Ahn' }],
    };
    expect(factsOf(`window.__DATA__=JSON.parse(${JSON.stringify(JSON.stringify(page))});`)).toEqual(FACTS);
  });

  it('of pictures between its paragraphs: who took them', () => {
    const picture = { type: 'image', data: { file: { url: PICTURE }, caption: 'The pier', credit: 'Lise Ahn' } };
    const story = { title: TITLE, heroImage: { src: PICTURE }, blocks: [TEXTS[0], picture, ...TEXTS.slice(1)] };
    const { body } = parseArticle(
      `<title>${TITLE}</title><script type="${JSON_TYPE}">${JSON.stringify({ story, pad: 'x'.repeat(999) })}</script>`,
    );
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph', 'paragraph', 'paragraph']);
    expect(body[1]).toMatchObject({ url: PICTURE, caption: 'The pier', credit: 'Lise Ahn' });
  });

  it('give way to those that the page declares', () => {
    const story = { title: TITLE, author: { name: 'akolb' }, byline: 'Mara Quell', date: '2024-03-01', body: HTML };
    const { byline, publishedAt, provenance } = parseArticle(
      `<html><head><title>${TITLE}</title><meta property="article:published_time" content="${PUBLISHED}"></head><body>
<script type="${JSON_TYPE}">${JSON.stringify({ story, pad: 'x'.repeat(999) })}</script></body></html>`,
    );
    expect([byline.authors, publishedAt]).toEqual([[{ name: 'Mara Quell' }], PUBLISHED]);
    expect(provenance).toMatchObject({ byline: 'state', publishedAt: 'meta' });
  });
});
