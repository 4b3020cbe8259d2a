import type { Stretch } from './pair-marks.js';
import { cutsOf } from './split-joined-words.js';
import { type CompiledLexicon, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** What may end the words before the reporter's, and what ends the reporter's own. */
const BOUNDARY = /[,!?…](?=\s)/g;
const WORDS = /[^\s,.;:!?…«»“”"]+/y;
const GAP = /[ \u00a0\u202f]+/y;
/** Most words of an inserted attribution. */
const MAX_WORDS = 9;

/**
 * Takes the reporter's words out of stretches in languages that insert them inside the marks.
 *
 * ```
 * « Nous attendons, explique Brand, mais pas longtemps. »
 *   ^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^      two stretches, the words between them are the reporter's
 * ```
 *
 * Only a verb of saying with its subject behind it is taken for the reporter's; a speaker who so reports another in the
 * middle of the own words is cut as well, which is the gap of the rule.
 */
export function splitIncises(
  text: string,
  stretches: readonly Stretch[],
  lexicon: CompiledLexicon,
): readonly Stretch[] {
  if (lexicon.lexicon.grammar.incises !== true || stretches.length === 0) return stretches;
  return stretches.flatMap((stretch) => splitOne(text, stretch, lexicon));
}

function splitOne(text: string, stretch: Stretch, lexicon: CompiledLexicon): Stretch[] {
  const parts: Stretch[] = [];
  let rest = stretch;
  let searched = stretch.start;
  // Of the text only the stretch, lest each stretch look through all that follows it.
  for (const mark of text.slice(stretch.start, stretch.end + 1).matchAll(BOUNDARY)) {
    const at = stretch.start + mark.index;
    if (at < searched || at >= stretch.end) continue;
    const end = endOfIncise(text, at + 1, stretch.end, lexicon);
    if (end === -1) continue;
    const cut = mark[0] === ',' ? at : at + 1;
    parts.push({ ...rest, end: cut, close: cut, closed: true });
    const start = leadingSpaceEnd(text, end);
    rest = { ...rest, open: end, start, end: Math.max(start, stretch.end) };
    searched = Math.max(end, at + 1);
    if (start >= stretch.end) return parts;
  }
  return [...parts, rest];
}

/** Where the attribution that begins at `from` ends, behind its comma or full stop; -1 where there is none. */
function endOfIncise(text: string, from: number, limit: number, lexicon: CompiledLexicon): number {
  const words: string[] = [];
  let at = from;
  while (words.length <= MAX_WORDS) {
    const gap = match(GAP, text, at);
    const word = match(WORDS, text, at + gap);
    if (gap === 0 || word === 0 || at + gap + word > limit) break;
    words.push(text.slice(at + gap, at + gap + word));
    at += gap + word;
  }
  if (words.length > MAX_WORDS || !isAttribution(words, lexicon)) return -1;
  if (text.charAt(at) === ',') return endOfApposition(text, at + 1, limit, lexicon) ?? at + 1;
  if (text.charAt(at) === '.' || text.charAt(at) === ';') return at + 1;
  return leadingSpaceEnd(text, at) >= limit ? limit : -1;
}

/** "explique le maire, Octave Brand", "explique Brand, la directrice du port", "glisse Brand, 34 ans": where what the comma adds ends, null without. */
function endOfApposition(text: string, from: number, limit: number, { classes }: CompiledLexicon): number | null {
  const added = ADDED.exec(text.slice(from, Math.min(limit, from + LONGEST_ADDED)));
  if (added === null) return null;
  const words = added[0].trim().replace(/[,.]$/, '').split(/[ '’]/);
  const isName = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  const isRole = words.slice(0, 3).some((word) => ((classes.get(word) ?? 0) & PERSON_NOUN) !== 0);
  return isName || isRole || /^\d+ ans/.test(added[0].trim()) ? from + added[0].length : null;
}

const ADDED = /^ [\p{L}\d'’-]+(?: [\p{L}\d'’-]+){0,9}(?:[,.]|\s*$)/u;
/** Longest apposition, in signs. */
const LONGEST_ADDED = 100;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function leadingSpaceEnd(text: string, at: number): number {
  return at + match(GAP, text, at);
}

/** "explique Brand", "a-t-elle ajouté", "s'exclame le maire de Holm": a verb of saying and what can be its subject. */
function isAttribution(words: readonly string[], lexicon: CompiledLexicon): boolean {
  const forms = words.flatMap((word) => partsOf(word, lexicon));
  const classesAt = (i: number): number => lexicon.classes.get(forms[i] ?? '') ?? 0;
  let at = 0;
  while (at < 2 && (classesAt(at) & (WordClass.auxiliary | WordClass.adverb)) !== 0 && (classesAt(at) & VERB_CUE) === 0)
    at++;
  const subject = (i: number): boolean =>
    (classesAt(i) & (WordClass.pronoun | WordClass.determiner)) !== 0 || isCapitalized(words, forms[i] ?? '');
  if (at > 0 && (classesAt(at) & WordClass.pronoun) !== 0) return (classesAt(at + 1) & VERB_CUE) !== 0;
  return (classesAt(at) & VERB_CUE) !== 0 && forms.length > at + 1 && subject(at + 1);
}

/** "a-t-elle" is "a" and "elle", "s'exclame" is "s'" and "exclame". */
function partsOf(word: string, lexicon: CompiledLexicon): string[] {
  const lower = word.toLowerCase().replace('’', "'");
  const cuts = [0, ...cutsOf(lower, lexicon), lower.length];
  return cuts.slice(1).map((to, i) => lower.slice(cuts[i], to).replace(/^-(?:t-)?/, ''));
}

function isCapitalized(words: readonly string[], form: string): boolean {
  return words.some((word) => word.toLowerCase() === form && word !== form);
}
