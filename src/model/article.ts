import * as z from 'zod/mini';
import { BlockSchema } from './block.js';
import { QuotationSchema } from './quotation.js';
import { REMOVED_ROLES, type RemovedRole } from './role.js';
import { BodySpanSchema, SourceRangeSchema } from './span.js';

const text = z.string().check(z.minLength(1));
const IsoDate = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/));

/** One author: a clean name, and the page about them where the page links one. */
export const AuthorSchema = z.strictObject({ name: text, url: z.optional(text) });
/** One author; see {@link AuthorSchema}. */
export type Author = z.infer<typeof AuthorSchema>;

/** The byline as it reads, and the authors in it; `text` is null and `authors` empty where there is none. */
export const BylineSchema = z.strictObject({ text: z.nullable(text), authors: z.array(AuthorSchema) });
/** The byline; see {@link BylineSchema}. */
export type Byline = z.infer<typeof BylineSchema>;

/** Place, agency and date that open the first paragraph, or the next behind a standfirst. The words stay in the paragraph; `span` says where. */
export const DatelineSchema = z.strictObject({
  text,
  place: z.optional(text),
  agency: z.optional(text),
  span: BodySpanSchema,
});
/** The dateline; see {@link DatelineSchema}. */
export type Dateline = z.infer<typeof DatelineSchema>;

/** Whether the page declares its article free, and what was observed: the full text or a teaser. */
export const AccessSchema = z.strictObject({
  declared: z.nullable(z.enum(['free', 'paid'])),
  observed: z.enum(['full', 'teaser']),
});
/** Access to the full text; see {@link AccessSchema}. */
export type Access = z.infer<typeof AccessSchema>;

/** A correction, editor's note, contributor line, or wire or syndication credit, kept as data. */
export const NoticeSchema = z.strictObject({ role: z.enum(['correction', 'contributor']), text });
/** A notice; see {@link NoticeSchema}. */
export type Notice = z.infer<typeof NoticeSchema>;

/** A block stripped from the article's region, with the rule that put it out. */
export const RemovedBlockSchema = z.strictObject({
  role: z.enum(REMOVED_ROLES as [RemovedRole, ...RemovedRole[]]),
  text,
  rule: text,
  source: z.optional(SourceRangeSchema),
});
/** A stripped block; see {@link RemovedBlockSchema}. */
export type RemovedBlock = z.infer<typeof RemovedBlockSchema>;

/** Where a fact was found. */
export const SourceKindSchema = z.enum(['json-ld', 'meta', 'microdata', 'dom', 'state', 'option']);
/** Where a fact was found. */
export type SourceKind = z.infer<typeof SourceKindSchema>;

/** The facts that carry their source in `provenance`. */
export const FACT_NAMES = [
  'headline',
  'standfirst',
  'sections',
  'keyPoints',
  'byline',
  'publishedAt',
  'modifiedAt',
  'language',
  'url',
  'canonicalUrl',
  'publisher',
  'tags',
  'access',
  'body',
] as const;
/** The name of a fact that carries its source. */
export type FactName = (typeof FACT_NAMES)[number];

/** The source that won, for each fact that was found. */
export const ProvenanceSchema = z.strictObject(
  Object.fromEntries(FACT_NAMES.map((name) => [name, z.optional(SourceKindSchema)])) as {
    [N in FactName]: z.ZodMiniOptional<typeof SourceKindSchema>;
  },
);
/** The source that won, for each fact that was found. */
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** One news article. Every field is always there; null, or an empty list, means that the page does not say. */
export const ArticleSchema = z.strictObject({
  headline: z.nullable(text),
  /** The summary under the headline. Where the page sets it as the first lines of the text, it stands in the body too. */
  standfirst: z.nullable(text),
  /** Section labels, outermost first. */
  sections: z.array(text),
  /** The publisher's own summary list, item by item; never generated. */
  keyPoints: z.array(text),
  byline: BylineSchema,
  publishedAt: z.nullable(IsoDate),
  modifiedAt: z.nullable(IsoDate),
  dateline: z.nullable(DatelineSchema),
  /** A BCP 47 tag. */
  language: z.nullable(text),
  url: z.nullable(text),
  canonicalUrl: z.nullable(text),
  publisher: z.nullable(text),
  tags: z.array(text),
  access: AccessSchema,
  body: z.array(BlockSchema),
  quotations: z.array(QuotationSchema),
  notices: z.array(NoticeSchema),
  removed: z.array(RemovedBlockSchema),
  provenance: ProvenanceSchema,
});
/** One news article; see {@link ArticleSchema}. */
export type Article = z.infer<typeof ArticleSchema>;
