import { ArticleError } from '../errors.js';
import {
  type Access,
  type Article,
  ArticleSchema,
  type Byline,
  type Dateline,
  FACT_NAMES,
  type Notice,
  type Provenance,
  type RemovedBlock,
} from '../model/article.js';
import type { Block } from '../model/block.js';
import { aQuotation, type QuotationOverrides, writeQuotation } from './a-quotation.js';
import { type BlockOverrides, fillBlock } from './fill-block.js';
import { placeQuotations } from './place-quotations.js';

/** What a test says of an article; the rest is filled in. Objects are merged, lists are taken as they are. */
export interface ArticleOverrides
  extends Partial<Omit<Article, 'byline' | 'access' | 'dateline' | 'body' | 'quotations' | 'notices' | 'removed'>> {
  /** Where only `authors` are given, the text names them. */
  readonly byline?: Partial<Byline>;
  readonly access?: Partial<Access>;
  /** The words have to open the first paragraph of a body that is given; else they are put there. */
  readonly dateline?: (Partial<Dateline> & Pick<Dateline, 'text'>) | null;
  /** A string is a paragraph; of a block, what matters. @default two paragraphs, and one for each quotation */
  readonly body?: readonly (string | BlockOverrides)[];
  /** Their places are looked for in the body. @default one quotation; none where only a body is given */
  readonly quotations?: readonly QuotationOverrides[];
  readonly notices?: readonly (string | Notice)[];
  readonly removed?: readonly (Partial<RemovedBlock> & Pick<RemovedBlock, 'role'>)[];
}

const DEFAULT_PARAGRAPHS = [
  'The ferry between Sandholm and Little Quay runs again after eleven weeks in the dock, the harbour office said on Monday.',
  'Engineers replaced both engines and most of the deck, which had rusted through in the winter storms.',
];
const DEFAULTS: Omit<Article, 'body' | 'quotations' | 'provenance'> = {
  headline: 'Ferry runs again at Sandholm',
  standfirst: 'After eleven weeks in the dock the island has its boat back.',
  sections: ['Local News'],
  keyPoints: [],
  byline: { text: 'By Ines Tarrow', authors: [{ name: 'Ines Tarrow' }] },
  publishedAt: '2021-03-11T08:15:00Z',
  modifiedAt: null,
  dateline: null,
  language: 'en',
  url: 'https://lantern.example/2021/03/ferry-runs-again',
  canonicalUrl: 'https://lantern.example/2021/03/ferry-runs-again',
  publisher: 'Sandholm Lantern',
  tags: ['ferry'],
  access: { declared: null, observed: 'full' },
  notices: [],
  removed: [],
};

/**
 * A valid article; see {@link ArticleOverrides} for what may be said of it.
 *
 * @param overrides - What matters to the test.
 * @returns An article that `ArticleSchema` accepts, with spans that index its body exactly.
 * @throws `ArticleError` with the code `invalid-options` where the overrides make no valid article, or where a quotation or
 *   a dateline does not stand in the body that was given.
 * @example
 * ```ts
 * const article = anArticle({ headline: 'Rain', quotations: [{ speaker: 'Maren Holt', text: 'It rains' }] });
 * article.body.at(-1); // { type: 'paragraph', text: '“It rains”, said Maren Holt.', marks: [] }
 * ```
 */
export function anArticle(overrides: ArticleOverrides = {}): Article {
  const quotations = (overrides.quotations ?? (overrides.body ? [] : [{}])).map(aQuotation);
  const dateline = overrides.dateline ?? null;
  const body = overrides.body ? overrides.body.map(fillBlock) : writeBody(quotations, dateline?.text ?? null);
  const facts = {
    ...DEFAULTS,
    ...overrides,
    byline: fillByline(overrides.byline),
    access: { ...DEFAULTS.access, ...overrides.access },
    dateline: dateline === null ? null : placeDateline(body, dateline),
    notices: (overrides.notices ?? []).map((notice) =>
      typeof notice === 'string' ? { role: 'correction', text: notice } : notice,
    ),
    removed: (overrides.removed ?? []).map(fillRemoved),
  };
  const article = { ...facts, body, quotations: placeQuotations(body, quotations) };
  return validate({ ...article, provenance: overrides.provenance ?? nameSources(article) });
}

function writeBody(quotations: readonly ReturnType<typeof aQuotation>[], dateline: string | null): Block[] {
  const [first = '', ...rest] = DEFAULT_PARAGRAPHS;
  const told = quotations.flatMap(({ text, mention, cue }) =>
    writeQuotation({ text, mention: mention?.text ?? null, cue: cue?.text ?? null }),
  );
  return [dateline === null ? first : `${dateline} — ${first}`, ...rest, ...told].map(fillBlock);
}

function fillByline(given: Partial<Byline> | undefined): Byline {
  if (given?.authors === undefined) return { ...DEFAULTS.byline, ...given };
  const names = given.authors.map(({ name }) => name).join(' and ');
  return { text: names === '' ? null : `By ${names}`, authors: given.authors, ...given };
}

function fillRemoved({ role, ...given }: Partial<RemovedBlock> & Pick<RemovedBlock, 'role'>): RemovedBlock {
  return { role, text: `What stands in a block of ${role}.`, rule: 'said-by-the-test', ...given };
}

function placeDateline(body: readonly Block[], given: Partial<Dateline> & Pick<Dateline, 'text'>): Dateline {
  const block = body.findIndex(({ type }) => type === 'paragraph');
  const first = body[block];
  const start = first?.type === 'paragraph' ? first.text.indexOf(given.text) : -1;
  if (start < 0) {
    throw new ArticleError(
      'invalid-options',
      `Expected the dateline "${given.text}" in the first paragraph of the body that was given; it does not stand there.`,
      { text: given.text },
    );
  }
  return { ...given, span: given.span ?? { block, start, end: start + given.text.length } };
}

/** Every fact that is there was found on the page. */
function nameSources(article: Omit<Article, 'provenance' | 'notices'>): Provenance {
  const isThere = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
  const known = FACT_NAMES.filter((name) =>
    name === 'byline' ? article.byline.authors.length > 0 : name !== 'access' && isThere(article[name]),
  );
  return Object.fromEntries(known.map((name) => [name, 'dom']));
}

function validate(article: unknown): Article {
  const result = ArticleSchema.safeParse(article);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys[0] : undefined;
  throw new ArticleError(
    'invalid-options',
    unknown === undefined
      ? `anArticle was given something that makes no valid article, at "${issue?.path.join('.')}": ${issue?.message}.`
      : `An article has no field "${unknown}". The fields are ${Object.keys(ArticleSchema.shape).join(', ')}.`,
    { issues: result.error.issues },
  );
}
