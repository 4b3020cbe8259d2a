import type { Phrase } from '../lexicon/phrase.js';
import { PHRASES } from '../lexicon/phrases.js';
import { compilePattern } from '../text/compile-pattern.js';
import { foldWords } from '../text/fold-words.js';

/**
 * The phrase of the lexicon that a text is, or null; all languages at once, because pages mix them.
 *
 * Cheap for ordinary prose: one pass hashes its words and looks each up in a bit table of the words that phrases need;
 * only where one is there do patterns run, and only those that need that word.
 */
export function matchPhrase(text: string): Phrase | null {
  index ??= compilePhrases(PHRASES);
  if (text.length > index.maxChars) return null;
  const lower = text.toLowerCase();
  const { words, opensLabel, entries } = readGate(lower, index);
  let best: number = NONE;
  if (opensLabel && text.length <= index.maxLabelChars) best = index.labels.get(foldWords(text)) ?? NONE;
  if (entries !== null) {
    for (const { order, pattern, mindsCase, maxWords } of entries)
      if (order < best && words <= maxWords && pattern.test(mindsCase ? text : lower)) best = order;
  }
  return PHRASES[best] ?? null;
}

interface Entry {
  /** Place in {@link PHRASES}. */
  readonly order: number;
  /** For the text itself, or for the text in lower case. */
  readonly pattern: RegExp;
  readonly mindsCase: boolean;
  readonly maxWords: number;
}

interface PhraseIndex {
  readonly labels: ReadonlyMap<string, number>;
  readonly maxLabelChars: number;
  readonly maxChars: number;
  /** By hash of a word: {@link GATE} where it is a gate word, {@link OPENS} where a label opens with it. */
  readonly bits: Uint8Array;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

interface Gate {
  readonly words: number;
  /** Whether the first word is the first word of a label, or may be. */
  readonly opensLabel: boolean;
  /** The entries whose gate words stand in the text; null where none does. */
  readonly entries: ReadonlySet<Entry> | null;
}

const GATE = 1;
const OPENS = 2;

const NONE = 1e9;
/** A word of its own to the gate. */
const COPYRIGHT_SIGN = 0xa9;
/** Places in the bit table; some 600 gate words make one chance hit in a hundred words. */
const TABLE_SIZE = 1 << 16;
/** Longest word, in UTF-16 units, that the longest phrase is allowed on average; longer texts are not looked at. */
const MEAN_WORD_CHARS = 9;
/** Slack for punctuation around a label. */
const LABEL_SLACK = 8;

let index: PhraseIndex | undefined;

function compilePhrases(phrases: readonly Phrase[]): PhraseIndex {
  const labels = new Map<string, number>();
  const entries = new Map<string, Entry[]>();
  const bits = new Uint8Array(TABLE_SIZE);
  let maxWords = 0;
  let maxLabelChars = 0;
  phrases.forEach((phrase, order) => {
    maxWords = Math.max(maxWords, phrase.maxWords);
    if (!(phrase.match instanceof RegExp)) {
      for (const label of phrase.match) {
        if (!labels.has(label)) labels.set(label, order);
        maxLabelChars = Math.max(maxLabelChars, label.length + LABEL_SLACK);
        const opening = hashWord(label.split(' ')[0] as string);
        bits[opening] = (bits[opening] as number) | OPENS;
      }
      return;
    }
    const mindsCase = !phrase.match.ignoreCase;
    const pattern = compilePattern(phrase.match);
    const entry: Entry = { order, pattern, mindsCase, maxWords: phrase.maxWords };
    for (const word of phrase.words.split(' ')) {
      entries.set(word, [...(entries.get(word) ?? []), entry]);
      bits[hashWord(word)] = (bits[hashWord(word)] as number) | GATE;
    }
  });
  return { labels, maxLabelChars, maxChars: maxWords * MEAN_WORD_CHARS, bits, entries };
}

function readGate(lower: string, { bits, entries }: PhraseIndex): Gate {
  let found: Set<Entry> | null = null;
  let opensLabel = false;
  let words = 0;
  let hash = 0;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start < 0) {
        start = i;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    const sign = code === COPYRIGHT_SIGN;
    if (start < 0 && !sign) continue;
    const bit = start < 0 ? GATE : (bits[fitTable(hash)] as number);
    if (start >= 0) words += 1;
    if (words === 1 && (bit & OPENS) !== 0) opensLabel = true;
    const own = sign ? entries.get('©') : (bit & GATE) !== 0 ? entries.get(lower.slice(start, i)) : undefined;
    start = -1;
    if (own === undefined) continue;
    found ??= new Set();
    for (const entry of own) found.add(entry);
  }
  return { words, opensLabel, entries: found };
}

function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return fitTable(hash);
}

function fitTable(hash: number): number {
  return (hash ^ (hash >>> 16)) & (TABLE_SIZE - 1);
}

/** ASCII letters in lower case and digits, and from Latin-1 on all but general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}
