import type { Lexicon } from '../lexicon.js';
import { cues } from './cues.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { people } from './people.js';

/** French. */
export const fr: Lexicon = { language: 'fr', cues, people, names, grammar, borrowsWeights: true };
