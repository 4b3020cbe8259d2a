import { type Article, type Block, safeParseArticle } from '../../src/index.js';
import { PAGE_SETS, readPages } from '../bench/corpora.js';
import { decodePage } from '../bench/decode-pages.js';
import { siteOf } from '../read-quote-corpora.js';

/** An article as its labels see it: what nutgraf finds on a labelled page, one text a paragraph, heading or item. */
export interface LabelArticle {
  /** `set/id` of the page. */
  readonly id: string;
  readonly site: string;
  readonly lang: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly paragraphs: readonly string[];
}

/** The articles of the labelled pages, those with the given ids alone where ids are given; pages that are none are left out. */
export function readLabelArticles(folder: string, ids?: ReadonlySet<string>): LabelArticle[] {
  return PAGE_SETS.flatMap((set) => readPages(folder, set)).flatMap((page) => {
    const id = `${page.set}/${page.id}`;
    if (ids !== undefined && !ids.has(id)) return [];
    const result = safeParseArticle(decodePage(folder, page), page.url === null ? {} : { url: page.url });
    if (!result.success) return [];
    const article: Article = result.data;
    return [
      {
        id,
        site: page.url === null ? id : siteOf(page.url),
        lang: (article.language ?? page.lang ?? 'en').slice(0, 2),
        title: article.headline,
        authors: article.byline.authors.map(({ name }) => name),
        paragraphs: article.body.flatMap(textsOf),
      },
    ];
  });
}

function textsOf(block: Block): string[] {
  if (block.type === 'list') return block.items.map(({ text }) => text);
  if (block.type === 'blockquote') return block.paragraphs.map(({ text }) => text);
  return block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [];
}
