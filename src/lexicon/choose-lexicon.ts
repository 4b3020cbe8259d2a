import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import type { Lexicon } from './lexicon.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, es, fr, it, nl, pt };

/** The languages that have a lexicon. */
export const LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/** The lexicon of a language; English where there is none, whose marks are found all the same. */
export function lexiconFor(language: string | null): Lexicon {
  const primary = (language ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en';
  return LEXICONS[primary] ?? en;
}
