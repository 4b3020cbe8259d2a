import { findBlocks } from '../blocks/find-blocks.js';
import { HEADING_LEVELS } from '../html/elements.js';
import { parseHtml } from '../html/parse-html.js';
import { checkBlocks } from '../limits.js';
import type { SourceKind } from '../model/article.js';
import type { Block } from '../model/block.js';
import { isRemovedRole, type Role } from '../model/role.js';
import type { Settings } from '../options.js';
import type { FactLists } from '../page/fact-lists.js';
import type { PageFacts, StateBlock } from '../page/page-facts.js';
import { matchPhrase } from '../roles/match-phrases.js';
import { foldWords } from '../text/fold-words.js';
import { assembleBody } from './assemble-body.js';
import { PlacedBlocks } from './place-blocks.js';

/** Characters of shown text below which the page's own data are asked at all; reading a state is not free. */
const DOUBTFUL_CHARS = 3000;
/** How many times longer than what is shown a declared body has to be to stand in for it. */
const LONGER = 1.6;
/** Certainty from which a body found in the state is believed. */
const CERTAIN = 0.5;
/** Fewest characters of a declared body. */
const MIN_CHARS = 400;

/** Items of one list come one by one. */
const BETWEEN_ITEMS = /<\/ul><ul>|<\/ol><ol>/g;

/** A body from the page's own data. */
export interface DeclaredBody {
  readonly body: Block[];
  readonly source: SourceKind;
  /** What stands beside it in the page's embedded state. */
  readonly facts?: FactLists;
}

/**
 * The body as the page's own data hold it, where what the page shows is much shorter: behind a wall, or waiting for a
 * script. Embedded state comes first, for it keeps paragraphs apart; then the structured `articleBody`. Null where the
 * shown text is as good.
 */
export function readDeclaredBody(
  shown: readonly Block[],
  facts: PageFacts,
  settings: Settings,
  base: string | null = settings.url,
): DeclaredBody | null {
  const shownChars = countChars(shown);
  if (shownChars > DOUBTFUL_CHARS) return null;
  const least = Math.max(MIN_CHARS, LONGER * shownChars);
  for (const { blocks, certainty, facts: more } of beginsInState(shown, facts) ? facts.readState() : []) {
    if (certainty < CERTAIN) continue;
    const body = assemble(blocks.map(toHtml).join('').replace(BETWEEN_ITEMS, ''), settings, base);
    if (countChars(body) >= least && goesOn(shown, body, facts)) return { body, source: 'state', facts: more };
  }
  for (const { value, source } of facts.articleBody) {
    if (value.length < least) continue;
    const body = assemble(
      value
        .split(/\n+/)
        .map((text) => `<p>${escapeText(text)}</p>`)
        .join('\n'),
      settings,
      base,
    );
    if (countChars(body) >= least && goesOn(shown, body, facts)) return { body, source };
  }
  return null;
}

/** Shown paragraphs of which one has to stand in a script before its state is read, and words of it that are searched. */
const SEARCHED = 3;
const WORDS = /[A-Za-z]+(?: [A-Za-z]+){1,3}/g;
/** Fewest letters of words that tell one story from another. */
const TELLING_CHARS = 10;

/** Whether a state may hold the shown story: one of its first paragraphs by some words that every way of writing leaves alone. */
function beginsInState(shown: readonly Block[], facts: PageFacts): boolean {
  const paragraphs = shown.filter(({ type }) => type === 'paragraph').slice(0, SEARCHED);
  return paragraphs.length === 0 || paragraphs.some((block) => 'text' in block && mayStand(block.text ?? '', facts));
}

function mayStand(text: string, { standsInState }: PageFacts): boolean {
  const runs = text.slice(0, OPENING_CHARS).match(WORDS) ?? [];
  const longest = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  return longest.length < TELLING_CHARS || standsInState(longest);
}

/** Opening characters, folded, by which a shown paragraph is looked for. */
const OPENING_CHARS = 60;
/** Share of the shown paragraphs that a declared body has to hold to be the same story. */
const HELD = 0.5;

/** Whether a declared body is the shown story told on: it holds the paragraphs that are shown, if any are besides the summary. */
function goesOn(shown: readonly Block[], declared: readonly Block[], { standfirst }: PageFacts): boolean {
  const opens = (text: string): string => foldWords(text).slice(0, OPENING_CHARS);
  const summaries = new Set(standfirst.map(({ value }) => opens(value)));
  const openings = shown
    .flatMap((block) => (block.type === 'paragraph' ? [opens(block.text)] : []))
    .filter((opening) => !summaries.has(opening));
  const text = declared.map((block) => ('text' in block && block.text !== null ? foldWords(block.text) : '')).join(' ');
  const held = openings.filter((opening) => text.includes(opening)).length;
  return held >= HELD * openings.length;
}

function assemble(html: string, settings: Settings, base: string | null): Block[] {
  const page = findBlocks(parseHtml(html, settings).document);
  checkBlocks(page, settings);
  const verdicts = page.blocks.map((block) => {
    const tag = page.containers[block.container]?.tag ?? '';
    if (block.kind === 'media') return { role: 'caption' as const, rule: 'state' };
    if (block.kind === 'embed') return { role: 'embed' as const, rule: 'state' };
    const phrase = matchPhrase(block.text);
    return phrase !== null && isRemovedRole(phrase.role)
      ? { role: phrase.role, rule: phrase.id }
      : { role: roleOf(tag), rule: 'state' };
  });
  return assembleBody(new PlacedBlocks(page, verdicts), base);
}

/** The roles of blocks by their elements; paragraphs are all others. */
const TAG_ROLES: Readonly<Record<string, Role>> = {
  li: 'list-item',
  blockquote: 'blockquote',
  td: 'table',
  th: 'table',
  figcaption: 'caption',
  address: 'credit',
};

function roleOf(tag: string): Role {
  return HEADING_LEVELS[tag] === undefined ? (TAG_ROLES[tag] ?? 'paragraph') : 'heading';
}

function toHtml(block: StateBlock): string {
  const inner = block.html ?? escapeText(block.text);
  switch (block.type) {
    case 'paragraph':
      return `<p>${inner}</p>`;
    case 'heading':
      return `<h${block.level ?? 2}>${inner}</h${block.level ?? 2}>`;
    case 'list-item':
      return block.list?.ordered ? `<ol><li>${inner}</li></ol>` : `<ul><li>${inner}</li></ul>`;
    case 'blockquote':
      return `<blockquote>${inner}</blockquote>`;
    case 'image':
      return `<figure><img src="${escapeText(block.url ?? '')}"><figcaption>${inner}</figcaption><address>${escapeText(block.credit ?? '')}</address></figure>`;
    case 'embed':
      return `<p>${inner}</p>`;
  }
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Characters of running text. */
export function countChars(body: readonly Block[]): number {
  let chars = 0;
  for (const block of body) {
    if (block.type === 'paragraph' || block.type === 'heading') chars += block.text.length;
    else if (block.type === 'list') for (const { text } of block.items) chars += text.length;
    else if (block.type === 'blockquote') for (const { text } of block.paragraphs) chars += text.length;
  }
  return chars;
}
