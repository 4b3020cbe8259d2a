import type { Harvest } from '../html/harvest.js';
import { findInside, type HtmlNode, readNodeText } from '../html/node.js';
import type { ParsedPage } from '../html/parse-html.js';
import type { Author } from '../model/article.js';
import { cleanText } from '../text/clean-text.js';
import { readDateText } from '../text/read-date-text.js';
import { addJsonLdFacts, readLiveUpdates, readPaywallSelectors, readRecipeLines } from './add-json-ld-facts.js';
import { addMarkupFacts } from './add-markup-facts.js';
import { addMetaFacts } from './add-meta-facts.js';
import { chooseOwnArticles } from './choose-own-article.js';
import { TITLE_PARTS } from './clean-headline.js';
import { addFact, createFactLists, type FactLists } from './fact-lists.js';
import { readJsonLd, readTypes } from './json-ld.js';
import { toLanguageTag } from './language-tag.js';
import type { Candidate, PageFacts } from './page-facts.js';
import { type PageMetas, readMetas } from './page-metas.js';
import { readByline, readNickname } from './read-byline.js';
import { readHeading } from './read-heading.js';
import { readEmbeddedState } from './read-state.js';
import { readStateKeyPoints } from './read-state-key-points.js';
import { readUrlDate } from './read-url-date.js';
import { mayHoldState } from './state-values.js';

/** Most `h1` elements that are read; pages with more use them for the items of lists. */
const MAX_H1S = 4;
/** Most `rel="author"` links, and most people in them, that are believed to be of this article. */
const [MAX_AUTHOR_LINKS, MAX_AUTHORS] = [12, 3];
/** Longest date at the end of a title, in UTF-16 units. */
const MAX_DATE_PART = 24;

/** What {@link readPageFacts} needs to know beside the page. */
export interface PageFactsOptions {
  /** The page's address where known: it tells the page's own article from others, and makes links absolute. */
  readonly url: string | null;
}

/**
 * What the page says of itself, from the elements that the parser noted: no walk of the tree. What readers see beside
 * the text (byline, dates, labels) is not among it.
 */
export function readPageFacts(page: ParsedPage, { url }: PageFactsOptions): PageFacts {
  const { harvest } = page;
  const metas = readMetas(harvest.metas);
  const canonical = harvest.links.find((link) => link.get('rel')?.toLowerCase() === 'canonical')?.get('href') ?? '';
  const jsonLd = readJsonLd(harvest.scripts);
  const titles = [metas.get('og:title')?.[0] ?? '', ...harvest.h1s.slice(0, MAX_H1S).map(readNodeText)];
  const articles = chooseOwnArticles(jsonLd, { urls: [url ?? '', canonical, metas.get('og:url')?.[0] ?? ''], titles });
  const lists = createFactLists();
  const root = findRoot(page.document);
  addFact(lists, 'canonicalUrl', canonical, 'dom', 'link canonical');
  addFact(lists, 'language', root?.get('lang') ?? root?.get('xml:lang') ?? '', 'dom', 'html lang');
  addJsonLdFacts(lists, articles, jsonLd);
  addMetaFacts(lists, metas);
  addMarkupFacts(lists, harvest);
  addElementFacts(lists, harvest);
  const urlDate = readUrlDate(url) ?? readUrlDate(lists.canonicalUrl[0]?.value ?? null);
  addFact(lists, 'publishedAt', urlDate, 'dom', 'date in the address');
  resolveFacts(lists, url);
  return Object.assign(lists, {
    recipeLines: readRecipeLines(articles),
    tagLinks: harvest.tagLinks,
    paywallSelectors: readPaywallSelectors(articles),
    ampPage: root !== null && (root.get('amp') !== undefined || root.get('⚡') !== undefined),
    ogType: readOgType(metas),
    schemaTypes: [...new Set([...jsonLd.things.flatMap(readTypes), ...readItemTypes(harvest)])],
    liveUpdates: readLiveUpdates(articles, jsonLd.byId),
    standsInState: (words: string) =>
      harvest.scripts.some((script) => mayHoldState(script) && script.data.includes(words)),
    readKeyPoints: () =>
      readStateKeyPoints(harvest.scripts).map(
        (value): Candidate<readonly string[]> => ({ value, source: 'state', rule: 'typed list in the state' }),
      ),
    readState: () => readEmbeddedState(harvest.scripts, [...titles, ...lists.headline.map(({ value }) => value)]),
  });
}

/** Languages as tags, addresses made absolute; what is none is left out. */
function resolveFacts(lists: FactLists, base: string | null): void {
  const resolved = new Map<string, string | null>();
  const resolve = (address: string): string[] => {
    const url = resolved.get(address) ?? resolveUrl(address, base);
    resolved.set(address, url);
    return url === null ? [] : [url];
  };
  lists.language = lists.language.flatMap((c) => toLanguageTag(c.value).map((value) => ({ ...c, value })));
  lists.canonicalUrl = lists.canonicalUrl.flatMap((c) => resolve(c.value).map((value) => ({ ...c, value })));
  lists.leadImage = lists.leadImage.flatMap((c) =>
    resolve(c.value.url).map((url) => ({ ...c, value: { ...c.value, url } })),
  );
}

function findRoot(document: HtmlNode): HtmlNode | null {
  for (let node = document.firstChild; node; node = node.next) if (node.name === 'html') return node;
  return null;
}

/** The types of the page's microdata, without the vocabulary. */
function readItemTypes({ annotated }: Harvest): string[] {
  return annotated.flatMap((node) => {
    const type = node.get('itemtype')?.trim();
    return type ? [type.slice(type.lastIndexOf('/') + 1)] : [];
  });
}

function readOgType(metas: PageMetas): string | null {
  return metas.get('og:type')?.[0]?.toLowerCase() ?? null;
}

function addElementFacts(lists: FactLists, { titles, h1s, authorLinks }: Harvest): void {
  for (const h1 of h1s.slice(0, MAX_H1S)) {
    const { text, bare } = readHeading(h1);
    if (leadsHome(h1, text)) {
      addFact(lists, 'publisher', text, 'dom', 'h1 that leads home');
      continue;
    }
    addFact(lists, 'headline', text, 'dom', 'h1');
    addFact(lists, 'headline', bare, 'dom', 'h1 without kicker');
  }
  addFact(lists, 'authors', readAuthorLinks(authorLinks), 'dom', 'rel author');
  const title = titles[0] === undefined ? '' : cleanText(readNodeText(titles[0]));
  addFact(lists, 'headline', title, 'dom', '<title>');
  const lastPart = title.slice(-MAX_DATE_PART).split(TITLE_PARTS).at(-1) ?? '';
  if (lastPart.length < MAX_DATE_PART)
    addFact(lists, 'publishedAt', readDateText(lastPart, lists.language[0]?.value ?? null), 'dom', 'date in the title');
}

/** Whether all of a heading is a link to the front page: such a one is the site's name. */
function leadsHome(heading: HtmlNode, text: string): boolean {
  const link = findInside(heading, ({ name }) => name === 'a');
  return link !== null && FRONT_PAGE.test(link.get('href') ?? '') && cleanText(readNodeText(link)) === text;
}
/** The address of a front page. */
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+\/?|\/)$/;

/** The people that `rel="author"` links name; none where they name many: those are the authors of other stories too. */
function readAuthorLinks(links: readonly HtmlNode[]): Author[] {
  const authors = new Map<string, Author>();
  for (const link of links.slice(0, MAX_AUTHOR_LINKS)) {
    const text = readNodeText(link);
    const named = readByline(text, []).authors;
    for (const author of named.length > 0 ? named : readNickname(text))
      authors.set(author.name, withHref(author, link));
  }
  return authors.size > MAX_AUTHORS || links.length > MAX_AUTHOR_LINKS ? [] : [...authors.values()];
}

function withHref(author: Author, link: HtmlNode): Author {
  const url = link.get('href');
  return url === undefined || url === '' ? author : { ...author, url };
}

/** An address made absolute; null where it is no address of the web. */
function resolveUrl(address: string, base: string | null): string | null {
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return base === null && /^[/\w.-]+$/.test(address) ? address : null;
  }
}
