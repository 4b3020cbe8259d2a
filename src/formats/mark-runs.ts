import type { Mark } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';

/** A mark over a stretch of a text: one of the model's, or a quotation. */
export type AnyMark =
  | Mark
  | { readonly type: 'quotation'; readonly quotation: Quotation; readonly start: number; readonly end: number };

/** A stretch of a text over which the same marks hold, in the order in which they are to be nested, outermost first. */
export interface MarkRun {
  readonly text: string;
  readonly marks: readonly AnyMark[];
}

// Outermost first: a link may hold emphasis, and a quotation may hold both.
const NESTING: readonly AnyMark['type'][] = [
  'quotation',
  'link',
  'quote',
  'mark',
  'strong',
  'em',
  'underline',
  'strike',
  'sub',
  'sup',
  'code',
];

/**
 * Cuts a text where a mark begins or ends.
 *
 * Marks that overlap are fine, those outside the text or without extent are left out, and of two marks of one type over
 * one stretch only the first one holds.
 *
 * ```
 * text   The bridge is closed
 * marks      [strong]
 *                [link     ]
 * runs   ....[--][--][---]...
 * ```
 */
export function cutMarkRuns(text: string, marks: readonly AnyMark[]): MarkRun[] {
  const sound = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const waiting = sound.sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let open: AnyMark[] = [];
  let next = 0;
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    open = open.filter((mark) => mark.end > start);
    for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[++next]) open.push(mark);
    return { text: text.slice(start, end), marks: nestMarks(open) };
  });
}

function nestMarks(open: readonly AnyMark[]): AnyMark[] {
  return NESTING.flatMap((type) => open.find((mark) => mark.type === type) ?? []);
}
