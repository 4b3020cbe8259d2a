import type { Container, PageBlock } from '../blocks/page-blocks.js';
import { PAGE_NAMES } from '../lexicon/page-names.js';
import { ROLES } from '../model/role.js';
import { TITLE_PARTS } from '../page/clean-headline.js';
import type { PageFacts } from '../page/page-facts.js';
import { leadsAway, leadsToOthers } from '../roles/links-within.js';
import type { PlacedBlocks } from './place-blocks.js';

/** A page without a story says no more than this, in UTF-16 units. */
const MAX_NOTE_CHARS = 2000;
/** The title of a story has at least so many UTF-16 units; its teaser is at most so big. */
const [TITLE_CHARS, CARD_TEXTS, CARD_CHARS] = [16, 6, 1200];
/** Teasers that make a list, and their share of all that is told: no labelled page has both that declares no story. */
const [MIN_CARDS, CARD_SHARE] = [3, 0.6];
/** Types of schema.org for pages about a person or a search. */
const OTHER_TYPES: readonly (readonly [type: string, kind: string])[] = [
  ['SearchResultsPage', 'a list of search results'],
  ['ProfilePage', 'the profile of a person'],
];

/**
 * What a page is that holds no story: a list of teasers, an error page, a profile ...; null where it may hold one. A page whose
 * data give a story of its own, with a headline or a date, is always believed.
 *
 *     div
 *       h3 > a[href]   "Story number one"           <- a title that leads away, so that this is a card:
 *       p              "How story number one begins"   it belongs to another page
 *     div
 *       h3 > a[href]   "Story number two"
 */
export function findOtherPage(
  placed: PlacedBlocks,
  facts: PageFacts,
  { headline, address }: { readonly headline: string | null; readonly address: string | undefined },
): string | null {
  if (declaresStory(facts)) return null;
  const type = OTHER_TYPES.find(([name]) => facts.schemaTypes.includes(name));
  if (type !== undefined) return type[1];
  const told = placed.blocks.filter(
    ({ kind, index }) => kind === 'text' && ROLES[placed.roleOf(index) ?? 'navigation'].fate === 'body',
  );
  const cards = new Set<Container>();
  let [chars, inCards] = [0, 0];
  for (const block of told) {
    const size = block.kind === 'text' ? block.text.length : 0;
    const card = findCard(placed, block, address);
    chars += size;
    if (card === undefined) continue;
    cards.add(card);
    inCards += size;
  }
  if (cards.size >= MIN_CARDS && inCards >= CARD_SHARE * chars) return 'a list of other stories';
  if (chars > MAX_NOTE_CHARS) return null;
  const titles = facts.headline.flatMap(({ rule, value }) => (rule === '<title>' ? value.split(TITLE_PARTS) : []));
  return PAGE_NAMES.find(({ match }) => [headline ?? '', ...titles].some((name) => match.test(name)))?.kind ?? null;
}

function declaresStory({ headline, publishedAt }: PageFacts): boolean {
  return (
    publishedAt.some(({ source }) => source === 'meta') ||
    [...headline, ...publishedAt].some(({ rule }) => /^json-ld (?:headline|date)/.test(rule))
  );
}

/** The smallest element around a block with the title of another story in it, where that is no bigger than a teaser. */
function findCard({ page }: PlacedBlocks, block: PageBlock, address: string | undefined): Container | undefined {
  const isTitle = (other: PageBlock): boolean =>
    other.kind === 'text' && other.text.length >= TITLE_CHARS && leadsAway(other) && !leadsToOthers(other, address);
  let at = page.containers[block.container];
  while (at !== undefined && at.texts <= CARD_TEXTS && at.chars <= CARD_CHARS) {
    if (page.blocks.slice(at.first, at.end).some(isTitle)) return at;
    at = page.containers[at.parent];
  }
  return undefined;
}
