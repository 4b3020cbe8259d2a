import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { type ReadArticle, readArticle } from '../../src/quotes/read-article.js';
import type { QuoteContext } from '../../src/quotes/text-unit.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';

/** Paragraphs as the quotations engine reads them; English, without headline and authors, where nothing else is said. */
export function readParagraphs(
  paragraphs: readonly string[],
  { language = 'en', headline = null, authors = [] }: Partial<QuoteContext> = {},
): ReadArticle {
  const units = paragraphs.map((text, block) => ({ text, block, kind: 'paragraph' as const }));
  const context = { language, headline, standfirst: null, authors, captions: [], publisher: null };
  return readArticle(units, context, compileLexicon(lexiconFor(language)));
}
