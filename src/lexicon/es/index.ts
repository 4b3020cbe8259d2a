import type { Lexicon } from '../lexicon.js';
import { cues } from './cues.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { people } from './people.js';

/** Spanish. */
export const es: Lexicon = { language: 'es', cues, people, names, grammar, borrowsWeights: true };
