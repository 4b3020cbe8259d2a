import { LANGUAGES } from '../lexicon/choose-lexicon.js';
import { countLittleWords } from '../text/tell-language.js';
import type { TextUnit } from './text-unit.js';

/** Texts whose language is guessed. */
const MAX_TEXTS = 20;

/**
 * A guess at the language of the texts, among those that have a lexicon: the one with the most little words, be they few, for
 * somebody has to read them; English where no other has more, and where they are in a language without a lexicon.
 */
export function detectLanguage(units: readonly TextUnit[]): string {
  const sample = units.slice(0, MAX_TEXTS).map(({ text }) => text);
  const { counts } = countLittleWords(sample.join(' '));
  let best = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return LANGUAGES.includes(best) ? best : 'en';
}
