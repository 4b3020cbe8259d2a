import type { Quotation } from '../../src/model/quotation.js';
import { attributeStretches } from '../../src/quotes/attribute-stretches.js';
import { buildQuotations } from '../../src/quotes/build-quotations.js';
import type { QuoteContext } from '../../src/quotes/text-unit.js';
import type { QuoteModel } from '../../src/quotes/weigh-stretches.js';
import type { LabelledArticle } from '../read-quote-corpora.js';
import { readParagraphs } from './read-paragraphs.js';

/** The line of predictions for one article with the given weights. */
export function predictArticle(article: LabelledArticle, model: QuoteModel): string {
  const quotations = findWith(model, article.paragraphs, {
    language: article.lang,
    headline: article.title,
    authors: article.authors ?? [],
  }).map(({ text, kind, speaker, mention, confidence, spans }) => ({
    text,
    parts: text.split('\n'),
    kind,
    speaker: speaker?.name ?? null,
    mention: mention?.text ?? null,
    confidence,
    spans: spans.map(({ block, start, end }) => ({ paragraph: block, start, end })),
  }));
  return JSON.stringify({ id: article.id, quotations });
}

/** The quotations of paragraphs as `findQuotations` gives them, by other weights than the library's. */
export function findWith(
  model: QuoteModel,
  paragraphs: readonly string[],
  context: Partial<QuoteContext> = {},
): Quotation[] {
  const read = readParagraphs(paragraphs, context);
  return buildQuotations(read, attributeStretches(read, model));
}
