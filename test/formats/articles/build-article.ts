import type { Article } from '../../../src/model/article.js';
import type { Block, Mark } from '../../../src/model/block.js';
import type { Quotation, Speaker } from '../../../src/model/quotation.js';
import { makeArticle } from '../invented-article.js';

/** A paragraph; `marks` over the first place where their words stand. */
export function paragraph(text: string, ...marks: Mark[]): Block {
  return { type: 'paragraph', text, marks };
}

/** A link over the first place of some words of a text. */
export function link(text: string, words: string, href: string): Mark {
  const start = text.indexOf(words);
  return { type: 'link', href, start, end: start + words.length };
}

/** What was said, the words as they stand in the body, a piece for each paragraph. */
export interface Said {
  readonly words: readonly string[];
  readonly kind?: Quotation['kind'];
  readonly speaker: Speaker | null;
}

/** An article whose quotations have the spans of their words in its body. */
export function buildArticle(fields: Partial<Article> & { readonly body: Block[] }, said: readonly Said[]): Article {
  const quotations = said.map(({ words, kind = 'direct', speaker }) => ({
    text: words.join('\n'),
    kind,
    speaker,
    mention: null,
    cue: null,
    spans: words.map((piece) => findSpan(fields.body, piece)),
    confidence: 0.9,
  }));
  return makeArticle({ ...fields, quotations });
}

function findSpan(body: readonly Block[], words: string): Quotation['spans'][number] {
  for (const [block, { type, ...rest }] of body.entries()) {
    const texts =
      'text' in rest && typeof rest.text === 'string' && type !== 'embed'
        ? [rest.text]
        : 'paragraphs' in rest
          ? rest.paragraphs.map(({ text }) => text)
          : 'items' in rest
            ? rest.items.map(({ text }) => text)
            : [];
    const item = texts.findIndex((text) => text.includes(words));
    if (item === -1) continue;
    const start = (texts[item] as string).indexOf(words);
    const place = type === 'list' || type === 'blockquote' ? { block, item } : { block };
    return { ...place, start, end: start + words.length };
  }
  throw new Error(
    `Expected the words of a quotation in the body, but "${words}" stand nowhere. Mend the test's article.`,
  );
}
