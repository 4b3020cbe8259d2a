import type { Role } from '../model/role.js';

/**
 * A wording by which sites address the reader instead of telling the story, as a little document: what it catches and
 * what it spares are invented sentences that a test runs.
 */
export interface Phrase {
  /** Unique; opens with the language: "en-newsletter-sign-up". */
  readonly id: string;
  /** The role of a block with this wording. */
  readonly role: Role;
  /** BCP 47 primary subtag; "mul" is what languages without a lexicon of their own say. */
  readonly language: string;
  /** A bounded pattern to be found in the text, bullets before its first word aside, or whole texts, folded by `foldWords`. */
  readonly match: RegExp | readonly string[];
  /**
   * For a pattern: words in lower case, one of which stands in every text that it matches. This is the shared gate, which looks
   * at as much of a word as the pattern writes out (`gateOpenings`), or at its first four letters.
   */
  readonly words: string;
  /** Longer texts are spared: running text may mention what a label says. */
  readonly maxWords: number;
  readonly catches: readonly string[];
  readonly spares: readonly string[];
}

/** What a language file writes down; `inLanguage` adds the rest. */
export type PhraseEntry = PatternEntry | LabelEntry;

interface PatternEntry {
  readonly id: string;
  readonly role: Role;
  readonly match: RegExp;
  readonly words: string;
  readonly maxWords: number;
  readonly catches: readonly string[];
  readonly spares: readonly string[];
}

/** Whole texts, separated by bars; a text is folded before it is held against them, so punctuation and case are nothing. */
interface LabelEntry {
  readonly id: string;
  readonly role: Role;
  readonly labels: string;
  readonly spares: readonly string[];
}

/** The entries of one language -> phrases. */
export function inLanguage(language: string, entries: readonly PhraseEntry[]): readonly Phrase[] {
  return entries.map((entry) => {
    const id = `${language}-${entry.id}`;
    if (!('labels' in entry)) return { ...entry, id, language };
    const { role, spares } = entry;
    const match = entry.labels.split('|').map((label) => label.trim());
    const maxWords = Math.max(...match.map((label) => label.split(' ').length));
    return { id, role, language, match, words: '', maxWords, catches: match, spares };
  });
}
