import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import type { Quotation } from '../../src/model/quotation.js';
import { attributeStretches } from '../../src/quotes/attribute-stretches.js';
import { buildQuotations } from '../../src/quotes/build-quotations.js';
import { readArticle } from '../../src/quotes/read-article.js';
import type { QuoteContext } from '../../src/quotes/text-unit.js';
import type { QuoteModel } from '../../src/quotes/weigh-stretches.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';
import type { LabelledArticle } from '../read-quote-corpora.js';

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
  { language = 'en', headline = null, authors = [] }: Partial<QuoteContext> = {},
): Quotation[] {
  const units = paragraphs.map((text, block) => ({ text, block, kind: 'paragraph' as const }));
  const context = { language, headline, standfirst: null, authors, captions: [], publisher: null };
  const read = readArticle(units, context, compileLexicon(lexiconFor(language)));
  return buildQuotations(read, attributeStretches(read, model));
}
