import * as z from 'zod/mini';
import { BodySpanSchema, SourceRangeSchema } from './span.js';

/** Who said it. `name` is the fullest form that the article gives, without title or honorific. */
export const SpeakerSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  kind: z.enum(['person', 'organization', 'document', 'unnamed']),
  /** The speaker's role as the article words it ("Boston mayor"); absent where it gives none. */
  role: z.optional(z.string().check(z.minLength(1))),
});
/** Who said it; see {@link SpeakerSchema}. */
export type Speaker = z.infer<typeof SpeakerSchema>;

/** Words of the body and where they stand. */
export const SpannedTextSchema = z.strictObject({ text: z.string().check(z.minLength(1)), span: BodySpanSchema });
/** Words of the body and where they stand. */
export type SpannedText = z.infer<typeof SpannedTextSchema>;

/** Somebody's words between quotation marks (or in a block quotation), and who said them. */
export const QuotationSchema = z.strictObject({
  /** The words without their outer marks; the paragraphs of one quotation are joined by a newline. */
  text: z.string().check(z.minLength(1)),
  /** `direct`: at least a clause of somebody's words; `partial`: a fragment worked into the reporter's sentence. */
  kind: z.enum(['direct', 'partial']),
  /** Null where nothing in the article says who spoke. */
  speaker: z.nullable(SpeakerSchema),
  /** The words that name the speaker at this quotation ("he", "the mayor, Ola Brand"); null where there are none. */
  mention: z.nullable(SpannedTextSchema),
  /** The verb or phrase that introduces the quotation ("said", "according to"); null where there is none. */
  cue: z.nullable(SpannedTextSchema),
  /** The places of `text` in the body, one for each paragraph that it runs over. */
  spans: z.array(BodySpanSchema).check(z.minLength(1)),
  /** How likely the speaker (null included) is right, 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** From its first span's place in the HTML to its last; with `positions: true`. */
  source: z.optional(SourceRangeSchema),
});
/** Somebody's words and who said them; see {@link QuotationSchema}. */
export type Quotation = z.infer<typeof QuotationSchema>;
