import { listPlaces } from '../../src/quotes/list-candidates.js';
import { readParagraphs } from '../fit-quotes/read-paragraphs.js';
import type { LabelArticle } from './read-articles.js';

/** A stretch between quotation marks, as the engine cuts it. */
export interface ShownStretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The stretches of an article that a reader is asked about, in their order. */
export function listStretches({ paragraphs, lang, title, authors }: LabelArticle): ShownStretch[] {
  const read = readParagraphs(paragraphs, { language: lang, headline: title, authors });
  return listPlaces(read).flatMap(({ passage, stretch }) => {
    const found = read.passages[passage]?.stretches[stretch];
    return found === undefined ? [] : [{ paragraph: passage, start: found.start, end: found.end }];
  });
}

/** An article with its stretches numbered in double brackets, as a reader is shown it. */
export function showArticle(article: LabelArticle, stretches: readonly ShownStretch[]): string {
  const lines = article.paragraphs.map((text, paragraph) => {
    let shown = '';
    let at = 0;
    stretches.forEach(({ paragraph: own, start, end }, i) => {
      if (own !== paragraph || start < at) return;
      shown += `${text.slice(at, start)}⟦${i}⟧${text.slice(start, end)}⟦/${i}⟧`;
      at = end;
    });
    return `[${paragraph}] ${shown}${text.slice(at)}`;
  });
  const head = [`=== ${article.id}`, `title: ${article.title ?? ''}`, `authors: ${article.authors.join(', ')}`];
  return [...head, ...lines].join('\n');
}
