import type { Container, PageBlock, TextBlock } from '../blocks/page-blocks.js';
import { HEADING_LEVELS } from '../html/elements.js';
import type { Block } from '../model/block.js';
import { ROLES, type Role } from '../model/role.js';
import { SOURCE_OF_QUOTE } from '../roles/rules/quote-rules.js';
import { Figures } from './figures.js';
import type { LiveEntry } from './find-live-entries.js';
import { LiveUpdates } from './live-updates.js';
import { joinMarked, markText } from './mark-text.js';
import type { PlacedBlocks } from './place-blocks.js';
import { readEmbed, readPostAddress } from './read-embed.js';
import { readMedia } from './read-media.js';

const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const ITEMS = new Set(['li', 'dt', 'dd']);
const TABLES = new Set(['table']);
const ROWS = new Set(['tr']);
const QUOTES = new Set(['blockquote']);
/** The mark before the source of a block quotation. */
const SOURCE_MARK = /^[—–―~-]+\s*/;
const DEFAULT_LEVEL = 3;

/** The group that the last block stands in, so that the next of the same group joins it. */
interface OpenGroup {
  readonly role: Role;
  readonly container: Container | undefined;
  /** List item or table row of the last block. */
  part: Container | undefined;
}

/** Labelled blocks -> the body, items of one list, cells of one table and paragraphs of one quotation together. */
export function assembleBody(placed: PlacedBlocks, base: string | null, entries: readonly LiveEntry[] = []): Block[] {
  return new Assembly(placed, base, entries).run();
}

class Assembly {
  private readonly body: Block[] = [];
  private readonly seen = new Set<string>();
  private readonly updates: LiveUpdates;
  private group: OpenGroup | null = null;
  private readonly figures: Figures;

  constructor(
    private readonly placed: PlacedBlocks,
    private readonly base: string | null,
    entries: readonly LiveEntry[],
  ) {
    this.updates = new LiveUpdates(entries);
    this.figures = new Figures(placed, (figure) => {
      this.body.push(figure);
      this.group = null;
    });
  }

  run(): Block[] {
    for (const block of this.placed.blocks) this.add(block, this.placed.roleOf(block.index));
    return this.body;
  }

  private add(block: PageBlock, role: Role | undefined): void {
    if (role === undefined || ROLES[role].fate !== 'body') return;
    const text = block.kind === 'text' ? block.text : '';
    const before = this.body.length;
    if (this.updates.takes(block.index, role, text, this.body)) return this.placed.note(this.body.at(-1), block);
    if (this.body.length > before) this.group = null;
    if (block.kind === 'media') {
      const figure = role === 'caption' ? readMedia(block.media, this.base) : null;
      if (figure !== null) this.figures.add(figure, block);
    } else if (block.kind === 'embed') {
      if (role === 'embed') this.push(readEmbed(block.node, this.base), block);
    } else this.addText(block, role);
  }

  private addText(block: TextBlock, role: Role): void {
    switch (role) {
      case 'paragraph':
        return this.addParagraph(block);
      case 'heading':
        return this.push({ type: 'heading', level: this.levelOf(block), ...this.textOf(block) }, block);
      case 'list-item':
        return this.addItem(block);
      case 'blockquote':
        return this.addQuote(block);
      case 'pullquote':
        return this.push({ type: 'pullquote', text: block.text, cite: null }, block);
      case 'table':
        return this.addCell(block);
      case 'embed':
        return this.addPost(block);
      case 'code':
        return this.push({ type: 'code', text: block.text }, block);
      case 'caption':
      case 'credit':
        return this.figures.addText(block, role);
    }
  }

  private textOf(block: TextBlock): ReturnType<typeof markText> {
    return markText(block.text, block.marks, this.base);
  }

  private push(block: Block, from: PageBlock): void {
    this.body.push(block);
    this.placed.note(block, from);
    this.group = null;
  }

  /** A paragraph; one that a page shows twice (for the phone and for the desk) comes once. */
  private addParagraph(block: TextBlock): void {
    if (block.text.length > 60 && this.seen.has(block.text)) return;
    this.seen.add(block.text);
    this.push({ type: 'paragraph', ...this.textOf(block) }, block);
  }

  private levelOf(block: TextBlock): number {
    const tag = this.placed.page.containers[block.container]?.tag ?? '';
    return Math.max(2, Math.min(6, HEADING_LEVELS[tag] ?? DEFAULT_LEVEL));
  }

  /** Whether the block goes on in the group that is open; opens one where not. */
  private joins(role: Role, container: Container | undefined): boolean {
    const joins = container !== undefined && this.group?.role === role && this.group.container === container;
    if (!joins) this.group = { role, container, part: undefined };
    return joins;
  }

  private addItem(block: TextBlock): void {
    const inner = this.placed.findAround(block, LISTS);
    const outer = inner === undefined ? undefined : this.outermostList(inner);
    const item = this.placed.findAround(block, ITEMS);
    const text = this.textOf(block);
    const depth = outer === undefined ? 0 : this.placed.countAround(block, LISTS, outer);
    if (!this.joins('list-item', outer)) {
      this.body.push({ type: 'list', ordered: outer?.tag === 'ol', items: [] });
    }
    const list = this.body.at(-1);
    if (list?.type !== 'list' || this.group === null) return;
    const last = list.items.at(-1);
    if (last !== undefined && item !== undefined && this.group.part === item)
      Object.assign(last, joinMarked(last, text));
    else list.items.push({ ...text, ...(depth === 0 ? {} : { depth }) });
    this.placed.note(list, block);
    this.placed.note(list.items.at(-1), block);
    this.group.part = item;
  }

  private outermostList(list: Container): Container {
    let outermost = list;
    const { containers } = this.placed.page;
    for (let at = containers[list.parent]; at !== undefined; at = containers[at.parent]) {
      if (LISTS.has(at.tag)) outermost = at;
      else if (!ITEMS.has(at.tag)) break;
    }
    return outermost;
  }

  private addQuote(block: TextBlock): void {
    const container = this.placed.findAround(block, QUOTES);
    const isSource = this.placed.verdicts[block.index]?.rule === SOURCE_OF_QUOTE;
    if (!isSource && !this.joins('blockquote', container))
      this.body.push({ type: 'blockquote', paragraphs: [], cite: null });
    const quote = this.body.at(-1);
    // The place of a quotation is that of what is quoted, so its source is not noted.
    if (isSource && (quote?.type === 'blockquote' || quote?.type === 'pullquote')) {
      const source = block.text.replace(SOURCE_MARK, '');
      quote.cite = quote.cite === null ? source : `${quote.cite}, ${source}`;
    }
    if (isSource || quote?.type !== 'blockquote') return;
    quote.paragraphs.push(this.textOf(block));
    this.placed.note(quote, block);
    this.placed.note(quote.paragraphs.at(-1), block);
  }

  /** A post from a social network is one block: its lines, who wrote it, when. */
  private addPost(block: TextBlock): void {
    const joins = this.joins('embed', this.placed.findAround(block, QUOTES));
    const last = joins ? this.body.at(-1) : undefined;
    const address = readPostAddress(block.marks, this.base) ?? {};
    if (last?.type === 'embed') Object.assign(last, address, { text: `${last.text}\n${block.text}` });
    else this.body.push({ type: 'embed', provider: null, url: null, text: block.text, ...address });
    this.placed.note(this.body.at(-1), block);
  }

  private addCell(block: TextBlock): void {
    const table = this.placed.findAround(block, TABLES);
    const row = this.placed.findAround(block, ROWS);
    if (!this.joins('table', table)) this.body.push({ type: 'table', caption: null, rows: [] });
    const last = this.body.at(-1);
    if (last?.type !== 'table' || this.group === null) return;
    if (row === undefined || row !== this.group.part) last.rows.push([]);
    this.group.part = row;
    const header = this.placed.page.containers[block.container]?.tag === 'th';
    last.rows.at(-1)?.push({ text: block.text, header });
    this.placed.note(last, block);
  }
}
