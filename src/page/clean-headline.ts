import { cleanText } from '../text/clean-text.js';
import { foldWords } from '../text/fold-words.js';

/** What parts a title: the headline, the site's name, its sections. Words may hold a hyphen: spaces are asked for. */
export const TITLE_PARTS = /\s[|•·»«›‹:/\\~_–—-]{1,2}\s|\s?[|｜│]\s?/;
/** All of them. */
const SEPARATORS = new RegExp(TITLE_PARTS, 'g');

/** Longest title that is read, in UTF-16 units. */
const MAX_LENGTH = 600;

/**
 * A title without what the site adds: the site's name behind or before it, and the sections between.
 *
 * @param siteNames how the site calls itself, and its host; parts that say one of these words are taken off
 * @example cleanHeadline('Rain ends drought - Local - The Sandport Herald', ['Sandport Herald']) // "Rain ends drought"
 */
export function cleanHeadline(title: string, siteNames: readonly string[]): string {
  const text = cleanText(title.slice(0, MAX_LENGTH));
  const cuts = [...text.matchAll(SEPARATORS)].map(({ index, 0: part }) => ({ start: index, end: index + part.length }));
  if (cuts.length === 0) return text;
  const names = siteNames.map(squeeze).filter((name) => name.length > 1);
  let start = 0;
  let end = text.length;
  for (const cut of cuts) {
    if (isSite(text.slice(cut.end), names) && cut.start > 0) {
      end = Math.min(end, cut.start);
      break;
    }
  }
  const first = cuts[0];
  if (end === text.length && first !== undefined && isSite(text.slice(0, first.start), names)) start = first.end;
  return text.slice(start, end).trim() || text;
}

/** Fewest letters in common, and most letters more (a section before or behind the name). */
const [MIN_PART, MAX_MORE] = [4, 20];

/** Whether a part of a title is the site's name: the same letters, or most of them. */
function isSite(part: string, names: readonly string[]): boolean {
  const letters = squeeze(part);
  if (letters === '') return true;
  return names.some((name) => {
    if (letters === name || (letters.length >= MIN_PART && name.includes(letters))) return true;
    if (name.length < MIN_PART) return false;
    return (letters.startsWith(name) || letters.endsWith(name)) && letters.length < name.length + MAX_MORE;
  });
}

/** Letters and digits alone, so that "Sandport Herald", "sandportherald" and "The Sandport-Herald" come near. */
function squeeze(name: string): string {
  return foldWords(name)
    .replace(/^(?:the|der|die|das|le|la|el|il) /, '')
    .replace(/ /g, '');
}
