import type { Lexicon } from '../lexicon.js';
import { cues } from './cues.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { people } from './people.js';

/** English. */
export const en: Lexicon = { language: 'en', cues, people, names, grammar };
