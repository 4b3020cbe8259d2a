import type { Article } from '../model/article.js';
import type { List } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';

/** The byline as it reads, or the authors' names; null where the page names nobody. */
export function readBylineText({ byline }: Article): string | null {
  return byline.text ?? (byline.authors.map(({ name }) => name).join(', ') || null);
}

/** The standfirst as a line over the text; null too where the text opens with it, so that nobody reads it twice. */
export function readStandfirstLine({ standfirst, body }: Article): string | null {
  const lead = body.find(({ type }) => type === 'paragraph' || type === 'heading');
  return lead !== undefined && 'text' in lead && lead.text === standfirst ? null : standfirst;
}

/** Who said a quotation, with the role: "Ada Quill, harbour master". Null where nobody is named. */
export function readSpeakerText({ speaker }: Quotation): string | null {
  if (!speaker) return null;
  return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
}

/** The depth of each item, without jumps: no item is more than a level below the one before it. */
export function readDepths(list: List): number[] {
  let last = -1;
  return list.items.map(({ depth = 0 }) => {
    last = Math.min(depth, last + 1);
    return last;
  });
}

/** The number of each item among those of its level, from 1 on. */
export function readItemNumbers(depths: readonly number[]): number[] {
  const counts: number[] = [];
  return depths.map((depth) => {
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    return counts[depth] as number;
  });
}
