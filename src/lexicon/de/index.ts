import type { Lexicon } from '../lexicon.js';
import { cues } from './cues.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { people } from './people.js';

/** German. */
export const de: Lexicon = { language: 'de', cues, people, names, grammar, borrowsWeights: true, isFitted: true };
