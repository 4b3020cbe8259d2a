import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { BodySpan } from '../../src/model/span.js';
import { parseArticle } from '../../src/parse-article.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';

/** Paragraphs of news, each long enough to be body text, in words that no page is made of but these. */
const OPENING =
  'The town of Holm will rebuild its harbour bridge next spring, after two winters in which the old one stood closed to lorries.';
const PARAGRAPHS = [
  '“We start on Monday,” said Mary Brand, who leads the harbour office, as the first planks were carried down to the water.',
  'Brand told the council that the work would take “at least two years” and that nobody in the town would lose a berth.',
  '“The ice came early,” she said. “After that there was nothing left to save, and we closed the gates the same evening.”',
  'The union called the plan “a gift to the quarries” and asked the mayor, Jan Tolk, to open the books before the first vote.',
  'According to the report, the piers “show no sign of rot”, although the divers could not see the two that stand deepest.',
  'Fishermen from the outer islands watched the surveyors all week and went home each evening without having said a word.',
  'Tolk, 61, said: “I will read every page of it,” and he added that “the town has waited long enough” for an answer.',
  'A neighbour, who did not want to be named, wrote in a letter: “Nobody asked us whether we want lorries under our windows.”',
];

function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Holm rebuilds its bridge</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>Holm rebuilds its bridge</h1>${body}</article></body></html>`;
}

function contextOf({ language, headline, standfirst, byline, publisher }: Article) {
  return { language, headline, standfirst, publisher, authors: byline.authors.map(({ name }) => name) };
}

function textAt({ body }: Article, { block, start, end }: BodySpan): string {
  const found = body[block];
  return found?.type === 'paragraph' ? found.text.slice(start, end) : '';
}

describe('quotations of a page', () => {
  const news = fc.shuffledSubarray(PARAGRAPHS, { minLength: 4 }).map((paragraphs) => [OPENING, ...paragraphs]);

  it('are those of its paragraphs', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(news, (paragraphs) => {
        const article = parseArticle(pageOf(paragraphs));
        const texts = article.body.map((block) => (block.type === 'paragraph' ? block.text : ''));
        expect(texts).toEqual(paragraphs);
        expect(article.quotations.length).toBeGreaterThan(0);
        expect(findQuotations(texts, contextOf(article))).toEqual(article.quotations);
      }),
      { numRuns: 60 },
    );
  });

  it('have spans that cut their words out of the body', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(news, (paragraphs) => {
        const article = parseArticle(pageOf(paragraphs));
        for (const { text, spans, mention, cue } of article.quotations) {
          expect(spans.map((span) => textAt(article, span)).join('\n')).toBe(text);
          for (const part of [mention, cue]) if (part !== null) expect(textAt(article, part.span)).toBe(part.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
