import type { Quotation, Speaker } from '../../src/model/quotation.js';

/** One who speaks in the article, with all that they say. */
export interface Voice {
  /** From 1 in the order of their first words; 0 for words that have no speaker. */
  readonly number: number;
  readonly speaker: Speaker | null;
  /** Indices of their quotations in the article, in its order. */
  readonly quotations: readonly number[];
}

/** Colours that there are for speakers; the ninth has the first again, with a number of its own. */
const COLOURS = 8;

/** The speakers of an article, those without a name last. */
export function listVoices(quotations: readonly Quotation[]): Voice[] {
  const named = new Map<string, { speaker: Speaker; quotations: number[] }>();
  const unnamed: number[] = [];
  quotations.forEach(({ speaker }, index) => {
    if (!speaker) return void unnamed.push(index);
    const key = `${speaker.kind} ${speaker.name}`;
    const known = named.get(key);
    if (!known) named.set(key, { speaker, quotations: [index] });
    else {
      known.quotations.push(index);
      // A role may be given at any of their words.
      if (known.speaker.role === undefined) known.speaker = speaker;
    }
  });
  const voices: Voice[] = Array.from(named.values(), (voice, i) => ({ number: i + 1, ...voice }));
  return unnamed.length > 0 ? [...voices, { number: 0, speaker: null, quotations: unnamed }] : voices;
}

/** The speaker's number for each quotation. */
export function numberQuotations(voices: readonly Voice[]): ReadonlyMap<number, number> {
  return new Map(voices.flatMap(({ number, quotations }) => quotations.map((index) => [index, number] as const)));
}

/** The class that colours a speaker's words. */
export function colourOf(number: number): string {
  return `voice-${number === 0 ? 0 : ((number - 1) % COLOURS) + 1}`;
}
