import type { Article } from '../model/article.js';
import { countWords } from './count-words.js';
import { resolveFormatOptions } from './format-options.js';
import { fillSeconds } from './iso-time.js';
import type {
  JsonLdArticle,
  JsonLdLiveBlog,
  JsonLdNewsArticle,
  JsonLdNewsArticleOf,
  JsonLdParty,
  JsonLdUpdate,
} from './json-ld.js';
import { listJsonLdMedia } from './json-ld-media.js';
import { writeJsonLdQuotation } from './json-ld-quotations.js';
import { type LiveEntry, splitLiveEntries } from './live-entries.js';
import { findNewsType, NEWS_TYPES, type NewsType } from './news-types.js';
import { omitEmpty } from './omit-empty.js';
import { readUri } from './safe-url.js';
import { joinText, writeTextBody } from './text-blocks.js';

/** What {@link toJsonLd} writes. */
export interface JsonLdOptions {
  /** The running text as `articleBody`, and that of each entry of a live blog. @default true */
  readonly body?: boolean;
  /** Each quotation as a `Quotation` in `hasPart`. @default true */
  readonly quotations?: boolean;
  /** The type of the article, where you know it; a live blog is a `LiveBlogPosting` anyway. @default what its sections say */
  readonly type?: NewsType;
}

type JsonLdSettings = Readonly<Required<Omit<JsonLdOptions, 'type'>> & { type: NewsType | undefined }>;
const DEFAULTS: JsonLdSettings = { body: true, quotations: true, type: undefined };

/**
 * An article as JSON-LD of schema.org: a `NewsArticle` (or the kind of it that a section label names: an opinion, an
 * analysis, a review ...), for a live blog a `LiveBlogPosting`.
 *
 * A plain object; what the article does not say is left out. Addresses are absolute http and https ones. To put it into a
 * page use {@link toJsonLdScript}: `JSON.stringify` alone would let a text end the script element. The types are this
 * package's own and can be assigned to those of `schema-dts`.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write; see {@link JsonLdOptions}.
 * @throws `ArticleError` with the code `invalid-options`.
 * @see https://schema.org/NewsArticle, https://schema.org/LiveBlogPosting, https://schema.org/Quotation
 * @example
 * ```ts
 * toJsonLd(article, { body: false }).headline;
 * ```
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdNewsArticle | JsonLdLiveBlog {
  const settings = resolveFormatOptions(options, DEFAULTS, { type: NEWS_TYPES });
  const shared = writeShared(article, settings);
  const { entries } = splitLiveEntries(article.body);
  if (entries.length > 0) {
    const times = entries.flatMap(({ update }) => fillSeconds(update.publishedAt) ?? []).sort(byTime);
    return {
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      ...shared,
      ...omitEmpty({ coverageStartTime: times[0] }),
      liveBlogUpdate: entries.map((entry) => writeUpdate(entry, settings)),
    };
  }
  const type = settings.type ?? findNewsType(article.sections);
  const news: JsonLdNewsArticleOf<NewsType> = {
    '@context': 'https://schema.org',
    '@type': type,
    ...shared,
    ...omitEmpty({ dateline: article.dateline?.text }),
  };
  // One of the types, which TypeScript does not tell from a mixture of them.
  return news as JsonLdNewsArticle;
}

/**
 * {@link toJsonLd} as the `script` element that a page carries it in. No text can end the element: `<` is written as
 * `\u003c`, which JSON reads as the same sign.
 *
 * @param article - What `parseArticle` gave.
 * @param options - What to write; see {@link JsonLdOptions}.
 * @throws `ArticleError` with the code `invalid-options`.
 * @example
 * ```ts
 * toJsonLdScript(article, { body: false });
 * ```
 */
export function toJsonLdScript(article: Article, options: JsonLdOptions = {}): string {
  return `<script type="application/ld+json">${JSON.stringify(toJsonLd(article, options)).replaceAll('<', '\\u003c')}</script>`;
}

function writeShared(article: Article, settings: JsonLdSettings): Omit<JsonLdArticle, '@context'> {
  const url = readUri(article.canonicalUrl ?? article.url);
  // Without an address the article is a blank node, which no other document can mean.
  const id = url === null ? '_:article' : `${url.replace(/#.*$/, '')}#article`;
  const { standfirst, keyPoints, publishedAt, modifiedAt, publisher, language, sections, tags, dateline, notices } =
    article;
  const text = writeTextBody(article);
  return {
    '@id': id,
    ...omitEmpty({
      url,
      mainEntityOfPage: url === null ? null : { '@type': 'WebPage' as const, '@id': url },
      headline: article.headline,
      description: standfirst,
      abstract: keyPoints.join('\n'),
      datePublished: fillSeconds(publishedAt),
      dateModified: fillSeconds(modifiedAt),
      author: article.byline.authors.map((author) => writeAuthor(author, article)),
      publisher: publisher === null ? null : { '@type': 'Organization' as const, name: publisher },
      creditText: notices.flatMap(({ role, text }) => (role === 'contributor' ? [text] : [])).join('\n'),
      inLanguage: language,
      articleSection: sections,
      keywords: tags,
      locationCreated: dateline?.place ? { '@type': 'Place' as const, name: dateline.place } : null,
      isAccessibleForFree: article.access.declared === null ? null : article.access.declared === 'free',
      image: listJsonLdMedia(article.body, 'ImageObject'),
      video: listJsonLdMedia(article.body, 'VideoObject'),
      audio: listJsonLdMedia(article.body, 'AudioObject'),
      articleBody: settings.body ? text : null,
      wordCount: countWords(text, language),
      correction: notices.flatMap(({ role, text }) =>
        role === 'correction' ? [{ '@type': 'CorrectionComment' as const, text }] : [],
      ),
      hasPart: settings.quotations ? article.quotations.map((quotation) => writeJsonLdQuotation(quotation, id)) : null,
    }),
  };
}

/** An author; an organization where it is the publisher's or the dateline's agency's name that stands in the byline. */
function writeAuthor(
  { name, url }: Article['byline']['authors'][number],
  { publisher, dateline }: Article,
): JsonLdParty {
  const isOrganization = name === publisher || name === dateline?.agency;
  return { '@type': isOrganization ? 'Organization' : 'Person', name, ...omitEmpty({ url: readUri(url ?? null) }) };
}

function writeUpdate({ update, blocks }: LiveEntry, settings: JsonLdSettings): JsonLdUpdate {
  return {
    '@type': 'BlogPosting',
    ...omitEmpty({
      headline: update.headline,
      datePublished: fillSeconds(update.publishedAt),
      author: update.author ? { '@type': 'Person' as const, name: update.author } : null,
      articleBody: settings.body ? joinText(blocks) : null,
    }),
  };
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
