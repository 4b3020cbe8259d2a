import type { Mark } from '../../src/model/block.js';
import type { Quotation } from '../../src/model/quotation.js';
import type { BodySpan } from '../../src/model/span.js';
import { element } from './element.js';
import { colourOf } from './voices.js';

/** What the text of an article needs to know of its quotations. */
export interface QuotedPlaces {
  readonly quotations: readonly Quotation[];
  readonly numbers: ReadonlyMap<number, number>;
}

/** A stretch of a text with what it is shown as; the ones that come first are the outermost. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly wrap: (children: readonly Node[], isFirst: boolean, isLast: boolean) => Node;
}

const EMPHASIS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
} as const;

/**
 * A text of the body as nodes: quotations in the colour of their speaker, cue and mention marked, links and emphasis.
 * `block` and `item` say where in the body the text stands.
 */
export function showText(
  text: string,
  marks: readonly Mark[],
  place: Pick<BodySpan, 'block' | 'item'>,
  { quotations, numbers }: QuotedPlaces,
): Node[] {
  const isHere = (span: BodySpan): boolean => span.block === place.block && span.item === place.item;
  const spoken = quotations.flatMap((quotation, index): Stretch[] => {
    const number = numbers.get(index) ?? 0;
    return quotation.spans.flatMap((span, nth) => {
      const isLastSpan = nth === quotation.spans.length - 1;
      return isHere(span) ? [quotedStretch(span, nth === 0 ? `quotation-${index}` : null, number, isLastSpan)] : [];
    });
  });
  const around = quotations.flatMap((quotation, index): Stretch[] => {
    const colour = colourOf(numbers.get(index) ?? 0);
    const stretches = (['cue', 'mention'] as const).map((name) => ({ name, span: quotation[name]?.span }));
    return stretches.flatMap(({ name, span }) =>
      span && isHere(span)
        ? [{ ...span, wrap: (children: readonly Node[]) => element('span', { class: [name, colour] }, ...children) }]
        : [],
    );
  });
  return layOut(text, 0, text.length, [...spoken, ...around, ...marks.map(markedStretch)]);
}

function quotedStretch(span: BodySpan, id: string | null, number: number, isLastSpan: boolean): Stretch {
  return {
    start: span.start,
    end: span.end,
    wrap: (children, isFirst, isLast) =>
      element(
        'span',
        { class: ['quotation', colourOf(number)], id: isFirst ? id : null, tabindex: isFirst && id ? -1 : null },
        ...children,
        isLast && isLastSpan ? element('sup', { class: 'voice-number' }, number === 0 ? '?' : String(number)) : null,
      ),
  };
}

function markedStretch(mark: Mark): Stretch {
  const { start, end } = mark;
  if (mark.type === 'link')
    return { start, end, wrap: (children) => element('span', { class: 'link', title: mark.href }, ...children) };
  const tag = mark.type === 'mark' || mark.type === 'quote' ? 'span' : EMPHASIS[mark.type];
  return { start, end, wrap: (children) => element(tag, {}, ...children) };
}

/** Text between two offsets, cut wherever a stretch begins or ends; each piece stands inside the stretches that cover it. */
function layOut(text: string, from: number, to: number, stretches: readonly Stretch[]): Node[] {
  if (stretches.length === 0) return from < to ? [document.createTextNode(text.slice(from, to))] : [];
  const cuts = stretches.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const edges = [from, ...Array.from(new Set(cuts)).sort((a, b) => a - b), to];
  return edges.slice(0, -1).map((start, i): Node => {
    const end = edges[i + 1] ?? to;
    const covering = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    return covering.reduceRight<Node>(
      (inner, { wrap, ...stretch }) => wrap([inner], stretch.start === start, stretch.end === end),
      document.createTextNode(text.slice(start, end)),
    );
  });
}
