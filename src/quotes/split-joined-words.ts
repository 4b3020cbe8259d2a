import type { CompiledLexicon } from './word-classes.js';

const NONE: readonly never[] = [];
const APOSTROPHES = /['’]/;

/** Whether a written word may hold several in this language. */
export function joinsWords({ lexicon }: CompiledLexicon): boolean {
  const { elisions = NONE, clitics = NONE } = lexicon.grammar;
  return elisions.length > 0 || clitics.length > 0;
}

/**
 * Where a written word holds several words: a short form before an apostrophe, a pronoun behind the verb.
 *
 * ```
 * l’agence      a-t-il       dit-elle
 *   ^             ^             ^        cuts
 * ```
 *
 * @returns the offsets at which the later words begin; empty for one word, and in languages that join none
 */
export function cutsOf(raw: string, { lexicon }: CompiledLexicon): readonly number[] {
  const { elisions = NONE, clitics = NONE } = lexicon.grammar;
  const cuts: number[] = [];
  const mark = raw.search(APOSTROPHES);
  if (mark > 0 && mark < raw.length - 1 && elisions.includes(`${raw.slice(0, mark).toLowerCase()}'`))
    cuts.push(mark + 1);
  const lower = raw.toLowerCase();
  const clitic = clitics.find((ending) => lower.endsWith(ending) && lower.length > ending.length);
  if (clitic !== undefined) cuts.push(raw.length - clitic.length);
  return cuts;
}

/** A pronoun behind its hyphens: "-t-il" is "il". */
export function hyphensBefore(part: string): number {
  return part.startsWith('-t-') ? 3 : part.startsWith('-') ? 1 : 0;
}
