import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleSchema } from '../../src/model/article.js';
import { parseArticle } from '../../src/parse-article.js';
import { aNewsPage, nutgrafMatchers, THEME_NAMES, TRAP_NAMES } from '../../src/testing.js';

expect.extend(nutgrafMatchers);

const seeds = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe.each(THEME_NAMES)('theme %s', (theme) => {
  test('parseArticle gives back what the page says', () => {
    fc.assert(
      fc.property(
        seeds.map((seed) => aNewsPage({ seed, theme })),
        ({ html, url, article }) => {
          expect(parseArticle(html, { url })).toMatchArticle(article);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  test('also where every trap is set', () => {
    fc.assert(
      fc.property(
        seeds.map((seed) => aNewsPage({ seed, theme, traps: 'all' })),
        ({ html, url, article }) => {
          expect(parseArticle(html, { url })).toMatchArticle(article);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test.each(TRAP_NAMES)('with %s alone', (trap) => {
    for (const seed of [1, 2, 3]) {
      const { html, url, article } = aNewsPage({ seed, theme, traps: [trap] });
      expect(parseArticle(html, { url })).toMatchArticle(article);
    }
  });

  test('what is chosen stands on the page and in the article', () => {
    const page = aNewsPage({
      theme,
      headline: 'Tuba found in well',
      authors: ['Odile Brand', 'Hugo Venn'],
      keyPoints: [
        'The tuba had been missing since the summer fair in August.',
        'Nobody knows how it got into the well.',
      ],
      quotations: [{ speaker: 'Thea Marrow', text: 'I have missed it every day since the summer' }],
      traps: ['newsletter'],
    });
    const article = parseArticle(page.html, { url: page.url });
    expect(article).toMatchArticle(page.article);
    expect(article).toMatchArticle({ headline: 'Tuba found in well', keyPoints: page.article.keyPoints });
    expect(article.byline.authors.map(({ name }) => name)).toEqual(['Odile Brand', 'Hugo Venn']);
    expect(article).toHaveQuotation({ speaker: 'Thea Marrow', text: /^I have missed it every day since the summer$/ });
    expect(article).toHaveStripped('promo-newsletter');
  });
});

test('same seed, same page; another seed, another page', () => {
  expect(aNewsPage({ seed: 5 })).toEqual(aNewsPage({ seed: 5 }));
  expect(aNewsPage({ seed: 5, theme: 'amp' }).html).not.toBe(aNewsPage({ seed: 6, theme: 'amp' }).html);
  const headlines = Array.from({ length: 40 }, (_, seed) => aNewsPage({ seed }).article.headline);
  expect(new Set(headlines).size).toBeGreaterThan(20);
});

test('every theme and every trap comes up, and every article is valid', () => {
  const pages = Array.from({ length: 80 }, (_, seed) => aNewsPage({ seed }));
  expect(new Set(pages.map(({ theme }) => theme)).size).toBe(THEME_NAMES.length);
  expect(new Set(pages.flatMap(({ traps }) => traps)).size).toBe(TRAP_NAMES.length);
  for (const { article } of pages) expect(ArticleSchema.parse(article)).toEqual(article);
});

test('a property over pages finds a page that is read wrongly', () => {
  const isRight = (seed: number): boolean => {
    const { html, url, article } = aNewsPage({ seed, theme: 'div-soup', traps: ['read-more'] });
    const broken = html.replace('<p>', '<p>Something that the article does not say. ');
    return nutgrafMatchers.toMatchArticle(parseArticle(broken, { url }), article).pass;
  };
  expect(fc.check(fc.property(seeds, isRight), { numRuns: 5, seed: 7 }).failed).toBe(true);
});

test('paragraphs and promotion in words of your own', () => {
  const paragraphs = [
    'The tuba was found on Monday by two boys who had let down a bucket into the well behind the town hall.',
    '“It is dented, but it plays,” said Ruben Hask, who leads the band of the upper town. It had been missing since August.',
    'The band had played without a tuba for the whole autumn, and a collection for a new one had brought in 90 crowns.',
    'What is to become of the money will be decided at the next rehearsal, which is open to everybody who has given something.',
  ];
  const promo = { role: 'promo-donate' as const, text: 'Please consider making a donation to keep our newsroom open.' };
  const { html, url, article } = aNewsPage({
    theme: 'composed',
    paragraphs,
    quotations: [
      {
        text: 'It is dented, but it plays,',
        speaker: { name: 'Ruben Hask', kind: 'person', role: 'who leads the band of the upper town' },
        mention: 'Ruben Hask',
      },
    ],
    traps: [],
    promos: [promo],
  });
  expect(article.body.map((block) => 'text' in block && block.text)).toEqual(paragraphs);
  expect(parseArticle(html, { url })).toMatchArticle(article);
  expect(parseArticle(html, { url })).toHaveStripped('promo-donate', promo.text);
});

test('what there is not is refused by name', () => {
  expect(() => aNewsPage({ theme: 'frames' as never })).toThrow('There is no theme "frames". There is div-soup,');
  expect(() => aNewsPage({ traps: ['jingle' as never] })).toThrow('There is no trap "jingle". There is newsletter,');
});
