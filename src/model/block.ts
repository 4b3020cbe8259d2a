import * as z from 'zod/mini';
import { OffsetSchema, SourceRangeSchema } from './span.js';

const Url = z.string().check(z.minLength(1));
const spanOf = { start: OffsetSchema, end: OffsetSchema };
const source = { source: z.optional(SourceRangeSchema) };

/** A link over a stretch of a text. `href` is absolute where the page's URL is known; never a script URL. */
export const LinkMarkSchema = z.strictObject({ type: z.literal('link'), href: Url, ...spanOf });
/** Emphasis over a stretch of a text. */
export const EmphasisMarkSchema = z.strictObject({
  type: z.enum(['strong', 'em', 'underline', 'strike', 'code', 'sub', 'sup', 'mark', 'quote']),
  ...spanOf,
});
/** What is said of a stretch of a text: a link or emphasis, as UTF-16 offsets, end exclusive. Marks may overlap. */
export const MarkSchema = z.discriminatedUnion('type', [LinkMarkSchema, EmphasisMarkSchema]);
/** What is said of a stretch of a text; see {@link MarkSchema}. */
export type Mark = z.infer<typeof MarkSchema>;

const text = z.string().check(z.minLength(1));
/** A text with its marks: NFC, white space collapsed, no soft hyphens and no zero-width characters. */
export const MarkedTextSchema = z.strictObject({ text, marks: z.array(MarkSchema) });
/** A text with its marks. */
export type MarkedText = z.infer<typeof MarkedTextSchema>;

/** Running text. */
export const ParagraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  text,
  marks: z.array(MarkSchema),
  ...source,
});
/** A crosshead; `level` 2 to 6 (the headline is level 1 and stands outside the body). */
export const HeadingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.int().check(z.minimum(2), z.maximum(6)),
  text,
  marks: z.array(MarkSchema),
  ...source,
});
/** A list item; `depth` counts from 0 and is absent at the outermost level. */
export const ListItemSchema = z.strictObject({ text, marks: z.array(MarkSchema), depth: z.optional(OffsetSchema) });
/** A list of the running text. */
export const ListSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(ListItemSchema).check(z.minLength(1)),
  ...source,
});
/** A block quotation; `cite` is the source that the page names under it. */
export const BlockquoteSchema = z.strictObject({
  type: z.literal('blockquote'),
  paragraphs: z.array(MarkedTextSchema).check(z.minLength(1)),
  cite: z.nullable(z.string()),
  ...source,
});
/** Words set large that also stand in the running text. */
export const PullquoteSchema = z.strictObject({
  type: z.literal('pullquote'),
  text,
  cite: z.nullable(z.string()),
  ...source,
});
/** A picture, video or sound with what stands under it. `url` is null where only a caption was found. */
export const FigureSchema = z.strictObject({
  type: z.literal('figure'),
  kind: z.enum(['image', 'video', 'audio']),
  url: z.nullable(Url),
  alt: z.nullable(z.string()),
  caption: z.nullable(z.string()),
  credit: z.nullable(z.string()),
  width: z.optional(OffsetSchema),
  height: z.optional(OffsetSchema),
  ...source,
});
/** A cell of a table; `header` where the page marks it so. */
export const TableCellSchema = z.strictObject({ text: z.string(), header: z.boolean() });
/** A table of data, row by row. */
export const TableSchema = z.strictObject({
  type: z.literal('table'),
  caption: z.nullable(z.string()),
  rows: z.array(z.array(TableCellSchema)).check(z.minLength(1)),
  ...source,
});
/** Something embedded from elsewhere: `provider` is its host's common name, `text` what it says here, if anything. */
export const EmbedSchema = z.strictObject({
  type: z.literal('embed'),
  provider: z.nullable(z.string()),
  url: z.nullable(Url),
  text: z.nullable(z.string()),
  ...source,
});
/** Preformatted text; white space and line breaks as on the page. */
export const CodeSchema = z.strictObject({ type: z.literal('code'), text, ...source });
/** Opens an entry of a live blog; the blocks up to the next `update` belong to it. */
export const UpdateSchema = z.strictObject({
  type: z.literal('update'),
  headline: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  author: z.nullable(z.string()),
  ...source,
});

/** A block of the article's body, told apart by `type`. */
export const BlockSchema = z.discriminatedUnion('type', [
  ParagraphSchema,
  HeadingSchema,
  ListSchema,
  BlockquoteSchema,
  PullquoteSchema,
  FigureSchema,
  TableSchema,
  EmbedSchema,
  CodeSchema,
  UpdateSchema,
]);
/** A block of the article's body; see {@link BlockSchema}. */
export type Block = z.infer<typeof BlockSchema>;
/** Running text; see {@link ParagraphSchema}. */
export type Paragraph = z.infer<typeof ParagraphSchema>;
/** A list of the running text; see {@link ListSchema}. */
export type List = z.infer<typeof ListSchema>;
/** A picture, video or sound; see {@link FigureSchema}. */
export type Figure = z.infer<typeof FigureSchema>;
/** A table of data; see {@link TableSchema}. */
export type Table = z.infer<typeof TableSchema>;
