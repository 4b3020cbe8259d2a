import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { ArticleSchema } from '../../src/model/article.js';
import { QuotationSchema } from '../../src/model/quotation.js';
import { anArticle, aQuotation } from '../../src/testing.js';

/** Every span of an article with the words that it covers. */
function readSpans({ body, quotations }: Article): string[] {
  const textAt = (block: number, item = 0): string => {
    const found = body[block];
    if (found?.type === 'list') return found.items[item]?.text ?? '';
    if (found?.type === 'blockquote') return found.paragraphs[item]?.text ?? '';
    return found && 'text' in found ? (found.text ?? '') : '';
  };
  return quotations.map(({ spans }) =>
    spans.map(({ block, item, start, end }) => textAt(block, item).slice(start, end)).join('\n'),
  );
}

test('an article is valid as it comes, with a quotation whose spans hold its words', () => {
  const article = anArticle();
  expect(ArticleSchema.parse(article)).toEqual(article);
  expect(readSpans(article)).toEqual(article.quotations.map(({ text }) => text));
  expect(article.quotations).toHaveLength(1);
});

test('objects are merged, lists are taken as they are', () => {
  const article = anArticle({
    headline: 'Rain',
    access: { declared: 'paid' },
    byline: { authors: [{ name: 'Odile Brand' }] },
    tags: [],
  });
  expect(article).toMatchObject({
    headline: 'Rain',
    access: { declared: 'paid', observed: 'full' },
    byline: { text: 'By Odile Brand', authors: [{ name: 'Odile Brand' }] },
    tags: [],
  });
});

test('blocks by what matters of them', () => {
  const { body } = anArticle({
    body: [
      'One.',
      { type: 'heading', text: 'Two' },
      { type: 'list', items: ['three', { text: 'four', depth: 1 }] },
      { type: 'figure', caption: null },
      { type: 'blockquote', paragraphs: ['five'] },
    ],
  });
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list', 'figure', 'blockquote']);
  expect(body[2]).toMatchObject({
    items: [
      { text: 'three', marks: [] },
      { text: 'four', marks: [], depth: 1 },
    ],
  });
});

test('quotations are looked for in the body: in lists, over paragraphs, in reading order, each in a place of its own', () => {
  const article = anArticle({
    body: [
      'Holt wrote: “We wait.',
      '“Then we start.” Brand said: “We wait.”',
      { type: 'list', items: ['Venn: “No.”'] },
    ],
    quotations: [
      { text: 'No.', speaker: 'Thea Venn', mention: 'Venn', cue: null },
      { text: 'We wait.\nThen we start.', speaker: 'Maren Holt', mention: 'Holt', cue: 'wrote' },
      { text: 'We wait.', speaker: 'Ola Brand', mention: 'Brand', cue: 'said' },
    ],
  });
  expect(readSpans(article)).toEqual(['We wait.\nThen we start.', 'We wait.', 'No.']);
  expect(article.quotations.map(({ spans }) => spans[0])).toEqual([
    { block: 0, start: 13, end: 21 },
    { block: 1, start: 30, end: 38 },
    { block: 2, item: 0, start: 7, end: 10 },
  ]);
  expect(article.quotations[1]?.cue).toEqual({ text: 'said', span: { block: 1, start: 23, end: 27 } });
});

test('without a body, each quotation gets its paragraph', () => {
  const article = anArticle({
    quotations: [aQuotation({ text: 'It rains', speaker: 'Maren Holt' }), { speaker: null, text: 'No comment.' }],
  });
  expect(article.body.slice(-2)).toMatchObject([{ text: '“It rains”, said Maren Holt.' }, { text: '“No comment.”' }]);
  expect(readSpans(article)).toEqual(['It rains', 'No comment.']);
});

test('a dateline opens the first paragraph', () => {
  const { body, dateline } = anArticle({ dateline: { text: 'SANDHOLM (AP)', place: 'SANDHOLM', agency: 'AP' } });
  expect(body[0]).toMatchObject({ text: expect.stringMatching(/^SANDHOLM \(AP\) — The ferry/) });
  expect(dateline?.span).toEqual({ block: 0, start: 0, end: 13 });
});

test('a quotation alone is valid; its spans are those in a paragraph of its own', () => {
  const quotation = aQuotation({
    text: 'One.\nTwo,',
    speaker: { name: 'The council', kind: 'organization' },
    cue: 'wrote',
  });
  expect(QuotationSchema.parse(quotation)).toEqual(quotation);
  expect(quotation).toMatchObject({
    spans: [
      { block: 0, start: 1, end: 5 },
      { block: 1, start: 1, end: 5 },
    ],
    cue: { text: 'wrote', span: { block: 1, start: 7, end: 12 } },
    mention: { text: 'The council', span: { block: 1, start: 13, end: 24 } },
  });
  expect(aQuotation({ speaker: null })).toMatchObject({ speaker: null, mention: null, cue: null });
});

test.each([
  [
    () => anArticle({ headlin: 'x' } as never),
    'An article has no field "headlin". The fields are headline, standfirst,',
  ],
  [
    () => anArticle({ publishedAt: 'yesterday' }),
    'anArticle was given something that makes no valid article, at "publishedAt"',
  ],
  [
    () => anArticle({ body: ['Rain.'], quotations: [{ text: 'Snow' }] }),
    'Expected the quotation "Snow" in the body that was given, but no paragraph holds it.',
  ],
  [
    () => anArticle({ body: ['“Snow,” he said.'], quotations: [{ text: 'Snow,' }] }),
    'Expected the mention "Ola Brand" beside the quotation',
  ],
  [
    () => anArticle({ body: ['Rain.'], dateline: { text: 'ROME' } }),
    'Expected the dateline "ROME" in the first paragraph',
  ],
  [() => aQuotation({ text: '' }), 'aQuotation was given something that makes no valid quotation'],
])('what makes no valid model is refused (%#)', (make, message) => {
  expect(make).toThrow(message);
});
