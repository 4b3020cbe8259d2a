import { DATE_WORDS } from '../lexicon/all-dates.js';
import { foldWords } from './fold-words.js';

let changeWords: ReadonlySet<string> | undefined;

/** Whether a line calls its first date that of a change, in any language: "Updated 4 May 2021 10:15". */
export function saysChange(line: string): boolean {
  changeWords ??= new Set(DATE_WORDS.flatMap(({ modified }) => modified.split(' ')));
  const lead = foldWords(line.slice(0, Math.max(0, line.search(/\d/))));
  return lead.split(' ').some((word) => changeWords?.has(word));
}
