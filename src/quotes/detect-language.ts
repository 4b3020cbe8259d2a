import { LANGUAGES, lexiconFor } from '../lexicon/choose-lexicon.js';
import type { TextUnit } from './text-unit.js';
import { compileLexicon, WordClass } from './word-classes.js';

/** So many characters of the article are enough to tell its language. */
const ENOUGH = 4000;
/** Fewest function words by which a language must lead before it is believed. */
const LEAD = 3;
const FUNCTION_WORDS =
  WordClass.determiner | WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.pronoun;
const WORD = /\p{L}+/gu;

/** The language of the texts among those that have a lexicon, by counting function words; English where none leads. */
export function detectLanguage(units: readonly TextUnit[]): string {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: 0,
    classes: compileLexicon(lexiconFor(language)).classes,
  }));
  let read = 0;
  for (const { text } of units) {
    if (read >= ENOUGH) break;
    for (const [word] of text.slice(0, ENOUGH - read).matchAll(WORD)) {
      const lower = word.toLowerCase();
      for (const entry of counts) if (((entry.classes.get(lower) ?? 0) & FUNCTION_WORDS) !== 0) entry.count++;
    }
    read += text.length;
  }
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((top, entry) => (entry.count > top.count ? entry : top));
  return best.count >= english + LEAD ? best.language : 'en';
}
