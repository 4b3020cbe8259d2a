import type { Quotation } from '../../src/model/quotation.js';
import { carryMentions } from '../carry-mentions.js';
import { codePointsOf, type PolnearArticle } from '../read-quote-corpora.js';

/** The line of predictions for one article of PolNeAR, whose quotations are found by `find` in its paragraphs. */
export function predictPolnear(
  { id, text, paragraphs }: PolnearArticle,
  find: (paragraphs: readonly string[]) => readonly Quotation[],
): string {
  const found = find(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const points = codePointsOf(text);
  const mentions = carryMentions(found);
  const quotations = found.map((quotation, q) => {
    const segments = quotation.spans.map((span) => {
      const from = (paragraphs[span.block]?.start ?? 0) + span.start;
      return [points[from], points[from + span.end - span.start]];
    });
    return {
      text: quotation.text,
      segments,
      speakerMention: mentions[q] ?? null,
      speaker: quotation.speaker?.name ?? null,
    };
  });
  return JSON.stringify({ id, quotations });
}
