import { ArticleError } from '../errors.js';
import type { Article } from '../model/article.js';
import type { RemovedRole } from '../model/role.js';
import type { QuotationOverrides } from './a-quotation.js';
import { anArticle } from './an-article.js';
import { fillBlock } from './fill-block.js';
import { inventStory, type Story } from './invent-story.js';
import type { PagePlan, Trap, TrapPlace } from './page-plan.js';
import { makeTrap, TRAP_NAMES, type TrapName } from './page-traps.js';
import { planBody } from './plan-body.js';
import { planUpdates } from './plan-updates.js';
import { type SeededRandom, seedRandom } from './seeded-random.js';
import { THEME_NAMES, THEMES, type ThemeName } from './themes/themes.js';

/** What a page is to have; whatever is left out is invented from the seed. */
export interface NewsPageOptions {
  /** Same seed and same options, same page. Any whole number. @default 0 */
  readonly seed?: number;
  /** What sort of site it is from; see {@link THEME_NAMES}. @default one by the seed */
  readonly theme?: ThemeName;
  readonly headline?: string;
  /**
   * The summary under the headline; null for a page without. nutgraf leaves one that reads like a first paragraph in the
   * body, as many sites print it: a page with such a one does not match.
   *
   * @default null
   */
  readonly standfirst?: string | null;
  /** Who wrote it, by name. */
  readonly authors?: readonly string[];
  /** The items of the summary list, or how many; an empty list or 0 for a page without. */
  readonly keyPoints?: readonly string[] | number;
  /** The running text, or how many paragraphs. Whoever is quoted in paragraphs of yours has to be named in `quotations`. */
  readonly paragraphs?: readonly string[] | number;
  /** Who says what, or how many. Words that stand in no paragraph of yours get one of their own. */
  readonly quotations?: readonly QuotationOverrides[] | number;
  /** What stands on the page beside the article; see {@link TRAP_NAMES}. @default some by the seed */
  readonly traps?: readonly TrapName[] | 'all';
  /** Promotion in words of your own, with the role in which it is to be stripped. @default none */
  readonly promos?: readonly { readonly role: RemovedRole; readonly text: string; readonly place?: TrapPlace }[];
}

/** A page, and what it has to be read as. */
export interface NewsPage {
  readonly html: string;
  /** The page's address, for the option `url`. */
  readonly url: string;
  /** What `parseArticle(html, { url })` has to give; of `removed`, what at least. Compare with `toMatchArticle`. */
  readonly article: Article;
  readonly seed: number;
  readonly theme: ThemeName;
  readonly traps: readonly TrapName[];
}

/** Shares of pages with something, where the options leave it open. */
const LIKELY = { keyPoints: 0.4, label: 0.7, modified: 0.6, trap: 0.4 };
/** Where a trap is a part of the article's column, so that it is listed in `removed`. */
const LISTED_PLACES: ReadonlySet<TrapPlace> = new Set<TrapPlace>(['between', 'end']);

/**
 * A news page of an invented paper, in the shape of a common sort of site, with the article that it must be read as.
 *
 * The words are English, the people, places and papers made up. The same options give the same page on every machine and in
 * every run of a version of nutgraf; a new version may word its pages differently.
 *
 * @param options - What the page is to have; see {@link NewsPageOptions}.
 * @returns The HTML, its address and the article.
 * @throws `ArticleError` with the code `invalid-options` for a theme or trap that there is not, and as `anArticle` does.
 * @example
 * ```ts
 * const page = aNewsPage({ seed: 7, theme: 'amp', traps: ['newsletter', 'cookie-wall'] });
 * expect(parseArticle(page.html, { url: page.url })).toMatchArticle(page.article);
 *
 * fc.assert(fc.property(fc.integer().map((seed) => aNewsPage({ seed })), (page) => ...)); // with fast-check
 * ```
 */
export function aNewsPage(options: NewsPageOptions = {}): NewsPage {
  const { seed = 0 } = options;
  const random = seedRandom(seed);
  const theme = checkName('theme', options.theme ?? random.pick(THEME_NAMES), THEME_NAMES);
  const story = inventStory(random);
  const traps = chooseTraps(options, random);
  const plan = planPage(story, random, options, theme);
  const made = makeTraps(traps, options, { story, author: plan.authors[0]?.name ?? '' });
  const html = THEMES[theme].render({ ...plan, traps: made });
  return { html, url: plan.url, article: expectArticle(plan, made, theme), seed, theme, traps };
}

type PlannedPage = Omit<PagePlan, 'traps'> & { readonly quotations: readonly QuotationOverrides[] };

function planPage(story: Story, random: SeededRandom, options: NewsPageOptions, theme: ThemeName): PlannedPage {
  const headline = options.headline ?? story.headline;
  const given = options.keyPoints ?? (random.chance(LIKELY.keyPoints) ? random.whole(3, 4) : 0);
  const { body, quotations } = planBody(story, random, {
    paragraphs: options.paragraphs,
    quotations: options.quotations,
  });
  const blocks = theme === 'live-blog' ? planUpdates(body, story, random) : body;
  return {
    random,
    site: story.site,
    url: `https://${story.site.host}/${story.publishedAt.slice(0, 10).replaceAll('-', '/')}/${writeSlug(headline)}`,
    headline,
    standfirst: options.standfirst ?? null,
    keyPoints: typeof given === 'number' ? story.keyPoints(given) : given,
    keyPointsLabel: random.chance(LIKELY.label) ? 'Key points' : null,
    section: story.section,
    authors: (options.authors ?? [story.author]).map((name) => ({
      name,
      url: `https://${story.site.host}/author/${writeSlug(name)}`,
    })),
    publishedAt: story.publishedAt,
    modifiedAt: random.chance(LIKELY.modified) ? story.modifiedAt : null,
    tags: story.tags,
    body: blocks.map(fillBlock),
    quotations,
  };
}

function writeSlug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function chooseTraps({ traps }: NewsPageOptions, random: SeededRandom): TrapName[] {
  if (traps === 'all') return [...TRAP_NAMES];
  if (traps === undefined) return TRAP_NAMES.filter(() => random.chance(LIKELY.trap));
  return traps.map((name) => checkName('trap', name, TRAP_NAMES));
}

function makeTraps(
  names: readonly TrapName[],
  { promos = [] }: NewsPageOptions,
  { story, author }: { story: Story; author: string },
): Trap[] {
  const made = names.map((name) => makeTrap(name, { site: story.site.name, author, headlines: story.otherHeadlines }));
  const own = promos.map(({ role, text, place = 'between' }): Trap => {
    const empty = { title: null, links: [], field: null, button: null, isLink: false };
    return { name: 'promo', role, place, lines: [text], ...empty };
  });
  return [...made, ...own];
}

function expectArticle(plan: PlannedPage, traps: readonly Trap[], theme: ThemeName): Article {
  const { omits } = THEMES[theme] as { omits: readonly string[] };
  const shown = <T>(name: string, value: T, nothing: T): T => (omits.includes(name) ? nothing : value);
  return anArticle({
    headline: plan.headline,
    standfirst: plan.standfirst,
    sections: [plan.section],
    keyPoints: [...plan.keyPoints],
    byline: { authors: plan.authors.map(({ name, url }) => ({ name, ...(theme === 'tables' ? {} : { url }) })) },
    publishedAt: theme === 'tables' ? plan.publishedAt.slice(0, 10) : plan.publishedAt,
    modifiedAt: shown('modifiedAt', plan.modifiedAt, null),
    dateline: null,
    language: theme === 'div-soup' ? 'en-US' : 'en',
    url: plan.url,
    canonicalUrl: shown('canonicalUrl', plan.url, null),
    publisher: plan.site.name,
    tags: shown('tags', [...plan.tags], []),
    body: plan.body.map((block) =>
      block.type === 'figure' ? { ...block, caption: shown('caption', block.caption, null) } : block,
    ),
    quotations: plan.quotations,
    access: { declared: theme === 'composed' ? 'free' : null, observed: 'full' },
    removed: traps
      .filter(({ place }) => LISTED_PLACES.has(place))
      .flatMap(({ role, lines, name }) => lines.map((text) => ({ role, text, rule: `trap ${name}` }))),
  });
}

function checkName<T extends string>(what: string, name: T, names: readonly T[]): T {
  if (names.includes(name)) return name;
  throw new ArticleError('invalid-options', `There is no ${what} "${name}". There is ${names.join(', ')}.`, {
    [what]: name,
  });
}
