import { ArticleError } from '../errors.js';
import type { Block } from '../model/block.js';
import type { Quotation, SpannedText } from '../model/quotation.js';
import type { BodySpan } from '../model/span.js';
import { listTextUnits } from '../quotes/list-text-units.js';
import type { TextUnit } from '../quotes/text-unit.js';

/**
 * The quotations with spans that index a body: those that do already stay, the others are looked for. In
 * reading order.
 *
 * @throws `ArticleError` with the code `invalid-options` where the body does not hold the words.
 */
export function placeQuotations(body: readonly Block[], quotations: readonly Quotation[]): Quotation[] {
  const units = listTextUnits(body);
  const taken: BodySpan[] = [];
  const placed = quotations.map((quotation) => {
    const spans = isAt(units, quotation.spans, quotation.text)
      ? quotation.spans
      : findSpans(units, quotation.text, taken);
    taken.push(...spans);
    return {
      ...quotation,
      spans,
      mention: placeBeside(units, spans, quotation.mention, 'mention'),
      cue: placeBeside(units, spans, quotation.cue, 'cue'),
    };
  });
  return placed.sort(({ spans: [a] }, { spans: [b] }) => comparePlaces(a, b));
}

function comparePlaces(a: BodySpan | undefined, b: BodySpan | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start;
}

function isAt(units: readonly TextUnit[], spans: readonly BodySpan[], text: string): boolean {
  return spans.map((span) => readSpan(units, span)).join('\n') === text;
}

function readSpan(units: readonly TextUnit[], { block, item, start, end }: BodySpan): string {
  return units.find((unit) => unit.block === block && unit.item === item)?.text.slice(start, end) ?? '';
}

/** The first place where all lines of the text stand, one a unit in a row, and no other quotation does. */
function findSpans(units: readonly TextUnit[], text: string, taken: readonly BodySpan[]): BodySpan[] {
  const lines = text.split('\n');
  for (let first = 0; first + lines.length <= units.length; first++) {
    const spans = lines.map((line, index) => findIn(units[first + index] as TextUnit, line, taken));
    if (spans.every((span) => span !== null)) return spans;
  }
  throw new ArticleError(
    'invalid-options',
    `Expected the quotation ${show(text)} in the body that was given, but no paragraph holds it. Give a body with these words, or leave the body out.`,
    { text },
  );
}

function findIn(unit: TextUnit, words: string, taken: readonly BodySpan[]): BodySpan | null {
  const isTaken = (at: number): boolean =>
    taken.some(
      ({ block, item, start, end }) =>
        block === unit.block && item === unit.item && at < end && at + words.length > start,
    );
  for (let at = unit.text.indexOf(words); at >= 0; at = unit.text.indexOf(words, at + 1)) {
    if (!isTaken(at)) return spanOf(unit, at, words.length);
  }
  return null;
}

function spanOf({ block, item }: TextUnit, start: number, length: number): BodySpan {
  return { block, ...(item === undefined ? {} : { item }), start, end: start + length };
}

/** The words nearest to a quotation, in its own paragraphs or those right beside them. */
function placeBeside(
  units: readonly TextUnit[],
  spans: readonly BodySpan[],
  words: SpannedText | null,
  name: 'mention' | 'cue',
): SpannedText | null {
  if (words === null || readSpan(units, words.span) === words.text) return words;
  const indexes = spans.map((span) => units.findIndex(({ block, item }) => block === span.block && item === span.item));
  const near = [...indexes, Math.max(...indexes) + 1, Math.min(...indexes) - 1];
  for (const index of near) {
    const unit = units[index];
    const span = unit && findNearest(unit, words.text, spans);
    if (span) return { text: words.text, span };
  }
  throw new ArticleError(
    'invalid-options',
    `Expected the ${name} ${show(words.text)} beside the quotation ${show(units[indexes[0] ?? 0]?.text ?? '')}, but it does not stand there. Give the words that do, or ${name}: null.`,
    { text: words.text },
  );
}

function findNearest(unit: TextUnit, words: string, spans: readonly BodySpan[]): BodySpan | null {
  const own = spans.find(({ block, item }) => block === unit.block && item === unit.item);
  let best: BodySpan | null = null;
  let least = Infinity;
  for (let at = unit.text.indexOf(words); at >= 0; at = unit.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (own && at < own.end && end > own.start) continue;
    const gap = own === undefined ? at : at >= own.end ? at - own.end : own.start - end;
    if (gap < least) [best, least] = [spanOf(unit, at, words.length), gap];
  }
  return best;
}

function show(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}
