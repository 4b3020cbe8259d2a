import { readMachineDate } from '../text/read-machine-date.js';
import { addFact, type FactLists } from './fact-lists.js';
import type { PageMetas } from './page-metas.js';
import { readLine } from './plain-text.js';
import { readAuthorNames } from './read-byline.js';

/** The metas that answer each question, the strongest first. */
const META_NAMES = {
  headline: [
    'og:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'cxenseparse:title',
    'mrf:title',
    'twitter:title',
    'title',
    'headline',
  ],
  standfirst: ['og:description', 'description', 'dc.description', 'sailthru.description', 'twitter:description'],
  authors: [
    'parsely-author',
    'citation_author',
    'cxenseparse:author',
    'cxensearse:author',
    'article:author_name',
    'article:byline',
    'byl',
    'author',
    'authors',
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'sailthru.author',
    'sailthru.byline_name',
    'article:author',
    'og:article:author',
    'mrf:authors',
    'twitter:data1',
    'twitter:misc:written by',
  ],
  publishedAt: [
    'article:published_time',
    'article:published',
    'article:published:time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'published_time',
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publicationdate',
    'article.published',
    'article.created',
    'date_published',
    'originalpublicationdate',
    'last-published',
    'vr:published_time',
    'cxenseparse:publishtime',
    'article_date_original',
    'rnews:datepublished',
    'date.created',
    'created',
    'date',
    'datecreated',
    'cre_date',
    'displaydate',
    'og:pubdate',
  ],
  modifiedAt: [
    'article:modified_time',
    'article:modified',
    'article:modified:time',
    'og:updated_time',
    'og:article:modified_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'modified',
    'revised',
    'updated_time',
    'article.updated',
  ],
  sections: [
    'article:section',
    'og:article:section',
    'parsely-section',
    'cxenseparse:category',
    'dc.subject.section',
    'section',
    'category',
  ],
  tags: ['article:tag', 'og:article:tag', 'parsely-tags', 'news_keywords', 'sailthru.tags', 'keywords', 'dc.subject'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language', 'inlanguage'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'al:ios:app_name'],
  canonicalUrl: ['og:url', 'parsely-link', 'twitter:url'],
  leadImage: [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'sailthru.image.full',
  ],
} as const;

type MetaFact = keyof typeof META_NAMES;
/** Facts of which each meta of a name holds one part. */
const LISTS: ReadonlySet<MetaFact> = new Set(['sections', 'tags', 'authors']);

/** Adds what the `meta` elements say. */
export function addMetaFacts(lists: FactLists, metas: PageMetas): void {
  for (const fact of Object.keys(META_NAMES) as MetaFact[]) {
    for (const name of META_NAMES[fact]) {
      const values = metas.get(name);
      if (values !== undefined) ADDERS[fact](lists, LISTS.has(fact) ? values : values.slice(0, 1), name, metas);
    }
  }
  const tier = metas.get('article:content_tier')?.[0]?.toLowerCase();
  if (tier === 'free') addFact(lists, 'access', 'free', 'meta', 'article:content_tier');
  if (tier === 'locked' || tier === 'metered') addFact(lists, 'access', 'paid', 'meta', 'article:content_tier');
}

type Adder = (lists: FactLists, values: readonly string[], rule: string, metas: PageMetas) => void;

const addText =
  (fact: 'headline' | 'standfirst' | 'language' | 'publisher' | 'canonicalUrl'): Adder =>
  (lists, [value = ''], rule) =>
    addFact(lists, fact, readLine(value), 'meta', rule);
const addDate =
  (fact: 'publishedAt' | 'modifiedAt'): Adder =>
  (lists, [value = ''], rule) =>
    addFact(lists, fact, readMachineDate(value), 'meta', rule);
const addWords =
  (fact: 'sections' | 'tags'): Adder =>
  (lists, values, rule) => {
    const parts = values.length > 1 || fact === 'sections' ? values : values.flatMap((value) => value.split(/[,;]/));
    addFact(lists, fact, [...new Set(parts.map(readLine).filter((part) => part !== ''))], 'meta', rule);
  };

const ADDERS: Readonly<Record<MetaFact, Adder>> = {
  headline: addText('headline'),
  standfirst: addText('standfirst'),
  language: addText('language'),
  publisher: addText('publisher'),
  canonicalUrl: addText('canonicalUrl'),
  publishedAt: addDate('publishedAt'),
  modifiedAt: addDate('modifiedAt'),
  sections: addWords('sections'),
  tags: addWords('tags'),
  authors(lists, values, rule, metas) {
    // Twitter's label and data pairs say "Written by" in their own language; only the word for author is told apart.
    if (
      rule === 'twitter:data1' &&
      !/\b(?:by|von|par|por|author|autor|auteur|autore)\b/i.test(metas.get('twitter:label1')?.[0] ?? '')
    )
      return;
    const names = [...new Set(values.flatMap((value) => readAuthorNames(readLine(value))))];
    addFact(
      lists,
      'authors',
      names.map((name) => ({ name })),
      'meta',
      rule,
    );
  },
  leadImage(lists, [url = ''], rule, metas) {
    if (url === '') return;
    const size = (side: string): number => Number.parseInt(metas.get(`og:image:${side}`)?.[0] ?? '', 10);
    const [width, height] = [size('width'), size('height')];
    const sized = rule.startsWith('og:') ? { ...(width > 0 ? { width } : {}), ...(height > 0 ? { height } : {}) } : {};
    addFact(lists, 'leadImage', { url, ...sized }, 'meta', rule);
  },
};
