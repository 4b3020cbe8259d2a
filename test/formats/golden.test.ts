import { expect, test } from 'vitest';
import { toHtml } from '../../src/formats/to-html.js';
import { toJsonLd } from '../../src/formats/to-json-ld.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { toNinjs } from '../../src/formats/to-ninjs.js';
import { toText } from '../../src/formats/to-text.js';
import { type Article, ArticleSchema } from '../../src/model/article.js';
import { ARTICLES, SPARE_URI } from './articles/articles.js';
import { LIGHTHOUSE } from './invented-article.js';
import { readBodyText } from './read-body-text.js';

const writeNinjs = (article: Article, version: '3.0' | '2.1'): string =>
  JSON.stringify(toNinjs(article, { version, ...(article.url ? {} : { uri: SPARE_URI }) }), null, 2);

const WRITERS: Readonly<Record<string, (article: Article) => string>> = {
  txt: (article) => toText(article, { quotations: true }),
  md: (article) => toMarkdown(article, { quotations: true, frontMatter: true }),
  html: (article) => toHtml(article, { quotations: true, pullquotes: true }),
  'json-ld.json': (article) => JSON.stringify(toJsonLd(article), null, 2),
  'ninjs-3.0.json': (article) => writeNinjs(article, '3.0'),
  'ninjs-2.1.json': (article) => writeNinjs(article, '2.1'),
};

test.each(Object.entries(ARTICLES))('the invented article %s is one', (_, article) => {
  expect(ArticleSchema.safeParse(article).error).toBeUndefined();
  for (const { text, spans } of article.quotations) {
    expect(spans.map((span) => readBodyText(article, span)).join('\n')).toBe(text);
  }
});

const CASES = Object.entries(ARTICLES).flatMap(([name, article]) =>
  Object.entries(WRITERS).map(([extension, write]) => [`${name}.${extension}`, write, article] as const),
);

test.each(CASES)('%s', async (file, write, article) => {
  await expect(write(article)).toMatchFileSnapshot(`golden/${file}`);
});

test('plain text with all that it can show', async () => {
  await expect(toText(LIGHTHOUSE, { figures: true, embeds: true, pullquotes: true })).toMatchFileSnapshot(
    'golden/lighthouse-full.txt',
  );
});
