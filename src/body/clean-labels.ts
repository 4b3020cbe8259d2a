import { LABEL_WORDS } from '../lexicon/label-words.js';
import { compilePattern } from '../text/compile-pattern.js';
import { foldWords } from '../text/fold-words.js';

/** Longest label, in UTF-16 units, and most words in it: what is longer is a headline or a sentence. */
const [MAX_CHARS, MAX_WORDS] = [60, 8];
/** With the marks around it. */
const MAX_TEXT = 4 * MAX_CHARS;
/** From this many on a declared label with commas is a list. */
const LIST_CHARS = 40;
/** Fewest letters of a headline that is known again at the end, or by the start, of a label. */
const MIN_TITLE = 16;
/** Links that do something ("Back to the list"); dates, times; arrows and other marks alone; names for programs: "_layout", "type:news", "ArticleId: 7", the 32 signs of a number. */
const NO_LABEL = compilePattern(
  /^(?:zurück|zu[mr]|jetzt|back to|mehr erfahren) |^[^\p{L}]*$|^\p{L}{3,9}\.? \d{1,2}, \d{4}$|^\d[^\p{L}]* .*\d|\d\.\d\d?\.\d{4}|->|^_|^(?:type|channel|category|section|template|doi)[_:]|^[\w-]{2,20}:\S|(?:id|count): |^(?=[^-]{8})[\da-f-]{32,36}$/iu,
);
/** A path: "news/local/crime-courts". */
const PATH = /^[\da-z-]+(?:\/[\da-z-]+)+$/;

/**
 * Labels as they stand -> each once, in their order, without the marks around them; the home page, the article itself, the
 * site's names, dates, counts and words like "Tags" are none.
 *
 * @param others what is no label here: the page's titles, the site's names
 */
export function cleanLabels(texts: readonly string[], others: readonly (string | null)[]): string[] {
  const left = new Set(others.map((other) => foldWords(other ?? '')));
  const labels = new Map<string, string>();
  for (const text of texts) {
    if (text.length > MAX_TEXT) continue;
    const label = text
      .replace(/^[\s#/»›>‹«|·•"'„“[-]+|[\s/»›>:|·•,;"'“”-]+$|\]$(?<=^\[[^[\]]*\])/gu, '')
      .replace(/_/g, ' ');
    const folded = foldWords(label);
    if (!NO_LABEL.test(text.toLowerCase()) && isLabel(label, folded) && !labels.has(folded) && !isOther(folded, left))
      labels.set(folded, label);
  }
  return [...labels.values()];
}

/** A trail: "News | Local", "Start|Garden|Ponds". */
const TRAIL = / \| |\|.*\|/;

/** A declared label -> the labels in it: paths, trails and lists are written as one. */
export function splitDeclared(label: string): string[] {
  if (TRAIL.test(label)) return label.split('|');
  if (PATH.test(label)) return label.split('/').map((part) => part.replace(/-/g, ' '));
  return /,\S/.test(label) || label.length > LIST_CHARS ? label.split(/[,;]/) : [label];
}

function isLabel(label: string, folded: string): boolean {
  if (label === '' || label.length > MAX_CHARS || NO_LABEL.test(label.toLowerCase())) return false;
  return !LABEL_WORDS.has(label.toLowerCase()) && !LABEL_WORDS.has(folded) && folded.split(' ').length <= MAX_WORDS;
}

/** A title or a name of the site; "Press release: " and the title, or its beginning: the article itself at the end of its trail. */
function isOther(folded: string, others: ReadonlySet<string>): boolean {
  if (others.has(folded)) return true;
  for (const other of others) {
    if (other.length < MIN_TITLE) continue;
    if (folded.endsWith(other) || (folded.length >= MIN_TITLE && other.startsWith(folded))) return true;
  }
  return false;
}
