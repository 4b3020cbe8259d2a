import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFor } from '../src/lexicon/choose-lexicon.js';
import { readArticle } from '../src/quotes/read-article.js';
import { compileLexicon } from '../src/quotes/word-classes.js';
import {
  codeUnitsOf,
  type PolnearArticle,
  type PolnearQuotation,
  readLines,
  readPolnear,
} from './read-quote-corpora.js';

/** A pronoun that names a quotation's source in PolNeAR's development articles, and whom it means, resolved by hand. */
export interface ResolvedPronoun {
  readonly article: string;
  readonly pronoun: string;
  readonly meant: string;
  /** The name that the engine gives the pronoun; null where it gives none. */
  readonly found: string | null;
  readonly isRight: boolean;
}

/**
 * Resolves the pronouns of `dev.resolved_pronouns.hand.tsv` (the head of an article's id, where the quotation begins, a name),
 * whoever the quotation is then given to. Right is a name with the surname of the one by hand.
 */
export function countPronouns(folder: string): ResolvedPronoun[] {
  const quotations = readLines<PolnearQuotation>(join(folder, 'corpora/polnear/dev.quotations.jsonl'));
  const articles = readPolnear(folder, 'dev');
  const lines = readFileSync(join(folder, 'corpora/polnear/dev.resolved_pronouns.hand.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [head = '', start = '', meant = ''] = line.split('\t');
    const article = articles.find(({ id }) => id.startsWith(head));
    const quotation = quotations.find(
      ({ id, segments }) => id.startsWith(head) && segments.some(([from]) => from === Number(start)),
    );
    if (article === undefined || quotation === undefined) throw new Error(`No quotation of PolNeAR begins at: ${line}`);
    const found = resolve(article, quotation);
    const isRight = found !== null && surnameOf(found) === surnameOf(meant);
    return { article: head, pronoun: quotation.sourceText ?? '', meant, found, isRight };
  });
}

function resolve({ text, paragraphs }: PolnearArticle, { sourceSpan }: PolnearQuotation): string | null {
  const start = codeUnitsOf(text)[sourceSpan?.[0]?.[0] ?? -1] ?? -1;
  const units = paragraphs.map(({ start: from, end }, block) => ({
    text: text.slice(from, end),
    block,
    kind: 'paragraph' as const,
  }));
  const context = { language: 'en', headline: null, standfirst: null, authors: [], captions: [], publisher: null };
  const { mentions, resolver } = readArticle(units, context, compileLexicon(lexiconFor('en')));
  const mention = mentions
    .flat()
    .find(({ passage, start: from, kind }) => kind === 'pronoun' && from + (paragraphs[passage]?.start ?? 0) === start);
  return mention === undefined ? null : (resolver.resolutionOf(mention)?.name ?? null);
}

function surnameOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}
