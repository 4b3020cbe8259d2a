import type { Container, TextBlock } from '../blocks/page-blocks.js';
import type { Article, Author, FactName, SourceKind } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Role } from '../model/role.js';
import type { Settings } from '../options.js';
import { chooseAuthors } from '../page/choose-authors.js';
import { chooseDates, type ShownDate } from '../page/choose-dates.js';
import { chooseHeadline, SHOWN_HEADLINE } from '../page/choose-headline.js';
import { compileBylines } from '../page/compile-bylines.js';
import type { Candidate, PageFacts } from '../page/page-facts.js';
import { choosePublisher, readSiteNames } from '../page/site-names.js';
import { IN_TEXT } from '../roles/rules/standfirst-rules.js';
import { compilePattern } from '../text/compile-pattern.js';
import { THREE_LETTERS } from '../text/letters-on-end.js';
import { readDateText } from '../text/read-date-text.js';
import { readMachineDate } from '../text/read-machine-date.js';
import { saysChange } from '../text/says-change.js';
import { chooseLanguage } from './choose-language.js';
import { cleanLabels, splitDeclared } from './clean-labels.js';
import { readTime } from './find-live-entries.js';
import type { PlacedBlocks } from './place-blocks.js';
import { readLeadAuthors } from './read-lead-authors.js';
import { listShownAuthors, readShownBylines, type ShownByline } from './read-shown-bylines.js';
import { readShownLabels } from './read-shown-labels.js';
import { isToldBy, readTagLinks } from './read-tag-links.js';
import { resolveUrl } from './resolve-url.js';

type Facts = Omit<Article, 'dateline' | 'body' | 'quotations' | 'notices' | 'removed' | 'provenance' | 'access'>;
type Sources = Partial<Record<FactName, SourceKind>>;

/** Page facts and labelled blocks -> the article's facts, each with the source that won. */
export function chooseFacts(
  placed: PlacedBlocks,
  facts: PageFacts,
  settings: Settings,
  { body, base }: { readonly body: readonly Block[]; readonly base: string | null },
): { values: Facts; sources: Sources } {
  const sources: Sources = {};
  const take = <T>(name: FactName, best: Candidate<T> | null | undefined): T | null => {
    if (best === undefined || best === null) return null;
    sources[name] = best.source;
    return best.value;
  };
  const siteNames = readSiteNames(facts, settings.url);
  const language = settings.language ?? take('language', chooseLanguage(facts.language, body));
  const bylines = readShownBylines(blocksOf(placed, 'byline'), blocksOf(placed, 'date'));
  const dates = chooseDates(facts, [...readShownDates(placed, language), ...readLeadDate(body, language)]);
  const authors =
    take(
      'byline',
      chooseAuthors([...readLeadAuthors(body), ...facts.authors, ...listShownAuthors(bylines)], siteNames),
    ) ?? [];
  const keyPoints = shown(placed, 'keypoint', 'keyPoints');
  if (settings.language !== null) sources.language = 'option';
  if (settings.url !== null) sources.url = 'option';
  const headlines = listHeadlines(placed, facts);
  const headline = take('headline', chooseHeadline(facts.headline, headlines, siteNames, listHeadings(placed)));
  const titles = facts.headline.filter(({ rule }) => !SHOWN_HEADLINE.test(rule));
  const others = [headline, ...[...titles, ...facts.publisher].map(({ value }) => value), ...siteNames];
  const linked = readTagLinks(placed, facts);
  const sections =
    take(
      'sections',
      chooseLabels([shownLabels(placed, 'section'), linked.sections, ...facts.sections], others, MAX_SECTIONS),
    ) ?? [];
  const isTold = [sections, facts.tags[0]?.value ?? []].some((list) => isToldBy(linked.tags.value, list));
  const values: Facts = {
    headline,
    standfirst: take(
      'standfirst',
      [
        ...shownEach(placed, 'standfirst'),
        ...listLeads(placed),
        ...facts.standfirst.filter(({ source }) => source === 'state'),
      ][0],
    ),
    sections: [...sections],
    keyPoints: [
      ...(take('keyPoints', [...keyPoints, ...(keyPoints.length > 0 ? [] : facts.readKeyPoints())][0]) ?? []),
    ],
    byline: {
      text: chooseLine(bylines, authors),
      authors: authors.map((author) => resolveAuthor(author, base)),
    },
    publishedAt: take('publishedAt', dates.publishedAt),
    modifiedAt: take('modifiedAt', dates.modifiedAt),
    language,
    url: settings.url,
    canonicalUrl: take('canonicalUrl', facts.canonicalUrl[0]),
    publisher: take('publisher', choosePublisher(facts, siteNames, headline)),
    tags: [
      ...(take(
        'tags',
        chooseLabels([...(isTold ? [] : [linked.tags]), ...facts.tags, shownLabels(placed, 'tags')], [], MAX_TAGS),
      ) ?? []),
    ],
  };
  return { values, sources };
}

/** The standfirst that stands in the text as its first lines. */
function listLeads({ blocks, verdicts }: PlacedBlocks): Candidate<string>[] {
  const lead = blocks[verdicts.findIndex(({ rule }) => rule === IN_TEXT)];
  return lead?.kind === 'text' ? [{ value: lead.text, source: 'dom', rule: IN_TEXT }] : [];
}

/**
 * The line that names an author, else somebody, else the first with words in it: labels ("AUTHOR"), dates and counts
 * stand alone too.
 */
function chooseLine(bylines: readonly ShownByline[], authors: readonly Author[]): string | null {
  const names = new Set(authors.map(({ name }) => name));
  const line =
    bylines.find((byline) => byline.authors.some(({ name }) => names.has(name))) ??
    bylines.find((byline) => byline.authors.length > 0) ??
    bylines.find(({ text }) => THREE_LETTERS.test(text) && !isFurniture(text));
  return line?.text ?? null;
}

/** Whether a line is a single word of dates or buttons ("May", "Share"), a label ("Share this:") or a cue that names nobody ("By"). */
function isFurniture(text: string): boolean {
  const { months, furniture, by } = compileBylines();
  const word = text.toLowerCase();
  return months.has(word) || furniture.has(word) || text.endsWith(':') || !/\p{L}/u.test(`${text} `.replace(by, ''));
}

/** The headline that the page shows, by its label, then every `h1`. */
function listHeadlines(placed: PlacedBlocks, facts: PageFacts): Candidate<string>[] {
  return [...shownEach(placed, 'headline'), ...facts.headline.filter(({ rule }) => SHOWN_HEADLINE.test(rule))];
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);
/** Blocks below the headline among which a second one is looked for. */
const HEAD_BLOCKS = 24;

/** The headings between the headline and the text, each as its lines. */
function listHeadings({ blocks, page, verdicts }: PlacedBlocks): string[][] {
  const headline = verdicts.findIndex(({ role }) => role === 'headline');
  const text = verdicts.findIndex(({ role }, at) => at > headline && role === 'paragraph');
  // An h1 over it is the last of a trail, or the site's name.
  const first = blocks.findIndex(
    ({ container, index }) => index >= headline || page.containers[container]?.tag === 'h1',
  );
  const headings: string[][] = [];
  let last: Container | undefined;
  for (const block of blocks.slice(first + 1, Math.min(text, first + HEAD_BLOCKS))) {
    const own = page.containers[block.container];
    const heading = [own, page.containers[own?.parent ?? -1]].find((at) => HEADINGS.has(at?.tag ?? ''));
    if (block.kind !== 'text' || heading === undefined) continue;
    if (heading !== last) headings.push([]);
    headings.at(-1)?.push(block.text);
    last = heading;
  }
  return headings;
}

function resolveAuthor({ name, url }: Author, base: string | null): Author {
  const resolved = url === undefined ? null : resolveUrl(url, base);
  return resolved === null ? { name } : { name, url: resolved };
}

/** The dates in the article's column, then the day that stands over it, then those in the line of a byline; each made exact by its `time` element. */
function readShownDates(placed: PlacedBlocks, language: string | null): ShownDate[] {
  const isOver = ({ index }: TextBlock): number => Number(placed.verdicts[index]?.rule === 'date-over-column');
  const shownDates = blocksOf(placed, 'date').sort((a, b) => isOver(a) - isOver(b));
  return [...shownDates, ...blocksOf(placed, 'byline')].flatMap(({ text, container }) => {
    const day = readMachineDate(text) ?? readDateText(text, language);
    const exact = readTime((placed.page.containers[container] as Container).node);
    const value = exact !== null && exact.slice(0, 10) === day?.slice(0, 10) ? exact : day;
    return value === null ? [] : [{ value, source: 'dom' as const, rule: 'date block', isChange: saysChange(text) }];
  });
}

/** "27.1.2022 - The harbour ...", "(21 November 2022) ...", "Milltown, 3 May 2021. ...": the day alone, or behind its place. */
const LEAD_DATE = compilePattern(
  /^(?:\p{Lu}[\p{L} /.-]{2,30}, ?)?\(?\d{1,2}\.? ?(?:\d{1,2}\.|(?:de )?\p{L}{3,10})(?: de)? ?\d{4}\)?(?:[.:]| ?[–—-]| (?=\p{Lu}))/u,
);

/** The day that opens the text. */
function readLeadDate(body: readonly Block[], language: string | null): ShownDate[] {
  const lead = body.find((block) => block.type === 'paragraph');
  const opening = lead?.type === 'paragraph' ? LEAD_DATE.exec(lead.text.slice(0, 80))?.[0] : undefined;
  const value = opening === undefined ? null : readDateText(opening, language);
  return value === null ? [] : [{ value, source: 'dom', rule: 'opening of the text', isChange: false }];
}

/** All texts of a role as one candidate; none where there is no such block. */
function shown(placed: PlacedBlocks, role: Role, rule: string): Candidate<readonly string[]>[] {
  const texts = [...new Set(blocksOf(placed, role).map(({ text }) => text))];
  return texts.length === 0 ? [] : [{ value: texts, source: 'dom', rule }];
}

/** Most labels that the page shows of one article; more are the site's menu or its cloud of topics. */
const [MAX_SECTIONS, MAX_TAGS] = [6, 15];

/** The first candidate of which labels are left when they are clean. */
function chooseLabels(
  candidates: readonly Candidate<readonly string[]>[],
  others: readonly (string | null)[],
  most: number,
): Candidate<readonly string[]> | null {
  for (const candidate of candidates) {
    const isShown = candidate.source === 'dom';
    const value = cleanLabels(isShown ? candidate.value : candidate.value.flatMap(splitDeclared), others);
    if (value.length > 0 && (!isShown || value.length <= most)) return { ...candidate, value };
  }
  return null;
}

/** The labels in the blocks of a role. */
function shownLabels(placed: PlacedBlocks, role: 'section' | 'tags'): Candidate<readonly string[]> {
  return { value: readShownLabels(blocksOf(placed, role)), source: 'dom', rule: role };
}

/** Each text of a role as a candidate of its own. */
function shownEach(placed: PlacedBlocks, role: Role): Candidate<string>[] {
  return blocksOf(placed, role).map(({ text }) => ({ value: text, source: 'dom', rule: role }));
}

function blocksOf(placed: PlacedBlocks, role: Role): TextBlock[] {
  return placed.blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && placed.roleOf(block.index) === role,
  );
}
