import { readNodeText } from '../html/node.js';
import type { ParsedPage } from '../html/parse-html.js';
import type { Candidate, PageFacts } from './page-facts.js';
import { readMetas } from './page-metas.js';

/** What {@link readPageFacts} needs to know beside the page. */
export interface PageFactsOptions {
  /** The page's address where known: it tells the page's own article from others, and makes links absolute. */
  readonly url: string | null;
}

/** What the page says of itself, from the elements that the parser noted: no walk of the tree. */
export function readPageFacts(page: ParsedPage, _options: PageFactsOptions): PageFacts {
  const { harvest } = page;
  const metas = readMetas(harvest.metas);
  const fromMeta = (...names: string[]): Candidate<string>[] =>
    names.flatMap((rule) => (metas.get(rule) ?? []).slice(0, 1).map((value) => ({ value, source: 'meta' as const, rule })));
  const titles = harvest.titles.slice(0, 1).map(readNodeText).map((value) => ({ value, source: 'dom' as const, rule: 'title' }));
  return {
    headline: [...fromMeta('og:title', 'twitter:title'), ...titles],
    standfirst: fromMeta('og:description', 'description'),
    sections: fromMeta('article:section').map((c) => ({ ...c, value: [c.value] })),
    tags: [],
    authors: fromMeta('author', 'article:author').map((c) => ({ ...c, value: [{ name: c.value }] })),
    publishedAt: fromMeta('article:published_time', 'og:article:published_time', 'date'),
    modifiedAt: fromMeta('article:modified_time'),
    language: [],
    canonicalUrl: fromMeta('og:url'),
    publisher: fromMeta('og:site_name'),
    access: [],
    leadImage: [],
    articleBody: [],
    paywallSelectors: [],
    keyPoints: [],
    ampPage: false,
    ogType: metas.get('og:type')?.[0]?.toLowerCase() ?? null,
    schemaTypes: [],
    liveUpdates: [],
    state: [],
  };
}
