import type { Block } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';
import { readBlockText } from './block-text.js';
import type { ArticleChange, BlockChange, FactChange, QuotationChange } from './compare-articles.js';
import { isSameValue } from './compare-articles.js';

/** Columns that a text may fill; of longer ones the place of the difference is shown. */
const SHOWN = 160;
/** Columns of what both have in common that are shown before a difference. */
const CONTEXT = 24;
// As in plain text: nothing that a terminal would obey.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

/**
 * Changes for reading, under the names of the parts: what was (`-`), what is (`+`), and what is known of why.
 *
 * ```
 * body
 *     6 paragraph, now stripped as promo-newsletter by newsletter-invite
 *   - Get the harbour letter every morning.
 * ```
 */
export function writeChanges(changes: readonly ArticleChange[]): string[] {
  const facts = changes.filter((change) => change.part === 'fact').flatMap(writeFact);
  const blocks = changes.filter((change) => change.part === 'block').flatMap(writeBlock);
  const quotations = changes.filter((change) => change.part === 'quotation').flatMap(writeQuotation);
  return [...facts, ...head('body', blocks), ...head('quotations', quotations)];
}

function head(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [name, ...lines];
}

function writeFact({ name, before, after }: FactChange): string[] {
  return [name, ...writePair(JSON.stringify(before), JSON.stringify(after))];
}

function writeBlock({ before, after, index, removed }: BlockChange): string[] {
  const place = `    ${index} ${nameBlocks(before, after)}`;
  if (before !== null && after !== null) {
    const [old, now] = [readBlockText(before), readBlockText(after)];
    const isSame = old === now;
    return [
      `${place}${isSame ? `, other ${nameDifferences(before, after)}` : ''}`,
      ...(isSame ? [`    ${shorten(old)}`] : writePair(old, now)),
    ];
  }
  const stripped = removed === null ? '' : ` ${removed.role} by ${removed.rule}`;
  if (before !== null) {
    return [`${place}${stripped ? `, now stripped as${stripped}` : ', gone'}`, `  - ${shorten(readBlockText(before))}`];
  }
  const text = after === null ? '' : readBlockText(after);
  return [`${place}${stripped ? `, no longer stripped as${stripped}` : ', new'}`, `  + ${shorten(text)}`];
}

function nameBlocks(before: Block | null, after: Block | null): string {
  const types = [before?.type, after?.type].filter((type) => type !== undefined);
  return [...new Set(types)].join(' -> ');
}

/** How nutgraf came to know, which is not compared. */
const HOW = new Set(['source', 'confidence']);

function nameDifferences(before: object, after: object): string {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !HOW.has(key));
  return keys.filter((key) => !isSameValue(old[key], now[key])).join(', ');
}

function writeQuotation({ before, after }: QuotationChange): string[] {
  const [old, now] = [before && describeQuotation(before), after && describeQuotation(after)];
  if (old !== null && old === now) {
    return [`    ${shorten(old)}`, `    other ${nameDifferences(before ?? {}, after ?? {})}`];
  }
  return [...(old === null ? [] : [`  - ${shorten(old)}`]), ...(now === null ? [] : [`  + ${shorten(now)}`])];
}

/** A quotation in a line: who said what. */
export function describeQuotation({ speaker, kind, text }: Quotation): string {
  return `${speaker?.name ?? '(nobody named)'}: “${text}” (${kind})`;
}

/** Two texts under each other; of long ones the place from which on they differ. */
function writePair(before: string, after: string): string[] {
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared]) shared++;
  const isLong = Math.max(before.length, after.length) > SHOWN;
  const from = isLong && shared > CONTEXT ? shared - CONTEXT : 0;
  return [`  - ${shorten(before, from)}`, `  + ${shorten(after, from)}`];
}

/** A text in a line of bounded length, with nothing in it that a terminal would obey. */
export function shorten(text: string, from = 0, width = SHOWN): string {
  const line = text.slice(from).replace(CONTROLS, ' ');
  const start = from > 0 ? '…' : '';
  return start + (line.length <= width ? line : `${line.slice(0, width - 1)}…`);
}
