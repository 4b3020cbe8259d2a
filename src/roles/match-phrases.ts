import type { Phrase } from '../lexicon/phrase.js';
import { PHRASES } from '../lexicon/phrases.js';
import { compilePattern } from '../text/compile-pattern.js';
import { foldWords } from '../text/fold-words.js';
import { gateOpenings } from '../text/gate-openings.js';
import { hashStem, NOTED, STEM_LETTERS, TextMeasures, WORD_PLACES, type WordTable } from '../text/measure-text.js';

/**
 * The phrase of the lexicon that a text is, or null; all languages at once, because pages mix them.
 *
 * Cheap for ordinary prose: the pass that measures a text looks each word up in a table of how the words begin that phrases need;
 * only where one is there do patterns run, and only those that need such a word.
 */
export function matchPhrase(text: string): Phrase | null {
  return matchMeasured(text, new TextMeasures(text, phraseWords()));
}

/** {@link matchPhrase} of a text that is measured, with {@link phraseWords} as the words to look for. */
export function matchMeasured(text: string, { runs, first, known }: TextMeasures): Phrase | null {
  const { labels, entries, maxChars, maxLabelChars } = readIndex();
  if (text.length > maxChars) return null;
  let best: number = NONE;
  if ((first & OPENS) !== 0 && text.length <= maxLabelChars) best = labels.get(foldWords(text)) ?? NONE;
  if (known === null) return PHRASES[best] ?? null;
  const lower = text.toLowerCase();
  let signs = -1;
  const asked: Entry[] = [];
  for (let i = 0; i < known.length; i += 2) {
    const start = known[i] as number;
    const own = entries.get(lower.slice(start, Math.min(start + STEM_LETTERS, known[i + 1] as number)));
    if (own === undefined) continue;
    for (const { opening, entry } of own) {
      if (entry.order >= best) break;
      if (runs > entry.maxWords || !lower.startsWith(opening, start) || asked.includes(entry)) continue;
      asked.push(entry);
      if (signs < 0) signs = SIGNS_BEFORE.exec(lower)?.[0].length ?? 0;
      entry.pattern ??= compilePattern(entry.match);
      // A pattern that does not mind the case is for text in lower case.
      if (entry.pattern.test((entry.match.ignoreCase ? lower : text).slice(signs))) best = entry.order;
    }
  }
  return PHRASES[best] ?? null;
}

/** The words that phrases open with or need, to be looked for by `TextMeasures`. */
export function phraseWords(): WordTable {
  return readIndex().bits;
}

interface Entry {
  /** Place in {@link PHRASES}. */
  readonly order: number;
  readonly match: RegExp;
  /** {@link match} made ready to run, once a text asks for it: of 164 a page asks for some thirty. */
  pattern: RegExp | null;
  readonly maxWords: number;
}

interface PhraseIndex {
  readonly labels: ReadonlyMap<string, number>;
  readonly maxLabelChars: number;
  readonly maxChars: number;
  /** By hash of a word: {@link NOTED} where a gate word begins so, {@link OPENS} where a label opens with it. */
  readonly bits: WordTable;
  /** By the first letters of a gate word; earlier phrases first. */
  readonly entries: ReadonlyMap<string, readonly Gate[]>;
}

/** Lets a phrase in where a word begins so. */
interface Gate {
  readonly opening: string;
  readonly entry: Entry;
}

/**
 * What stands before a text's first word, an arrow, a bullet or a bracket, is nothing to a pattern. What says something is left:
 * marks that open a quotation, marks that go on with a sentence, the signs of copyright and of addresses.
 */
const SIGNS_BEFORE = compilePattern(/^[^\p{L}\p{N}©@,;."“„‘'«‹¿¡]{1,4}/iu);

const OPENS = 2;

const NONE = 1e9;
/** Longest word, in UTF-16 units, that the longest phrase is allowed on average; longer texts are not looked at. */
const MEAN_WORD_CHARS = 9;
/** Slack for punctuation around a label. */
const LABEL_SLACK = 8;

let index: PhraseIndex | undefined;

function readIndex(): PhraseIndex {
  index ??= compilePhrases(PHRASES);
  return index;
}

function compilePhrases(phrases: readonly Phrase[]): PhraseIndex {
  const labels = new Map<string, number>();
  const entries = new Map<string, Gate[]>();
  const bits = new Uint8Array(WORD_PLACES);
  let maxWords = 0;
  let maxLabelChars = 0;
  phrases.forEach((phrase, order) => {
    maxWords = Math.max(maxWords, phrase.maxWords);
    if (!(phrase.match instanceof RegExp)) {
      for (const label of phrase.match) {
        if (!labels.has(label)) labels.set(label, order);
        maxLabelChars = Math.max(maxLabelChars, label.length + LABEL_SLACK);
        const opening = hashStem(label.split(' ')[0] as string);
        bits[opening] = (bits[opening] as number) | OPENS;
      }
      return;
    }
    const entry: Entry = { order, match: phrase.match, pattern: null, maxWords: phrase.maxWords };
    for (const opening of gateOpenings(phrase.words, phrase.match)) {
      const stem = opening.slice(0, STEM_LETTERS);
      entries.set(stem, [...(entries.get(stem) ?? []), { opening, entry }]);
      bits[hashStem(stem)] = (bits[hashStem(stem)] as number) | NOTED;
    }
  });
  return { labels, maxLabelChars, maxChars: maxWords * MEAN_WORD_CHARS, bits, entries };
}
