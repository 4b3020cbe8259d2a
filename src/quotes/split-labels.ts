import type { Stretch } from './pair-marks.js';
import type { TextUnit } from './text-unit.js';

/** `“KERN: `, `"JAN TOLK (on tape): `: a name in capitals and a colon behind the mark that opens a text. */
const LABEL = /^\s*["“„«]\s*(\p{Lu}[\p{Lu}.'’ -]{1,30}?)(?: \([^()]{1,30}\))?:(?=\s)/u;

/** Is a transcript quoted, whose turns name their speakers inside of the marks? One label alone may be "UPDATE:". */
export function quotesTranscript(units: readonly TextUnit[]): boolean {
  let first: string | undefined;
  for (const { text } of units) {
    const label = LABEL.exec(text)?.[1];
    if (label !== undefined && first !== undefined && label !== first) return true;
    first ??= label;
  }
  return false;
}

/**
 * Takes the label out of the stretch that it opens: who speaks is no part of what is said.
 *
 * ```
 * “KERN: We start on Monday.”
 *        ^open             ^close
 * ```
 */
export function splitLabel(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, ...others] = stretches;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  if (first === undefined || label <= first.start || label >= first.end) return stretches;
  return [{ ...first, open: label, start: label }, ...others];
}
