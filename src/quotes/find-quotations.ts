import { ArticleError } from '../errors.js';
import { lexiconFor } from '../lexicon/choose-lexicon.js';
import type { Quotation } from '../model/quotation.js';
import { attributeStretches } from './attribute-stretches.js';
import { buildQuotations } from './build-quotations.js';
import { detectLanguage } from './detect-language.js';
import { readArticle, TEXTS_BEHIND } from './read-article.js';
import { findLastStretch } from './read-passage.js';
import type { QuoteContext, TextUnit } from './text-unit.js';
import { WEIGHTS } from './weights.js';
import { compileLexicon } from './word-classes.js';

export type { QuoteContext, TextUnit } from './text-unit.js';

/** What `findQuotations` may be told beside the paragraphs. */
export interface FindQuotationsOptions {
  /** BCP 47 tag of the article's language. @default null: told by its little words, English where they do not tell */
  readonly language?: string | null;
  readonly headline?: string | null;
  readonly standfirst?: string | null;
  /** Names of the article's authors. @default [] */
  readonly authors?: readonly string[];
  /** Captions of its pictures, which often give a name in full. @default [] */
  readonly captions?: readonly string[];
  readonly publisher?: string | null;
}

/**
 * Finds who said what in the paragraphs of an article.
 *
 * @param paragraphs the running text, one string a paragraph, in reading order
 * @param options what else is known of the article; all of it is optional
 * @returns the quotations in reading order; `spans[].block` counts paragraphs; empty where nobody is quoted
 * @throws ArticleError `invalid-options` where the arguments are not what they should be
 * @example
 * findQuotations(['“We start on Monday,” said Ola Brand, a baker.'])[0]?.speaker?.name // 'Ola Brand'
 */
export function findQuotations(paragraphs: readonly string[], options: FindQuotationsOptions = {}): Quotation[] {
  if (!Array.isArray(paragraphs)) throw invalid('paragraphs', 'an array of strings', paragraphs);
  const units = paragraphs.map((text: unknown, block): TextUnit => {
    if (typeof text !== 'string') throw invalid(`paragraphs[${block}]`, 'a string', text);
    return { text, block, kind: 'paragraph' };
  });
  return findQuotationsIn(units, readContext(options));
}

/**
 * Finds who said what in the texts of an article's body; `findQuotations` for texts that are known to be more than
 * paragraphs. `onStep` is called for each stretch between marks, and stops the search by throwing.
 */
export function findQuotationsIn(units: readonly TextUnit[], context: QuoteContext, onStep?: () => void): Quotation[] {
  const lexicon = compileLexicon(lexiconFor(context.language ?? detectLanguage(units)));
  const last = findLastStretch(units, lexicon);
  if (last < 0) return [];
  const article = readArticle(units.slice(0, last + 1 + TEXTS_BEHIND), context, lexicon);
  return buildQuotations(article, attributeStretches(article, WEIGHTS, onStep));
}

const TEXT_OPTIONS = ['language', 'headline', 'standfirst', 'publisher'] as const;
const LIST_OPTIONS = ['authors', 'captions'] as const;

function readContext(options: FindQuotationsOptions): QuoteContext {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw invalid('options', 'an object', options);
  const known: readonly string[] = [...TEXT_OPTIONS, ...LIST_OPTIONS];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw invalid(name, `one of the options ${known.join(', ')}`, name);
  }
  for (const name of TEXT_OPTIONS) {
    const value = options[name] ?? null;
    if (value !== null && typeof value !== 'string') throw invalid(name, 'a string or null', value);
  }
  for (const name of LIST_OPTIONS) {
    const value: unknown = options[name] ?? [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      throw invalid(name, 'an array of strings', value);
  }
  const {
    language = null,
    headline = null,
    standfirst = null,
    authors = [],
    captions = [],
    publisher = null,
  } = options;
  return { language, headline, standfirst, authors, captions, publisher };
}

function invalid(option: string, expected: string, found: unknown): ArticleError {
  const shown =
    typeof found === 'string'
      ? JSON.stringify(found.slice(0, 40))
      : Array.isArray(found)
        ? 'an array'
        : found === null
          ? 'null'
          : typeof found;
  return new ArticleError('invalid-options', `findQuotations: ${option} must be ${expected}, found ${shown}.`, {
    option,
    expected,
    value: found,
  });
}
