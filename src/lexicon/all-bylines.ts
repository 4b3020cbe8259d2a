import type { BylineWords } from './byline-words.js';
import { bylines as cs } from './cs/bylines.js';
import { bylines as de } from './de/bylines.js';
import { bylines as en } from './en/bylines.js';
import { bylines as es } from './es/bylines.js';
import { bylines as fr } from './fr/bylines.js';
import { bylines as it } from './it/bylines.js';
import { bylines as ja } from './ja/bylines.js';
import { bylines as nl } from './nl/bylines.js';
import { bylines as no } from './no/bylines.js';
import { bylines as pl } from './pl/bylines.js';
import { bylines as pt } from './pt/bylines.js';
import { bylines as ru } from './ru/bylines.js';
import { bylines as tr } from './tr/bylines.js';

/** All languages: bylines are short, and their words seldom mean a name elsewhere. */
export const BYLINE_WORDS: readonly BylineWords[] = [en, de, fr, es, it, pt, nl, pl, cs, no, ru, tr, ja];
