import type { Harvest } from '../html/harvest.js';
import { findInside, type HtmlNode, readNodeText } from '../html/node.js';
import { cleanText } from '../text/clean-text.js';
import { readMachineDate } from '../text/read-machine-date.js';
import { addFact, type FactLists } from './fact-lists.js';
import { type BylineLink, readByline } from './read-byline.js';

/** Most elements above an annotated one that are looked at for the thing it belongs to. */
const MAX_CLIMB = 40;
/** Most annotated elements, and most authors, that are looked at: bounds what nested annotations cost. */
const [MAX_ANNOTATED, MAX_AUTHORS] = [1_000, 20];
/** Types of microdata whose properties are those of an article. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Recipe|Review|WebPage|CreativeWork)\/?$/i;

/**
 * Adds what microdata and RDFa on the page's own elements say. Of several articles in one page, related ones mostly,
 * the first with the property is taken.
 */
export function addMarkupFacts(lists: FactLists, { annotated }: Harvest): void {
  const taken = new Set<string>();
  const authors: { text: string; links: BylineLink[]; owner: HtmlNode | null }[] = [];
  for (const node of annotated.slice(0, MAX_ANNOTATED)) {
    for (const property of readProperties(node)) {
      const owner = findOwner(node);
      if (owner !== null && !ARTICLE_TYPE.test(owner.get('itemtype') ?? owner.get('typeof') ?? '')) continue;
      if (property === 'author' || property === 'creator') {
        if (authors.length < MAX_AUTHORS) authors.push({ text: readAuthorText(node), links: readLinks(node), owner });
      } else if (!taken.has(property)) {
        if (addProperty(lists, property, node)) taken.add(property);
      }
    }
  }
  const own = authors.filter(({ owner }) => owner === authors[0]?.owner);
  const names = own.flatMap(({ text, links }) => readByline(text, links).authors);
  const unlike = names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at);
  addFact(lists, 'authors', unlike, 'microdata', 'itemprop author');
}

function readProperties(node: HtmlNode): string[] {
  const names = `${node.get('itemprop') ?? ''} ${node.get('property') ?? ''}`.toLowerCase().split(/\s+/);
  return names
    .map((name) => name.replace(/^(?:schema|rnews|dc|dcterms|og|article):/, ''))
    .filter((name) => name !== '');
}

/** The thing that a property belongs to: the nearest element above that starts one; null where none does. */
function findOwner(node: HtmlNode): HtmlNode | null {
  let above = node.parent;
  for (let climbed = 0; above !== null && climbed < MAX_CLIMB; climbed += 1) {
    if (above.get('itemscope') !== undefined || above.get('typeof') !== undefined) return above;
    above = above.parent;
  }
  return null;
}

/** An author's text: where the author is a thing of their own, its name alone. */
function readAuthorText(node: HtmlNode): string {
  const content = node.get('content');
  const itemscope = node.get('itemscope');
  if (content !== undefined && content !== '') return content;
  if (itemscope === undefined) return readNodeText(node);
  const name = findInside(node, (inner) => inner.get('itemprop')?.toLowerCase().split(/\s+/).includes('name') === true);
  return name === null ? readNodeText(node) : (name.get('content') ?? readNodeText(name));
}

function readLinks(node: HtmlNode): BylineLink[] {
  const link = findInside(node, (inner) => inner.name === 'a' && inner.get('href') !== undefined);
  const href = link?.get('href');
  return link === null || href === undefined ? [] : [{ text: readNodeText(link), href }];
}

/** Longest text of a property, in UTF-16 units. */
const MAX_TEXT_LENGTH = 500;

/** Adds one property's fact. Returns whether it was one of those that are read, and held something. */
function addProperty(lists: FactLists, property: string, node: HtmlNode): boolean {
  const fact = PROPERTIES[property];
  if (fact === undefined) return false;
  const text = cleanText((node.get('content') ?? readNodeText(node)).slice(0, MAX_TEXT_LENGTH));
  const rule = `itemprop ${property}`;
  switch (fact) {
    case 'headline':
      addFact(lists, fact, text, 'microdata', rule);
      return text !== '';
    case 'sections':
      addFact(lists, fact, text === '' ? [] : [text], 'microdata', rule);
      return text !== '';
    case 'publishedAt':
    case 'modifiedAt': {
      const exact = node.get('content') ?? node.get('datetime');
      // In hAtom the title of an `abbr` is the date for machines.
      const date =
        readMachineDate(exact ?? node.get('title') ?? '') ?? (exact === undefined ? readMachineDate(text) : null);
      addFact(lists, fact, date, 'microdata', rule);
      return date !== null;
    }
  }
}

/** The properties that are read as they stand. */
const PROPERTIES: Readonly<Record<string, 'headline' | 'sections' | 'publishedAt' | 'modifiedAt' | undefined>> =
  Object.assign(Object.create(null), {
    headline: 'headline',
    articlesection: 'sections',
    datepublished: 'publishedAt',
    datemodified: 'modifiedAt',
  });
