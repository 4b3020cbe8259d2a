import { buildArticle, paragraph } from './build-article.js';

/** A live blog: newest entry first, one of them without a headline, one with a time that is no date. */
export const LIVE_BLOG = buildArticle(
  {
    headline: 'Storm over the islands: live',
    sections: ['Weather'],
    byline: { text: null, authors: [{ name: 'Shore News' }] },
    publishedAt: '2023-11-02T05:00:00Z',
    language: 'en',
    url: 'https://shorenews.example/live/storm',
    publisher: 'Shore News',
    body: [
      paragraph('The storm is expected to reach the outer islands before noon.'),
      { type: 'update', headline: 'Bridge closed', publishedAt: '2023-11-02T09:40:00Z', author: 'Ivo Lent' },
      paragraph('The bridge between Holm and the mainland is closed to all traffic.'),
      paragraph('“Stay where you are,” harbour master Ada Quill said.'),
      { type: 'update', headline: null, publishedAt: '2023-11-02T08:15:00Z', author: null },
      {
        type: 'list',
        ordered: false,
        items: [
          { text: 'School is out on Holm.', marks: [] },
          { text: 'Ferries wait.', marks: [] },
        ],
      },
      { type: 'update', headline: 'Last boat', publishedAt: '2023-11-02T07:05:00Z', author: 'Ivo Lent' },
      paragraph('The last boat before the storm left Holm at seven with forty passengers on board.'),
      { type: 'update', headline: 'Good morning', publishedAt: '7.30 am', author: null },
      paragraph('We start our coverage here.'),
    ],
  },
  [{ words: ['Stay where you are,'], speaker: { name: 'Ada Quill', kind: 'person', role: 'harbour master' } }],
);
