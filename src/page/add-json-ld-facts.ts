import type { Author } from '../model/article.js';
import { readMachineDate } from '../text/read-machine-date.js';
import { addFact, type FactLists } from './fact-lists.js';
import { type JsonLd, listOf, readAddress, readText, readTypes, resolveThing } from './json-ld.js';
import type { LeadImage, LiveUpdate } from './page-facts.js';
import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.js';
import { readLines } from './plain-text.js';
import { readAuthorNames } from './read-byline.js';

/** Most things about the page's own article that are read: an article, and its page. */
const MAX_ARTICLES = 2;
/** Most keywords that are read, and the longest: more is running text. */
const [MAX_KEYWORDS, MAX_KEYWORD] = [50, 60];
const SOURCE = 'json-ld';

/** Adds what the JSON-LD says of the page's own article. `articles`: the surest first. */
export function addJsonLdFacts(lists: FactLists, articles: readonly JsonObject[], { byId, things }: JsonLd): void {
  for (const article of articles.slice(0, MAX_ARTICLES)) addArticleFacts(lists, article, byId);
  addFact(lists, 'sections', readBreadcrumb(things), SOURCE, 'json-ld BreadcrumbList');
}

function addArticleFacts(lists: FactLists, article: JsonObject, byId: JsonLd['byId']): void {
  const isPage = readTypes(article).every((type) => type.endsWith('Page'));
  const add = <F extends Parameters<typeof addFact>[1]>(
    fact: F,
    value: Parameters<typeof addFact<F>>[2],
    key: string,
  ): void => addFact(lists, fact, value, SOURCE, `json-ld ${isPage ? 'WebPage ' : ''}${key}`);
  add('headline', readText(article['headline']), 'headline');
  add('headline', readText(article['name']), 'name');
  add('standfirst', readText(article['description']), 'description');
  add('authors', readAuthors(article['author'] ?? article['creator'], byId), 'author');
  add('publishedAt', readMachineDate(readText(article['datePublished'])), 'datePublished');
  add('publishedAt', readMachineDate(readText(article['dateCreated'])), 'dateCreated');
  add('modifiedAt', readMachineDate(readText(article['dateModified'])), 'dateModified');
  add('sections', listOf(article['articleSection']).map(readText).filter(Boolean), 'articleSection');
  add('tags', readKeywords(article['keywords']), 'keywords');
  add('language', readText(article['inLanguage']), 'inLanguage');
  add('publisher', readText(resolveThing(listOf(article['publisher'])[0] ?? null, byId)), 'publisher');
  add('canonicalUrl', readAddress(article['mainEntityOfPage']) || readAddress(article['url']), 'mainEntityOfPage');
  add('access', readAccess(article['isAccessibleForFree']), 'isAccessibleForFree');
  add('leadImage', readImage(article['image'] ?? article['primaryImageOfPage'], byId), 'image');
  const body = article['articleBody'];
  if (typeof body === 'string') add('articleBody', readLines(body), 'articleBody');
}

function readAuthors(value: JsonValue | undefined, byId: JsonLd['byId']): Author[] {
  const authors: Author[] = [];
  for (const item of listOf(value)) {
    const thing = resolveThing(item, byId);
    const names = isJsonObject(thing) ? listOf(thing['name']) : [thing];
    const found = names.flatMap((name) => readAuthorNames(readText(name)));
    const page = isJsonObject(thing) && found.length === 1 ? readAddress(thing['url'] ?? thing['sameAs']) : '';
    for (const name of found) {
      if (!authors.some((author) => author.name === name)) authors.push(page === '' ? { name } : { name, url: page });
    }
  }
  return authors;
}

/** Keywords as a list or as one line parted by commas; "tag:", "storyType:" and other marks for machines are left out. */
function readKeywords(value: JsonValue | undefined): string[] {
  const words = listOf(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : [readText(item)]));
  const texts = words
    .slice(0, MAX_KEYWORDS)
    .map(readText)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= MAX_KEYWORD && !/^[\w-]{2,20}:\S/.test(word));
  return [...new Set(texts)];
}

function readAccess(value: JsonValue | undefined): 'free' | 'paid' | null {
  const said = readText(value) || String(listOf(value)[0] ?? '');
  if (/^(?:https?:\/\/schema\.org\/)?(?:true|1|yes)$/i.test(said)) return 'free';
  return /^(?:https?:\/\/schema\.org\/)?(?:false|0|no)$/i.test(said) ? 'paid' : null;
}

function readImage(value: JsonValue | undefined, byId: JsonLd['byId']): LeadImage | null {
  const first = resolveThing(listOf(value)[0] ?? null, byId);
  const url = readAddress(first);
  if (url === '' || url.startsWith('#')) return null;
  if (!isJsonObject(first)) return { url };
  const caption = readText(first['caption'] ?? first['description']);
  const credit = readText(first['creditText'] ?? first['copyrightHolder'] ?? first['author']);
  const [width, height] = [first['width'], first['height']].map((size) => Number.parseInt(readText(size), 10));
  return {
    url,
    ...(caption === '' ? {} : { caption }),
    ...(credit === '' ? {} : { credit }),
    ...(width !== undefined && width > 0 ? { width } : {}),
    ...(height !== undefined && height > 0 ? { height } : {}),
  };
}

/** The first breadcrumb, without the home page and the article itself. */
function readBreadcrumb(things: readonly JsonObject[]): string[] {
  const list = things.find((thing) => readTypes(thing).includes('BreadcrumbList'));
  const items = listOf(list?.['itemListElement']).filter(isJsonObject);
  const places = [...items].sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  const names = places
    .map((item) => readText(item['name']) || readText(item['item']))
    .filter((name) => !/^https?:/.test(name));
  return names.slice(1).filter((name) => name !== '' && name.length < 40);
}

const RECIPE_KEYS = ['recipeIngredient', 'recipeInstructions', 'step'] as const;

/** The ingredients and the steps of a recipe, or the steps of other instructions, those of its sections too. */
export function readRecipeLines(articles: readonly JsonObject[]): string[] {
  const steps = articles.flatMap((article) => RECIPE_KEYS.flatMap((key) => listOf(article[key])));
  const inner = steps.flatMap((step) => (isJsonObject(step) ? listOf(step['itemListElement']) : []));
  return [...steps, ...inner].flatMap((step) =>
    typeof step === 'string'
      ? readLines(step).split('\n')
      : isJsonObject(step)
        ? readText(step['text'] ?? step['name'])
        : [],
  );
}

/** The paths of `cssSelector` in the parts that a page declares as paid for. */
export function readPaywallSelectors(articles: readonly JsonObject[]): string[] {
  const parts = articles.flatMap((article) => listOf(article['hasPart'])).filter(isJsonObject);
  const paid = parts.filter((part) => readAccess(part['isAccessibleForFree']) === 'paid');
  return [...new Set(paid.flatMap((part) => listOf(part['cssSelector']).map(readText)).filter(Boolean))];
}

/** The entries of a live blog, in the order of the page's data. */
export function readLiveUpdates(articles: readonly JsonObject[], byId: JsonLd['byId']): LiveUpdate[] {
  const updates = articles.flatMap((article) => listOf(article['liveBlogUpdate'])).filter(isJsonObject);
  return updates.map((update) => ({
    headline: readText(update['headline'] ?? update['name']) || null,
    publishedAt: readMachineDate(readText(update['datePublished'] ?? update['dateModified'])),
    author: readAuthors(update['author'], byId)[0]?.name ?? null,
    body:
      typeof update['articleBody'] === 'string' ? readLines(update['articleBody']) : readText(update['articleBody']),
  }));
}
