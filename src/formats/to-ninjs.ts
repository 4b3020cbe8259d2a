import { ArticleError } from '../errors.js';
import type { Article } from '../model/article.js';
import type { Figure } from '../model/block.js';
import type { Speaker } from '../model/quotation.js';
import { readBylineText } from './article-lines.js';
import { countWords } from './count-words.js';
import { RICH_DEFAULTS, resolveFormatOptions } from './format-options.js';
import { readPointInTime } from './iso-time.js';
import type { Ninjs, Ninjs2, NinjsAssociation, NinjsBody, NinjsConcept, NinjsSource, NinjsText } from './ninjs.js';
import { omitEmpty } from './omit-empty.js';
import { readUri } from './safe-url.js';
import { writeTextBody } from './text-blocks.js';
import { writeHtmlBody } from './to-html.js';

/** What {@link toNinjs} writes. */
export interface NinjsOptions {
  /** The version of the standard. @default '3.0' */
  readonly version?: '3.0' | '2.1';
  /** The item's identifier, an absolute URI. @default the article's canonical address, else its address */
  readonly uri?: string;
}

// `uri` stands here for its name: its default is the article's own address.
const DEFAULTS: Readonly<Required<NinjsOptions>> = { version: '3.0', uri: '' };

/**
 * An article as a news item of IPTC's ninjs 3.0, or 2.1.
 *
 * What the article does not say is left out, and so is a time without seconds or time zone, which ninjs has no place for.
 * The running text is there as plain text and as HTML, with each quotation marked up; the people and organizations that
 * are quoted are `people` and `organisations` with the relation `quoted`; pictures, videos and sounds that have an absolute
 * address are associations. The items of one 2.x or 3.x version are valid in the later ones of its branch.
 *
 * @param article - What `parseArticle` gave.
 * @param options - The version, and the identifier; see {@link NinjsOptions}.
 * @throws `ArticleError` with the code `invalid-options`; also where the article has no address and no `uri` is given,
 *   since ninjs requires one.
 * @see https://iptc.org/standards/ninjs/
 * @example
 * ```ts
 * toNinjs(article, { uri: 'https://example.com/items/1' }).headlines;
 * ```
 */
export function toNinjs(article: Article, options?: NinjsOptions & { readonly version?: '3.0' }): Ninjs;
export function toNinjs(article: Article, options: NinjsOptions & { readonly version: '2.1' }): Ninjs2;
export function toNinjs(article: Article, options?: NinjsOptions): Ninjs | Ninjs2;
export function toNinjs(article: Article, { uri, ...others }: NinjsOptions = {}): Ninjs | Ninjs2 {
  const { version } = resolveFormatOptions(others, DEFAULTS, { version: ['3.0', '2.1'] });
  const item = writeItem(article, chooseUri(article, uri), version);
  return version === '3.0' ? item : (lowerNames(item) as Ninjs2);
}

function chooseUri(article: Article, given: string | undefined): string {
  if (given !== undefined) {
    if (typeof given === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(given) && URL.canParse(given))
      return given;
    const message = `Expected an absolute URI for "uri", but found ${JSON.stringify(given)}.`;
    throw new ArticleError('invalid-options', message, { option: 'uri', value: given });
  }
  const own = readUri(article.canonicalUrl) ?? readUri(article.url);
  if (own !== null) return own;
  const message =
    'Expected a URI, which every ninjs item has, but the article has no address. Give the option "uri", or parse the page with its "url".';
  throw new ArticleError('invalid-options', message, { option: 'uri' });
}

function writeItem(article: Article, uri: string, version: Ninjs['standard']['version']): Ninjs {
  const url = readUri(article.url);
  return {
    uri,
    standard: { name: 'ninjs', version, schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${version}.json` },
    type: 'text',
    representationType: article.access.observed === 'full' ? 'full' : 'partial',
    ...omitEmpty({
      firstCreated: readPointInTime(article.publishedAt),
      versionCreated: readPointInTime(article.modifiedAt) ?? readPointInTime(article.publishedAt),
      language: article.language,
      headlines: article.headline ? [plain('main', article.headline)] : [],
      by: readBylineText(article),
      located: article.dateline?.place,
      descriptions: listDescriptions(article),
      bodies: listBodies(article),
      people: listQuoted(article, 'person'),
      organisations: listQuoted(article, 'organization'),
      subjects: [...name(article.sections, 'section'), ...name(article.tags, 'tag')],
      infoSources: listSources(article),
      associations: listAssociations(article),
      altIds: url !== null && url !== uri ? [{ role: 'url', value: url }] : [],
    }),
  };
}

function plain(role: string, value: string): NinjsText {
  return { role, contentType: 'text/plain', value };
}

function name(names: readonly string[], rel: string): NinjsConcept[] {
  return names.map((name) => ({ name, rel }));
}

function listDescriptions({ standfirst, keyPoints, notices }: Article): NinjsText[] {
  return [
    ...(standfirst ? [plain('summary', standfirst)] : []),
    ...keyPoints.map((point) => plain('key-point', point)),
    ...notices.map(({ role, text }) => plain(role, text)),
  ];
}

function listBodies(article: Article): NinjsBody[] {
  const text = writeTextBody(article);
  if (text === '') return [];
  const counts = { charCount: text.length, ...omitEmpty({ wordCount: countWords(text, article.language) }) };
  const html = writeHtmlBody(article, { ...RICH_DEFAULTS, quotations: true }).join('\n');
  return [
    { ...plain('main', text), ...counts },
    { role: 'richtext', contentType: 'text/html', value: html, ...counts },
  ];
}

function listQuoted({ quotations }: Article, kind: Speaker['kind']): NinjsConcept[] {
  const names = quotations.flatMap(({ speaker }) => (speaker?.kind === kind ? [speaker.name] : []));
  return name([...new Set(names)], 'quoted');
}

function listSources({ byline, publisher, dateline }: Article): NinjsSource[] {
  return [
    ...byline.authors.map(({ name, url }) => ({
      name,
      role: 'author' as const,
      ...omitEmpty({ uri: readUri(url ?? null) }),
    })),
    ...(dateline?.agency ? [{ name: dateline.agency, role: 'agency' as const }] : []),
    ...(publisher ? [{ name: publisher, role: 'publisher' as const }] : []),
  ];
}

const MEDIA_TYPES: Readonly<Record<Figure['kind'], NinjsAssociation['type']>> = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
};

function listAssociations({ body }: Article): NinjsAssociation[] {
  const figures = body.filter((block) => block.type === 'figure');
  return figures.flatMap(({ kind, url, caption, alt, credit, width, height }, index) => {
    const uri = readUri(url);
    if (uri === null) return [];
    const descriptions = [...(caption ? [plain('caption', caption)] : []), ...(alt ? [plain('alt', alt)] : [])];
    return {
      name: `${MEDIA_TYPES[kind]}-${index + 1}`,
      uri,
      type: MEDIA_TYPES[kind],
      ...omitEmpty({ by: credit, descriptions }),
      renditions: [{ name: 'original' as const, href: uri, ...omitEmpty({ width, height }) }],
    };
  });
}

function lowerNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name.toLowerCase(), lowerNames(held)]));
}
