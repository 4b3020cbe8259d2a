import type { TextBlock } from '../blocks/page-blocks.js';
import { LABEL_WORDS } from '../lexicon/label-words.js';
import { compilePattern } from '../text/compile-pattern.js';

/** What parts a trail that is one line: "Home » Local » Harbour". */
const TRAIL = /\s[»›>→|·•]+\s|\s?[»›→]\s?|\s\/\s/u;
/** A label that says what follows: "Tags:". */
const LEAD = compilePattern(/^\p{L}[\p{L} ]{1,24}:\s*/u);

/** "12 comments". */
const COUNT = compilePattern(/^\s*\d+ \p{L}+\s*$/u);
/** Most words of a label that is shown; what has more is a headline. */
export const MAX_WORDS = 6;

/**
 * Blocks of section labels or of topics -> their labels: a line of links is a label each, a trail in one line is parted;
 * counts and headlines are none.
 */
export function readShownLabels(blocks: readonly TextBlock[]): string[] {
  return blocks
    .flatMap(listParts)
    .filter((part) => !COUNT.test(part) && part.trim().split(/\s+/, MAX_WORDS + 1).length <= MAX_WORDS);
}

function listParts({ text, marks, linkChars }: TextBlock): string[] {
  const links = marks.flatMap((mark) => (mark.type === 'link' ? [text.slice(mark.start, mark.end)] : []));
  const rest = text.replace(LEAD, '');
  const lead = LABEL_WORDS.has(
    text
      .slice(0, text.length - rest.length)
      .replace(/[\s:]+$/, '')
      .toLowerCase(),
  );
  const own = lead ? rest : text;
  if (links.length > 0 && linkChars > 0.6 * own.length) return links;
  return own.split(TRAIL);
}
