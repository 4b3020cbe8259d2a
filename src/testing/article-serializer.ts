import { readBlockText } from '../compare/block-text.js';
import { COMPARED_FACTS, type ComparedFact } from '../compare/compare-articles.js';
import { describeQuotation } from '../compare/write-changes.js';
import { type Article, ArticleSchema } from '../model/article.js';

/** A snapshot serializer as vitest and jest take it. */
export interface SnapshotSerializer {
  /** Whether this serializer writes the value. */
  test(value: unknown): boolean;
  /** The value as it stands in the snapshot. */
  serialize(value: unknown, config?: unknown, indentation?: string): string;
}

/**
 * Articles in snapshots as a page to read: a line a fact, a block, a quotation, a stripped block, so that a change of one
 * of them is a changed line. Facts that the page does not give, and where facts were found, are left out.
 *
 * @example
 * ```ts
 * expect.addSnapshotSerializer(articleSerializer);
 * expect(parseArticle(html)).toMatchSnapshot();
 * ```
 */
export const articleSerializer: SnapshotSerializer = {
  test: (value) =>
    typeof value === 'object' && value !== null && 'quotations' in value && ArticleSchema.safeParse(value).success,
  serialize: (value, _config, indentation = '') => writeArticle(value as Article).join(`\n${indentation}`),
};

/** An article as lines for reading; see {@link articleSerializer}. */
function writeArticle(article: Article): string[] {
  const width = Math.max(...COMPARED_FACTS.map((name) => name.length));
  const facts = COMPARED_FACTS.flatMap((name) => {
    const text = writeFact(article, name);
    return text === null ? [] : [`  ${name.padEnd(width)}  ${text}`];
  });
  return [
    'Article',
    ...facts,
    ...section('body', article.body, (block, index) => {
      const marks = 'marks' in block ? block.marks : [];
      const marked = marks.map((mark) => ('href' in mark ? `${mark.type} ${mark.href}` : mark.type)).join(', ');
      return `${index} ${block.type}  ${toLine(readBlockText(block))}${marked === '' ? '' : `  [${marked}]`}`;
    }),
    ...section('quotations', article.quotations, (quotation) => {
      const places = quotation.spans.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' ');
      const beside = [quotation.mention?.text, quotation.cue?.text].filter(Boolean).join(', ');
      return `${toLine(describeQuotation(quotation))}  at ${places}${beside === '' ? '' : `  [${beside}]`}`;
    }),
    ...section('removed', article.removed, ({ role, text, rule }) => `${role}  ${toLine(text)}  [${rule}]`),
  ];
}

function section<T>(name: string, items: readonly T[], write: (item: T, index: number) => string): string[] {
  return items.length === 0 ? [] : [`  ${name}`, ...items.map((item, index) => `    ${write(item, index)}`)];
}

function writeFact(article: Article, name: ComparedFact): string | null {
  switch (name) {
    case 'byline': {
      const names = article.byline.authors.map((author) => author.name).join(', ');
      const shown = article.byline.text === null ? '' : `  (${article.byline.text})`;
      return names + shown === '' ? null : toLine(names + shown);
    }
    case 'access':
      return [article.access.observed, article.access.declared && `declared ${article.access.declared}`]
        .filter(Boolean)
        .join(', ');
    case 'dateline':
      return article.dateline && toLine(article.dateline.text);
    case 'notices':
      return article.notices.map(({ role, text }) => `${role}: ${toLine(text)}`).join(' | ') || null;
    case 'keyPoints':
    case 'sections':
    case 'tags':
      return article[name].map(toLine).join(' | ') || null;
    default:
      return article[name] && toLine(article[name]);
  }
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
