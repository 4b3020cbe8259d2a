import type { Author } from '../model/article.js';
import type { PagePlan } from './page-plan.js';
import { attribute, escapeHtml, writeJson } from './write-html.js';

/** A page's `title`, canonical address and Open Graph metas. */
export function writeMetas(plan: PagePlan): string {
  const { headline, site, url, standfirst, publishedAt, modifiedAt, section, tags } = plan;
  const metas: readonly (readonly [string, string | null])[] = [
    ['og:type', 'article'],
    ['og:title', headline],
    ['og:url', url],
    ['og:site_name', site.name],
    ['og:description', standfirst],
    ['article:published_time', publishedAt],
    ['article:modified_time', modifiedAt],
    ['article:section', section],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ];
  return [
    `<meta charset="utf-8">`,
    `<title>${escapeHtml(headline)} - ${escapeHtml(site.name)}</title>`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...metas.flatMap(([property, content]) =>
      content === null ? [] : [`<meta property="${property}"${attribute('content', content)}>`],
    ),
  ].join('\n');
}

/** A page's own data of schema.org; `type` as in "NewsArticle". */
export function writeJsonLd(plan: PagePlan, type = 'NewsArticle', more: object = {}): string {
  const { headline, site, url, standfirst, publishedAt, modifiedAt, section, tags, authors } = plan;
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    headline,
    ...(standfirst === null ? {} : { description: standfirst }),
    datePublished: publishedAt,
    ...(modifiedAt === null ? {} : { dateModified: modifiedAt }),
    author: authors.map((author) => ({ '@type': 'Person', ...author })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name },
    mainEntityOfPage: url,
    articleSection: section,
    keywords: tags,
    ...more,
  };
  return `<script type="application/ld+json">${writeJson(data)}</script>`;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/** A day for readers: "March 11, 2021". */
export function writeDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}

/** An author as a link to the page about them; `attributes` with the space before them. */
export function writeAuthor({ name, url }: Author, attributes = ''): string {
  return `<a href="${escapeHtml(url ?? '/staff')}"${attributes}>${escapeHtml(name)}</a>`;
}
