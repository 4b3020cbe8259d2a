import * as z from 'zod/mini';

/** A non-negative whole number of UTF-16 code units. */
export const OffsetSchema = z.int().check(z.minimum(0));

/** A place in the HTML that was given: UTF-16 offsets in the decoded text, end exclusive. */
export const SourceRangeSchema = z.strictObject({ start: OffsetSchema, end: OffsetSchema });
/** A place in the HTML that was given; see {@link SourceRangeSchema}. */
export type SourceRange = z.infer<typeof SourceRangeSchema>;

/**
 * A place in the article's body.
 *
 * `block` is the index in `body`; `item` the list item or the block quote's paragraph, absent for every other block;
 * `start` and `end` are UTF-16 offsets in that text, end exclusive: `text.slice(start, end)` is what the span covers.
 * `source` says where that stands in the HTML; with `positions: true`.
 */
export const BodySpanSchema = z.strictObject({
  block: OffsetSchema,
  item: z.optional(OffsetSchema),
  start: OffsetSchema,
  end: OffsetSchema,
  source: z.optional(SourceRangeSchema),
});
/** A place in the article's body; see {@link BodySpanSchema}. */
export type BodySpan = z.infer<typeof BodySpanSchema>;
