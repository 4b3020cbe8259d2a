import { parseFragment } from 'parse5';

/** What a character reference stands for, and how many units of the input it takes. */
export interface Reference {
  readonly text: string;
  readonly length: number;
}

/** Longest name with its sign; the standard's longest has 33. */
const REFERENCE = /&(?:#(?:[xX][\da-fA-F]{1,80}|\d{1,80})|[a-zA-Z][a-zA-Z\d]{0,40});?/y;

/**
 * The character reference that begins at `at`; null where the ampersand there stands for itself. parse5 says what it means
 * and, by what it leaves behind, how far it reaches:
 *
 *     &notit;  ->  ¬it;    "it;" is left, so the reference is "&not"
 */
export function readReference(html: string, at: number): Reference | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(html)?.[0];
  if (written === undefined) return null;
  const [node] = parseFragment(written).childNodes;
  const shown = node !== undefined && 'value' in node ? node.value : written;
  if (shown === written) return null;
  let left = 0;
  while (left < shown.length - 1 && shown.at(-1 - left) === written.at(-1 - left)) left += 1;
  return { text: shown.slice(0, shown.length - left), length: written.length - left };
}
