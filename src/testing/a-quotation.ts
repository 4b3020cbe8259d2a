import { ArticleError } from '../errors.js';
import { type Quotation, QuotationSchema, type SpannedText, type Speaker } from '../model/quotation.js';

/** What a test says of a quotation; the rest is filled in. */
export interface QuotationOverrides extends Partial<Omit<Quotation, 'speaker' | 'mention' | 'cue'>> {
  /** A name alone is a person. Null: nobody is named. @default Ola Brand, baker */
  readonly speaker?: string | Partial<Speaker> | null;
  /** The words that name the speaker; null for none. @default the speaker's name */
  readonly mention?: string | SpannedText | null;
  /** The verb; null for none. @default 'said', null without a speaker */
  readonly cue?: string | SpannedText | null;
}

const DEFAULT_TEXT = 'We start on Monday, whatever the weather does,';
const DEFAULT_SPEAKER: Speaker = { name: 'Ola Brand', kind: 'person', role: 'baker' };

/**
 * A valid quotation. Without an article around it, its spans are those in a paragraph of its own, `“TEXT” CUE MENTION.` as
 * block 0. `anArticle` finds their places in its own body.
 *
 * @param overrides - What matters to the test; of `speaker` also a part, or a name.
 * @returns A quotation that `QuotationSchema` accepts.
 * @throws `ArticleError` with the code `invalid-options` where the overrides make no valid quotation.
 * @example
 * ```ts
 * aQuotation({ speaker: 'Maren Holt', text: 'The road is closed' }).speaker?.kind; // 'person'
 * ```
 */
export function aQuotation(overrides: QuotationOverrides = {}): Quotation {
  const speaker = fillSpeaker(overrides.speaker);
  const text = overrides.text ?? DEFAULT_TEXT;
  const mention = overrides.mention === undefined ? (speaker?.name ?? null) : overrides.mention;
  const cue = overrides.cue === undefined ? (speaker === null ? null : 'said') : overrides.cue;
  const words = { text, mention: readWords(mention), cue: readWords(cue) };
  const places = placeInOwnParagraphs(words);
  const quotation = {
    ...{ kind: 'direct' as const, confidence: 1, spans: places.spans },
    ...overrides,
    text,
    speaker,
    mention: typeof mention === 'string' ? places.mention : mention,
    cue: typeof cue === 'string' ? places.cue : cue,
  };
  const result = QuotationSchema.safeParse(quotation);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ArticleError(
    'invalid-options',
    `aQuotation was given something that makes no valid quotation, at "${issue?.path.join('.')}": ${issue?.message}.`,
    { issues: result.error.issues },
  );
}

/** The words of a quotation and of what stands beside it. */
export interface QuotationWords {
  readonly text: string;
  readonly mention: string | null;
  readonly cue: string | null;
}

/**
 * The paragraphs in which a quotation could stand: exactly its words between marks, then cue and mention. A comma that
 * the words do not have themselves stands after the mark.
 */
export function writeQuotation({ text, mention, cue }: QuotationWords): string[] {
  const lines = text.split('\n');
  const last = lines.length - 1;
  const beside = [cue, mention].filter((words) => words !== null).join(' ');
  return lines.map((line, index) => {
    if (index < last) return `“${line}`;
    const ending = /[.,!?…]$/u.test(line) ? '' : beside === '' ? '.' : ',';
    return `“${line}”${ending}${beside === '' ? '' : ` ${beside}.`}`;
  });
}

function placeInOwnParagraphs(words: QuotationWords): Pick<Quotation, 'spans' | 'mention' | 'cue'> {
  const lines = words.text.split('\n');
  const block = lines.length - 1;
  const paragraph = writeQuotation(words)[block] ?? '';
  const find = (text: string | null): SpannedText | null => {
    if (text === null) return null;
    const start = paragraph.indexOf(text, (lines[block] ?? '').length + 1);
    return { text, span: { block, start, end: start + text.length } };
  };
  return {
    spans: lines.map((line, index) => ({ block: index, start: 1, end: 1 + line.length })),
    mention: find(words.mention),
    cue: find(words.cue),
  };
}

function fillSpeaker(given: QuotationOverrides['speaker']): Speaker | null {
  if (given === undefined) return DEFAULT_SPEAKER;
  if (given === null) return null;
  if (typeof given === 'string') return { name: given, kind: 'person' };
  return given.name === undefined ? { ...DEFAULT_SPEAKER, ...given } : { name: given.name, kind: 'person', ...given };
}

function readWords(given: string | SpannedText | null): string | null {
  return given === null || typeof given === 'string' ? given : given.text;
}
