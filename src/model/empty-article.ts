import type { Article } from './article.js';

/** An article with nothing in it: what every field is where a page does not say it. */
export const EMPTY_ARTICLE: Article = {
  headline: null,
  standfirst: null,
  sections: [],
  keyPoints: [],
  byline: { text: null, authors: [] },
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  language: null,
  url: null,
  canonicalUrl: null,
  publisher: null,
  tags: [],
  access: { declared: null, observed: 'full' },
  body: [],
  quotations: [],
  notices: [],
  removed: [],
  provenance: {},
};
