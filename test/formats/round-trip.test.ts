import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toHtml } from '../../src/formats/to-html.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import type { Article } from '../../src/model/article.js';
import type { Block, Mark } from '../../src/model/block.js';
import { parseArticle } from '../../src/parse-article.js';
import { ARTICLES } from './articles/articles.js';
import { GERMAN } from './articles/german.js';
import { LIVE_BLOG } from './articles/live-blog.js';
import { NEWS } from './articles/news.js';
import { HOSTILE } from './hostile-strings.js';
import { makeArticle } from './invented-article.js';

const markdownIt = new MarkdownIt({ html: true });

const readParagraphs = ({ body }: Article): string[] =>
  body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

/** What a reader of the Markdown sees of each paragraph that stands in no list and no quotation. */
function renderParagraphs(markdown: string): string[] {
  const tokens = markdownIt.parse(markdown, {});
  return tokens.flatMap((token, index) =>
    token.type === 'paragraph_open' && token.level === 0 ? [readInline(tokens[index + 1]?.children ?? [])] : [],
  );
}

function readInline(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'html_inline') return '!HTML!';
      return type === 'softbreak' || type === 'hardbreak' ? '\n' : content;
    })
    .join('');
}

const BARE = { headline: false, standfirst: false, byline: false, keyPoints: false, notices: false };
const PROSE = { ...BARE, figures: false, embeds: false };

test.each(Object.entries(ARTICLES).filter(([, { body }]) => body.every(({ type }) => type !== 'update')))(
  'the paragraphs of the Markdown of %s are those of the article',
  (_, article) => {
    const proseOnly = { ...article, body: article.body.filter(({ type }) => type === 'paragraph' || type === 'list') };
    expect(renderParagraphs(toMarkdown(proseOnly, PROSE))).toEqual(readParagraphs(article));
  },
);

/** A text as the model has them: no control characters, white space collapsed, nothing at the ends. */
const modelText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const signs = fc.string({ unit: fc.constantFrom(...'*_`~[]()<>!|\\#-+=.:&;$^{}"\'1 aé—“”\u00a0😀') });
const anyText = fc
  .oneof(
    signs,
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...HOSTILE, '&amp;', '&#35;', '1986\\. A', '***', '* * *'),
  )
  .map(modelText)
  .filter((text) => text !== '');

/** Marks anywhere over a text, overlapping as they like. */
const anyMarks = (text: string): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom('strong', 'em', 'strike', 'code', 'link' as const),
        fc.nat(text.length),
        fc.nat(text.length),
      )
      .map(([type, a, b]): Mark => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        return type === 'link' ? { type, href: 'https://a.example/(x)_*y*', ...span } : { type: type as 'em', ...span };
      }),
    { maxLength: 4 },
  );

const anyParagraph = anyText.chain((text) =>
  anyMarks(text).map((marks): Block => ({ type: 'paragraph', text, marks })),
);
const anyBody = fc.array(anyParagraph, { minLength: 1, maxLength: 4 });

test('any paragraphs with any marks come out of Markdown as they were', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const article = makeArticle({ body });
      expect(renderParagraphs(toMarkdown(article, PROSE)).map(modelText)).toEqual(readParagraphs(article));
    }),
    { numRuns: 2000 },
  );
});

test('any items and any cells come out of Markdown as they were', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      const list: Block = { type: 'list', ordered: false, items: texts.map((text) => ({ text, marks: [] })) };
      const table: Block = { type: 'table', caption: null, rows: texts.map((text) => [{ text, header: false }]) };
      const inline = markdownIt
        .parse(toMarkdown(makeArticle({ body: [list, table] })), {})
        .flatMap(({ type, children }) => (type === 'inline' ? [modelText(readInline(children ?? []))] : []));
      expect(inline.filter((text) => text !== '')).toEqual([...texts, ...texts]);
    }),
    { numRuns: 500 },
  );
});

test('any paragraphs with any marks come out of HTML as they were', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const article = makeArticle({ body });
      const [element] = parseFragment(toHtml(article, PROSE)).childNodes as DefaultTreeAdapterTypes.Element[];
      const found = (element?.childNodes ?? []).filter(({ nodeName }) => nodeName === 'p').map(readText);
      expect(found).toEqual(readParagraphs(article));
    }),
    { numRuns: 1000 },
  );
});

function readText(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

/** Running text, so that parseArticle takes it for such. */
const WORDS =
  'the ferry harbour council bridge keeper lamp winter a of to with before old new crew tide and stone wall night rain'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 14, maxLength: 30 })
  .map((words) => `The ${words.join(' ')}, the harbour office said on Monday.`);
const story = fc.uniqueArray(sentence, { minLength: 4, maxLength: 9 });

/** The quotations as what must survive: who said which words. */
const readSaid = ({ quotations }: Article) => quotations.map(({ text, speaker }) => [text, speaker?.name]);

test('parseArticle finds the same paragraphs in the HTML and in the Markdown of a story', () => {
  fc.assert(
    fc.property(story, fc.boolean(), (texts, quotations) => {
      const body = texts.map(
        (text): Block => ({ type: 'paragraph', text, marks: [{ type: 'em', start: 4, end: 12 }] }),
      );
      const article = makeArticle({
        headline: 'Ferry to Holm runs again',
        language: 'en',
        body,
      });
      const fromHtml = parseArticle(toHtml(article, { document: true, quotations }));
      const fromMarkdown = parseArticle(`<article>${markdownIt.render(toMarkdown(article))}</article>`);
      for (const again of [fromHtml, fromMarkdown]) {
        expect({ headline: again.headline, paragraphs: readParagraphs(again) }).toEqual({
          headline: article.headline,
          paragraphs: texts,
        });
      }
    }),
    { numRuns: 60 },
  );
});

/**
 * A standfirst and a byline right under the headline of a page with nothing else may be read as its first paragraphs, and
 * the lighthouse is no story, but a block of each type.
 */
const TEXT = { document: true, standfirst: false, byline: false, keyPoints: false };
const STORIES = Object.entries(ARTICLES).filter(([name]) => name !== 'lighthouse');

test.each(STORIES)('parseArticle finds the headline and the paragraphs of %s in its HTML', (_, article) => {
  const again = parseArticle(toHtml(article, { ...TEXT, quotations: true }));
  expect(readParagraphs(again)).toEqual(readParagraphs(article));
  expect(again.headline).toBe(article.headline);
  // On the page of a live blog the authors of its entries are authors too.
  const authors = article === LIVE_BLOG ? ['Ivo Lent'] : article.byline.authors.map(({ name }) => name);
  expect(again.byline.authors.map(({ name }) => name)).toEqual(authors);
});

test('the entries of a live blog come back with their times and authors', () => {
  const readEntries = ({ body }: Article) =>
    body.flatMap((block) =>
      block.type === 'update' ? [[block.headline, Date.parse(block.publishedAt ?? ''), block.author]] : [],
    );
  const again = readEntries(parseArticle(toHtml(LIVE_BLOG, TEXT)));
  expect(again.slice(0, 3)).toEqual(readEntries(LIVE_BLOG).slice(0, 3));
});

test('who said what is found again in the HTML of the news story', () => {
  const again = parseArticle(toHtml(NEWS, { document: true, quotations: true }));
  const known = new Map(readSaid(NEWS).map(([text, name]) => [text, name]));
  for (const [text, name] of readSaid(again).filter(([, name]) => name === 'Runa Feld')) {
    expect(known.get(text as string)).toBe(name);
  }
});

/** The front matter, parsed. */
function readFrontMatter(markdown: string): Record<string, unknown> {
  const [, yaml] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(markdown) ?? [];
  return parseYaml(yaml ?? '') ?? {};
}

test('front matter holds the facts, as text', () => {
  expect(readFrontMatter(toMarkdown(NEWS, { frontMatter: true }))).toEqual({
    title: NEWS.headline,
    description: NEWS.standfirst,
    authors: ['Ola Brand', 'Tilda Marsh'],
    date: NEWS.publishedAt,
    lastmod: NEWS.modifiedAt,
    publisher: NEWS.publisher,
    canonicalUrl: NEWS.canonicalUrl,
    lang: 'en-GB',
    sections: NEWS.sections,
    tags: NEWS.tags,
  });
  expect(readFrontMatter(toMarkdown(GERMAN, { frontMatter: true }))['tags']).toEqual(['Fähre', 'ja', '2022']);
  expect(toMarkdown(makeArticle({}), { frontMatter: true })).toBe('---\n---\n');
});

test('front matter gives any text back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'no',
      '~',
      '---',
      '...',
      '# x',
      '- x',
      '2020-01-01',
      ': x',
      '"',
      '\\',
      '\u0085\u2028',
      '&a *a !a',
      'a: b',
    ),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (headline, tags) => {
      const written = readFrontMatter(toMarkdown(makeArticle({ headline, tags }), { frontMatter: true }));
      expect(written).toEqual({ title: headline, ...(tags.length > 0 ? { tags } : {}) });
    }),
    { numRuns: 1000 },
  );
});
