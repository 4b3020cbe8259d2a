import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf, type LabelledArticle, type LabelledStretch, readLines } from '../read-quote-corpora.js';
import { type LabelArticle, readLabelArticles } from './read-articles.js';

/**
 * A stretch of a text: the hash of the paragraph, then UTF-16 offsets, end exclusive. Labels hold no words of the pages that they
 * are of; a paragraph that no longer comes out as it did takes its labels with it.
 */
export type Place = readonly [paragraph: string, start: number, end: number];

/** One stretch between quotation marks and what a reader says of it, in the sense of the corpus's `speakers.md`. */
export interface StretchLabel {
  readonly at: Place;
  readonly kind: 'direct' | 'partial' | 'none';
  /** Who speaks: a place that names them, `@author`, or null where the text does not say. */
  readonly speaker: Place | '@author' | null;
  readonly speakerKind: 'person' | 'org' | 'unnamed' | 'author' | null;
  readonly mention: Place | null;
  readonly cue: Place | null;
  /** A careful reader could not decide. */
  readonly doubt?: true;
}

/** The labels of one article; `page` is the `set/id` of its page. */
export interface ArticleLabels {
  readonly page: string;
  readonly lang: string;
  readonly stretches: readonly StretchLabel[];
}

/** The folder of the labels, a file for each language. */
export const LABELS = fileURLToPath(new URL('labels/', import.meta.url));

/** A paragraph's hash as places write it, eight hexadecimal digits. */
export function hashParagraph(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}

/** The articles that were labelled for the project, in the shape of those of `speakers.jsonl`. */
export function readProjectLabels(folder: string): LabelledArticle[] {
  const labels = readdirSync(LABELS)
    .sort()
    .flatMap((file) => readLines<ArticleLabels>(`${LABELS}${file}`));
  const articles = new Map(
    readLabelArticles(folder, new Set(labels.map(({ page }) => page))).map((article) => [article.id, article]),
  );
  return labels.flatMap(({ page, stretches }) => {
    const article = articles.get(page);
    return article === undefined ? [] : [applyLabels(article, stretches)];
  });
}

/** An article with what its labels say; labels whose paragraph is not there any more are left out. */
export function applyLabels(article: LabelArticle, labels: readonly StretchLabel[]): LabelledArticle {
  const texts = new Map(article.paragraphs.map((text) => [hashParagraph(text), text]));
  if (article.title !== null) texts.set(hashParagraph(article.title), article.title);
  const order = article.paragraphs.map(hashParagraph);
  const wordsAt = ([hash, start, end]: Place): string | null => texts.get(hash)?.slice(start, end) ?? null;
  const stretches = labels.flatMap(({ at, kind, speaker, mention, cue, ...rest }): (LabelledStretch | null)[] => {
    const paragraph = order.indexOf(at[0]);
    const name = typeof speaker === 'string' ? speaker : speaker && wordsAt(speaker);
    if (paragraph === -1 || (speaker !== null && name === null)) return [];
    const [, start, end] = at;
    const words = { mention: mention && wordsAt(mention), cue: cue && wordsAt(cue) };
    const stretch = { ...rest, ...words, paragraph, start, end, text: wordsAt(at) ?? '', speaker: name };
    return [kind === 'none' ? stretch : { ...stretch, kind }];
  });
  const isQuotation = (stretch: LabelledStretch | null): stretch is LabelledStretch => stretch?.kind !== undefined;
  return {
    ...article,
    quotations: stretches.filter(isQuotation),
    notQuotations: stretches.filter((stretch) => stretch !== null && !isQuotation(stretch)) as LabelledStretch[],
  };
}
