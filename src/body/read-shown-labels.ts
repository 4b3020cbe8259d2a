import type { TextBlock } from '../blocks/page-blocks.js';
import { LABEL_WORDS } from '../lexicon/label-words.js';
import { foldWords } from '../text/fold-words.js';

/** Longest label, in UTF-16 units, and most words in it: what is longer is a headline or a sentence. */
const MAX_CHARS = 50;
const MAX_WORDS = 6;
/** Most labels that speak of one article; more are the site's menu or its cloud of topics. */
const MAX_LABELS = 15;
/** What parts a trail that is one line: "Home » Local » Harbour". */
const TRAIL = /\s[»›>→|·•]+\s|\s?[»›→]\s?|\s\/\s/u;
/** A label that says what follows: "Tags:". */
const LEAD = /^\p{L}[\p{L} ]{1,24}:\s*/u;
/** Counts, dates, times; arrows and other marks alone. */
const NO_LABEL = /^[\P{L}]*$|^\d+ \p{L}+$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u;

/**
 * Blocks of section labels or of topics -> the labels, each once, in their order: a line of links is a label each, a trail
 * in one line is parted; the home page, the article itself and words like "Tags" are none.
 *
 * @param others what is no label here: the headline, the site's names
 */
export function readShownLabels(blocks: readonly TextBlock[], others: readonly (string | null)[]): string[] {
  const left = new Set(others.map((other) => foldWords(other ?? '')));
  const labels = new Map<string, string>();
  for (const text of blocks.flatMap(listParts)) {
    const label = text.replace(/^[\s#/»›>‹«|·•-]+|[\s/»›>:|·•,;-]+$/gu, '');
    const folded = foldWords(label);
    if (!isLabel(label, folded) || left.has(folded) || labels.has(folded) || endsWithAny(folded, left)) continue;
    labels.set(folded, label);
  }
  return labels.size > MAX_LABELS ? [] : [...labels.values()];
}

/** "Press release: " and the headline: the article itself at the end of its trail. */
function endsWithAny(folded: string, others: ReadonlySet<string>): boolean {
  for (const other of others) if (other.length >= MIN_TITLE && folded.endsWith(other)) return true;
  return false;
}
/** Fewest letters of a headline that is known again at the end of a label. */
const MIN_TITLE = 16;

function isLabel(label: string, folded: string): boolean {
  if (label === '' || label.length > MAX_CHARS || NO_LABEL.test(label)) return false;
  return !LABEL_WORDS.has(label.toLowerCase()) && !LABEL_WORDS.has(folded) && folded.split(' ').length <= MAX_WORDS;
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
  if (links.length > 1 || (lead && links.length > 0)) if (linkChars > 0.6 * own.length) return links;
  return own.split(TRAIL);
}
