import type { Quotation } from '../src/model/quotation.js';

/**
 * The words that name each quotation's speaker as PolNeAR labels them: a quotation that only goes on is given the words of
 * the attribution that it continues, where `Quotation.mention` says that nothing names the speaker there.
 *
 * @param quotations those of one article, in reading order
 * @returns for each quotation its own mention, else the last one of the same speaker; null where there is none
 */
export function carryMentions(quotations: readonly Quotation[]): (string | null)[] {
  const last = new Map<string, string>();
  return quotations.map(({ mention, speaker }) => {
    if (mention !== null && speaker !== null) last.set(speaker.name, mention.text);
    return mention?.text ?? (speaker === null ? null : (last.get(speaker.name) ?? null));
  });
}
