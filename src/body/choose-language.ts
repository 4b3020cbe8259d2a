import { COMMON_WORDS, SCRIPTS } from '../lexicon/common-words.js';
import type { Block } from '../model/block.js';
import type { Candidate } from '../page/page-facts.js';
import { TOLD_CHARS, tellLanguage } from '../text/tell-language.js';

/** Paragraphs whose language is told. */
const MAX_PARAGRAPHS = 10;

/**
 * The language that the page declares, unless its text is plainly in another: themes are sold with `lang="en"`. A language
 * of which nothing is known here is believed. Null where neither says.
 */
export function chooseLanguage(
  declared: readonly Candidate<string>[],
  body: readonly Block[],
): Candidate<string> | null {
  const first = declared[0] ?? null;
  const primary = first === null ? null : primaryOf(first.value);
  const told = tellLanguage(readOpening(body), primary);
  if (told === null || told === primary) return first;
  if (primary !== null && !Object.hasOwn(COMMON_WORDS, primary) && !Object.hasOwn(SCRIPTS, primary)) return first;
  return declared.find(({ value }) => primaryOf(value) === told) ?? { value: told, source: 'dom', rule: 'text' };
}

function readOpening(body: readonly Block[]): string {
  let text = '';
  let paragraphs = 0;
  for (const block of body) {
    if (block.type !== 'paragraph') continue;
    text += paragraphs === 0 ? block.text : ` ${block.text}`;
    paragraphs += 1;
    if (paragraphs === MAX_PARAGRAPHS || text.length > TOLD_CHARS) break;
  }
  return text;
}

/** The primary tag; both written forms of Norwegian are one. */
function primaryOf(tag: string): string {
  const primary = tag.split('-')[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
