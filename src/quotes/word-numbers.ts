import type { Cue } from './find-cues.js';
import type { Token } from './read-tokens.js';
import { VERB_CUE, WordClass } from './word-classes.js';

/** Ends of texts and stretches as numbers: 0 a word, 1 comma, 2 period, 3 question or exclamation, 4 colon, 5 dash, 6 ellipsis, 7 bracket, 8 semicolon, 9 nothing. */
export function markNumber(text: string | undefined): number {
  switch (text) {
    case undefined:
      return 9;
    case ',':
      return 1;
    case '.':
      return 2;
    case '?':
    case '!':
      return 3;
    case ':':
      return 4;
    case '—':
    case '―':
    case '–':
    case '-':
    case '--':
      return 5;
    case '…':
      return 6;
    case ';':
      return 8;
    default:
      return /^[()[\]]/.test(text) ? 7 : 0;
  }
}

/** The word beside a mark as a number by its class; 0 for none of them. */
export function wordNumber(token: Token | undefined): number {
  if (token === undefined) return 0;
  const { classes } = token;
  if (!token.isWord) return 1;
  if ((classes & WordClass.complementizer) !== 0) return 2;
  if ((classes & (WordClass.speech | WordClass.writing)) !== 0) return 3;
  if ((classes & WordClass.namer) !== 0) return 4;
  if ((classes & (WordClass.stating | WordClass.naming)) !== 0) return 5;
  if ((classes & WordClass.determiner) !== 0) return 6;
  if ((classes & WordClass.work) !== 0) return 7;
  if ((classes & WordClass.cueNoun) !== 0) return 8;
  if ((classes & WordClass.auxiliary) !== 0) return 9;
  if ((classes & WordClass.preposition) !== 0) return 10;
  if ((classes & WordClass.conjunction) !== 0) return 11;
  if ((classes & VERB_CUE) !== 0) return 12;
  if ((classes & WordClass.pronoun) !== 0) return 13;
  if ((classes & WordClass.adverb) !== 0) return 14;
  if (token.possessive) return 15;
  return token.capitalized ? 16 : 17;
}

/** A cue's class as a number, the surest first. */
export function classNumber(cue: Cue): number {
  if (cue.link === 'before-source') return 9;
  if ((cue.classes & WordClass.speech) !== 0) return 1;
  if ((cue.classes & WordClass.writing) !== 0) return 2;
  if ((cue.classes & WordClass.stating) !== 0) return 3;
  if ((cue.classes & WordClass.naming) !== 0) return 4;
  if ((cue.classes & WordClass.cueNoun) !== 0) return 5;
  if ((cue.classes & WordClass.weakCue) !== 0) return 6;
  if ((cue.classes & WordClass.thinking) !== 0) return 7;
  return 8;
}
