import type { Article } from '../../../src/model/article.js';
import { LIGHTHOUSE } from '../invented-article.js';
import { GALLERY } from './gallery.js';
import { GERMAN } from './german.js';
import { INTERVIEW } from './interview.js';
import { LIVE_BLOG } from './live-blog.js';
import { NEWS } from './news.js';
import { PAYWALLED } from './paywalled.js';

/** Invented articles of many kinds, by the name of their golden files. */
export const ARTICLES: Readonly<Record<string, Article>> = {
  lighthouse: LIGHTHOUSE,
  news: NEWS,
  'live-blog': LIVE_BLOG,
  gallery: GALLERY,
  interview: INTERVIEW,
  paywalled: PAYWALLED,
  german: GERMAN,
};

/** Where ninjs needs an identifier and the article has no address. */
export const SPARE_URI = 'urn:example:item:1';
