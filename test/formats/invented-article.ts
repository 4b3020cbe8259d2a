import type { Article } from '../../src/model/article.js';
import { EMPTY_ARTICLE } from '../../src/model/empty-article.js';

/** An article with nothing in it; `fields` says what it has. */
export function makeArticle(fields: Partial<Article>): Article {
  return { ...EMPTY_ARTICLE, ...fields };
}

const SAID = '“The tide does not wait for the council,” Ada Quill said.';

/** An invented story with a block of every type, marks that overlap, and a quotation. */
export const LIGHTHOUSE: Article = makeArticle({
  headline: 'Lighthouse *not* for sale',
  standfirst: 'The keeper stays & the lamp stays lit.',
  keyPoints: ['The sale is off.', 'The keeper is paid until May.'],
  byline: { text: 'By Odo Farrow', authors: [{ name: 'Odo Farrow' }] },
  publishedAt: '2021-04-02T09:00:00Z',
  language: 'en',
  body: [
    {
      type: 'paragraph',
      text: 'The council kept the old lighthouse for now.',
      marks: [
        { type: 'strong', start: 4, end: 16 },
        { type: 'link', href: 'https://callow.example/council?a=1&b=(2)', start: 12, end: 31 },
        { type: 'em', start: 36, end: 43 },
      ],
    },
    { type: 'heading', level: 2, text: '1. What was said', marks: [] },
    { type: 'paragraph', text: SAID, marks: [{ type: 'em', start: 5, end: 9 }] },
    {
      type: 'list',
      ordered: true,
      items: [
        { text: 'Lamp', marks: [] },
        { text: 'Lens', marks: [], depth: 1 },
        { text: 'Wick', marks: [], depth: 1 },
        { text: 'Tower', marks: [{ type: 'strike', start: 0, end: 5 }] },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: 'a < b', marks: [] },
        { text: '- c', marks: [] },
      ],
    },
    {
      type: 'blockquote',
      paragraphs: [
        { text: 'We keep it.', marks: [] },
        { text: 'All of it.', marks: [] },
      ],
      cite: 'The minutes',
    },
    { type: 'pullquote', text: 'The tide does not wait', cite: 'Ada Quill' },
    {
      type: 'figure',
      kind: 'image',
      url: 'https://callow.example/a b.jpg',
      alt: 'A "lamp"',
      caption: 'The lamp.',
      credit: 'Photo: Odo Farrow',
    },
    { type: 'figure', kind: 'video', url: 'https://callow.example/lamp.mp4', alt: null, caption: null, credit: null },
    {
      type: 'table',
      caption: 'Costs | year',
      rows: [
        [
          { text: 'Year', header: true },
          { text: 'Crowns', header: true },
        ],
        [
          { text: '2020', header: false },
          { text: '1|2', header: false },
        ],
        [{ text: '2021', header: false }],
      ],
    },
    { type: 'embed', provider: 'Chirper', url: 'https://chirper.example/1', text: 'Lamp is lit!' },
    { type: 'code', text: 'lamp = ```on```\n  <b>' },
    { type: 'update', headline: 'Lamp lit', publishedAt: '2021-04-02T10:00:00Z', author: 'Odo Farrow' },
    { type: 'paragraph', text: '# It is lit.', marks: [] },
  ],
  quotations: [
    {
      text: 'The tide does not wait for the council,',
      kind: 'direct',
      speaker: { name: 'Ada Quill', kind: 'person', role: 'keeper' },
      mention: { text: 'Ada Quill', span: { block: 2, start: 42, end: 51 } },
      cue: { text: 'said', span: { block: 2, start: 52, end: 56 } },
      spans: [{ block: 2, start: 1, end: 40 }],
      confidence: 0.9,
    },
  ],
  notices: [{ role: 'correction', text: 'An earlier version named the wrong lamp.' }],
});
