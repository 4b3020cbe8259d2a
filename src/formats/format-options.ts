import { ArticleError } from '../errors.js';

/** What of an article is written beside its running text. */
export interface FormatOptions {
  /** @default true */
  readonly headline?: boolean;
  /** The summary under the headline. @default true */
  readonly standfirst?: boolean;
  /** The authors, and when the article was published. @default true */
  readonly byline?: boolean;
  /** The publisher's own summary list. @default true */
  readonly keyPoints?: boolean;
  /** Pictures, videos and sounds with caption and credit. @default true, but false in plain text */
  readonly figures?: boolean;
  /** What is embedded from elsewhere. @default true, but false in plain text */
  readonly embeds?: boolean;
  /** Display copies of words that also stand in the running text. @default false */
  readonly pullquotes?: boolean;
  /** Corrections, editor's notes and contributor lines, at the end. @default true */
  readonly notices?: boolean;
  /** Link targets; without them the words of the links stay. Plain text never has them. @default true */
  readonly links?: boolean;
  /**
   * The quotations with their speakers: in HTML marked up where they stand, in Markdown and plain text as a list at the
   * end.
   *
   * @default false
   */
  readonly quotations?: boolean;
}

/** {@link FormatOptions} with every default filled in. */
export type FormatSettings = Readonly<Required<FormatOptions>>;

/** The defaults of HTML and Markdown. */
export const RICH_DEFAULTS: FormatSettings = {
  headline: true,
  standfirst: true,
  byline: true,
  keyPoints: true,
  figures: true,
  embeds: true,
  pullquotes: false,
  notices: true,
  links: true,
  quotations: false,
};

/** The defaults of plain text. */
export const TEXT_DEFAULTS: FormatSettings = { ...RICH_DEFAULTS, figures: false, embeds: false, links: false };

/**
 * Fills in the defaults.
 *
 * @param words - For each option that is a word, the words that it can be; all others are true or false.
 * @throws {@link ArticleError} `invalid-options` where an option is unknown, or its value none that it can have.
 */
export function resolveFormatOptions<T extends object>(
  options: object,
  defaults: T,
  words: { readonly [K in keyof T]?: readonly string[] } = {},
): T {
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, option)) {
      const known = Object.keys(defaults).join(', ');
      throw new ArticleError('invalid-options', `Expected options among ${known}, but found "${option}".`, { option });
    }
    const allowed: readonly unknown[] = words[option as keyof T] ?? [true, false];
    if (value === undefined || allowed.includes(value)) continue;
    const expected =
      typeof allowed[0] === 'boolean' ? 'true or false' : allowed.map((word) => `"${word}"`).join(' or ');
    const found = showValue(value);
    throw new ArticleError('invalid-options', `Expected ${expected} for "${option}", but found ${found}.`, {
      option,
      value,
    });
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}

/** Characters of a wrong value that a message shows. */
const SHOWN = 60;

function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, SHOWN)}"`;
  return value === null || typeof value !== 'object' ? String(value) : `a value of type ${typeof value}`;
}
