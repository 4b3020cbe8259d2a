import type { Block, Figure } from '../model/block.js';
import type { PageFacts } from '../page/page-facts.js';
import { splitCredit } from '../text/split-credit.js';
import { toPictureKey } from './figures.js';
import type { PlacedBlocks } from './place-blocks.js';
import { readMedia } from './read-media.js';
import { resolveUrl } from './resolve-url.js';

/** Blocks behind a picture in which its caption is looked for. */
const REACH = 4;
/** Fewest letters of a file's name by which a picture is known again at another address. */
const MIN_NAME = 6;

/**
 * The picture that the page shows in the article's head, outside what was taken for the article's column, where the
 * body shows none before its first paragraph. The page's data confirm it: it is the lead image that they declare. Or the one
 * that stands beside a body out of the embedded state.
 */
export function findLeadFigure(
  placed: PlacedBlocks,
  body: readonly Block[],
  facts: PageFacts,
  base: string | null,
): Figure | null {
  const text = body.findIndex(({ type }) => type === 'paragraph');
  if (body.slice(0, Math.max(0, text)).some((block) => 'url' in block && block.url !== null)) return null;
  const names = new Set(
    facts.leadImage.map(({ value }) => toFileName(value.url)).filter((name) => name.length >= MIN_NAME),
  );
  if (body.some((block) => block.type === 'figure' && block.url !== null && holdsName(block.url, names))) return null;
  const first = placed.verdicts.findIndex(({ role }) => role === 'paragraph');
  for (const block of placed.blocks.slice(0, Math.max(0, first))) {
    if (block.kind !== 'media' || block.media.kind !== 'image' || block.hidden) continue;
    const figure = readMedia(block.media, base);
    if (figure?.url == null || !holdsName(figure.url, names)) continue;
    const lead = { ...figure, ...readCaption(placed, block.index) };
    placed.note(lead, block);
    return lead;
  }
  const waiting = facts.leadImage.find(({ source }) => source === 'state')?.value;
  const url = waiting === undefined ? null : resolveUrl(waiting.url, base);
  if (url === null || body.some((block) => 'url' in block && block.url === url)) return null;
  return {
    type: 'figure',
    kind: 'image',
    url,
    alt: null,
    caption: waiting?.caption ?? null,
    credit: waiting?.credit ?? null,
  };
}

function readCaption({ blocks, page, verdicts }: PlacedBlocks, index: number): Pick<Figure, 'caption' | 'credit'> {
  for (const block of blocks.slice(index + 1, index + 1 + REACH)) {
    if (block.kind !== 'text') continue;
    const { role } = verdicts[block.index] ?? {};
    const tag = page.containers[block.container]?.tag;
    if (role === 'headline' || role === 'paragraph') break;
    if (role === 'caption' || tag === 'figcaption') return splitCredit(block.text);
  }
  return { caption: null, credit: null };
}

/** The name of a picture's file, without its size and ending. */
function toFileName(url: string): string {
  const path = toPictureKey(url).replace(/[?#].*$/s, '');
  return (path.split('/').at(-1) ?? '').replace(/\.[a-z]{3,4}$/i, '').toLowerCase();
}

function holdsName(url: string, names: ReadonlySet<string>): boolean {
  const folded = url.toLowerCase();
  for (const name of names) if (folded.includes(name)) return true;
  return false;
}
