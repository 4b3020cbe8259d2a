import { STEM_LETTERS } from './measure-text.js';

/** How the words of a list begin, each beginning once. */
export function stemsOf(words: string): readonly string[] {
  return [
    ...new Set(
      words
        .trim()
        .split(/\s+/)
        .map((word) => word.slice(0, STEM_LETTERS)),
    ),
  ];
}
