import { buildArticle, paragraph } from './build-article.js';

/** The teaser of an opinion that is paid for, on a page that gives no address of its own. */
export const PAYWALLED = buildArticle(
  {
    headline: 'Let the bridge rust',
    sections: ['Opinion'],
    byline: { text: 'Edda Norling', authors: [{ name: 'Edda Norling' }] },
    publishedAt: '2024-01-09T04:00Z',
    language: 'en',
    publisher: 'Holm Courier',
    access: { declared: 'paid', observed: 'teaser' },
    body: [
      paragraph('Nobody has ever loved the swing bridge, and those who say so have not waited before it in the rain.'),
    ],
  },
  [],
);
