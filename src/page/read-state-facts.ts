import { readMachineDate } from '../text/read-machine-date.js';
import { addFact, type CandidateFact, createFactLists, type FactLists } from './fact-lists.js';
import { listOf } from './json-ld.js';
import type { LeadImage } from './page-facts.js';
import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.js';
import { readLine } from './plain-text.js';
import { readAuthorNames } from './read-byline.js';
import type { Resolve } from './state-blocks.js';

/** What content systems call a fact, in small letters without marks, the surest first. */
const KEYS = {
  headline: 'headline headlines title titles hed articletitle',
  standfirst:
    'standfirst dek deck subheadline subheadlines subtitle subhead strapline intro introduction lead summary excerpt',
  authors: 'authors author byline bylines credits contributors writers authorname',
  publishedAt:
    'publishedat datepublished firstpublishedat firstpublished firstpublishdate displaydate publishdate publisheddate publicationdate pubdate published date createdat',
  modifiedAt: 'modifiedat updatedat datemodified lastmodified lastupdated lastupdateddate updateddate modified updated',
  sections: 'section primarysection sectionname primarycategory category channel sections categories',
  tags: 'tags keywords topics',
  leadImage: 'leadimage mainimage heroimage featuredimage headerimage coverimage hero cover promoitems image',
};
/** Where a thing keeps some of its facts. */
const PARTS = /^(?:taxonomy|meta|metadata|attributes|fields|header|dates)$/;
/** Where a value keeps its words, and a picture its address and who took it. */
const NAME_KEYS = 'basic by name displayName title label text value json rendered'.split(' ');
const ADDRESS_KEYS = 'url src href source'.split(' ');
const CREDIT_KEYS = 'credit credits copyright attribution'.split(' ');
const PICTURE = /^(?:https?:)?\/[^\s{]*(?:\.(?:jpe?g|png|webp|avif)|image|img|photo|resize|media)/i;
/** A name for programs: "akolb", "news-desk", "42". */
const LOGIN = /^[a-z\d._@-]*$/;
/** A label for programs: "audio-article", "dbd0". */
const CODE = /^(?=.*[\d_-])[a-z\d_-]+$/;
/** How deep in a value a name or a picture is looked for. */
const MAX_DEPTH = 3;

/**
 * The facts of an article that stand beside its body in the embedded state.
 *
 * @param things what the body stands in, the nearest first, the article itself and what it stands in last
 */
export function readStateFacts(things: readonly JsonObject[], resolve: Resolve): FactLists {
  const lists = createFactLists();
  const values = new Map<string, JsonValue[]>();
  const note = (thing: JsonObject, isPart: boolean): void => {
    for (const [key, raw] of Object.entries(thing)) {
      const value = resolve(raw) ?? null;
      const name = key.replace(/\(.*|[^a-z]/gis, '').toLowerCase();
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else known.push(value);
      if (!isPart && PARTS.test(name) && isJsonObject(value)) note(value, true);
    }
  };
  for (const thing of things) note(thing, false);
  const add = <F extends CandidateFact & keyof typeof KEYS>(
    fact: F,
    read: (names: string[], value: JsonValue) => Parameters<typeof addFact<F>>[2],
  ): void => {
    for (const key of KEYS[fact].split(' '))
      for (const value of values.get(key) ?? [])
        addFact(lists, fact, read(listNames(value, resolve, 0), value), 'state', `state ${key}`);
  };
  const only = ([name = '', ...more]: string[]): string => (more.length > 0 ? '' : name);
  const labels = (names: string[]): string[] => names.filter((name) => !CODE.test(name));
  const date = ([name = '']: string[]): string | null => readMachineDate(name);
  add('headline', only);
  add('standfirst', only);
  add('authors', (names) =>
    names
      .filter((name) => !LOGIN.test(name))
      .flatMap(readAuthorNames)
      .map((name) => ({ name })),
  );
  add('publishedAt', date);
  add('modifiedAt', date);
  add('sections', labels);
  add('tags', labels);
  add('leadImage', (_, value) => readPicture(value, resolve));
  return lists;
}

/** The names in a value: words, things that are called something, and lists of both. */
function listNames(value: JsonValue | undefined, resolve: Resolve, depth: number): string[] {
  return listOf(resolve(value)).flatMap((raw) => {
    const item = resolve(raw);
    if (typeof item === 'string' || typeof item === 'number') return [readLine(String(item))].filter(Boolean);
    if (!isJsonObject(item) || depth > MAX_DEPTH) return [];
    return NAME_KEYS.map((key) => listNames(item[key], resolve, depth + 1)).find((names) => names.length > 0) ?? [];
  });
}

/** The first picture in a value, with what stands beside its address. */
export function readPicture(value: JsonValue | undefined, resolve: Resolve, depth = 0): LeadImage | null {
  const item = resolve(listOf(resolve(value))[0]);
  if (typeof item === 'string') return PICTURE.test(item) ? { url: item } : null;
  if (!isJsonObject(item) || depth > MAX_DEPTH) return null;
  const inner = [...ADDRESS_KEYS, ...Object.keys(item)].map((key) => readPicture(item[key], resolve, depth + 1));
  const picture = inner.find((found) => found !== null);
  const [caption] = listNames(item['caption'], resolve, 0);
  const [credit] = CREDIT_KEYS.flatMap((key) => listNames(item[key], resolve, 0));
  return picture ? { ...picture, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) } : null;
}
