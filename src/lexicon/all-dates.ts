import { dates as cs } from './cs/dates.js';
import { dates as da } from './da/dates.js';
import type { DateWords } from './date-words.js';
import { dates as de } from './de/dates.js';
import { dates as en } from './en/dates.js';
import { dates as es } from './es/dates.js';
import { dates as fi } from './fi/dates.js';
import { dates as fr } from './fr/dates.js';
import { dates as hu } from './hu/dates.js';
import { dates as it } from './it/dates.js';
import { dates as nl } from './nl/dates.js';
import { dates as no } from './no/dates.js';
import { dates as pl } from './pl/dates.js';
import { dates as pt } from './pt/dates.js';
import { dates as ru } from './ru/dates.js';
import { dates as sv } from './sv/dates.js';
import { dates as tr } from './tr/dates.js';
import { dates as uk } from './uk/dates.js';

/** Where no language is known, the first that knows a word decides. */
export const DATE_WORDS: readonly DateWords[] = [en, de, fr, es, it, pt, nl, pl, cs, no, da, sv, fi, tr, ru, uk, hu];
