import { compilePattern } from './compile-pattern.js';

/** So many letters stand on end somewhere in a text: a price has no two, a row of initials no four. */
export const TWO_LETTERS = compilePattern(/\p{L}{2}/u);
export const THREE_LETTERS = compilePattern(/\p{L}{3}/u);
export const FOUR_LETTERS = compilePattern(/\p{L}{4}/u);
