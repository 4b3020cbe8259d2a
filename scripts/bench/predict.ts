import type { Article } from '../../src/model/article.js';
import type { Block } from '../../src/model/block.js';
import type { Quotation } from '../../src/model/quotation.js';
import type { Role } from '../../src/model/role.js';
import { carryMentions } from '../carry-mentions.js';
import type { GoldParagraphs } from './corpora.js';

/** A text with its role, as the scorer of roles reads it. */
export interface RoleText {
  readonly role: Role;
  readonly text: string;
}

/** The texts of one block of the body, each with its role; a block can hold several (list items, cells, caption). */
export function readBlockTexts(block: Block): RoleText[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'pullquote':
      return [{ role: block.type, text: block.text }];
    case 'list':
      return block.items.map(({ text }) => ({ role: 'list-item', text }));
    case 'blockquote':
      return block.paragraphs.map(({ text }) => ({ role: 'blockquote', text }));
    case 'table':
      return [
        ...some('caption', block.caption),
        ...block.rows.flatMap((row) => row.flatMap(({ text }) => some('table', text))),
      ];
    case 'figure':
      return [...some('caption', block.caption), ...some('credit', block.credit)];
    case 'embed':
      return some('embed', block.text);
    case 'update':
      return some('heading', block.headline);
  }
}

/** The roles whose texts are the running text of the article; one choice for all sets (docs/benchmarks.md says why). */
const RUNNING_TEXT: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'heading',
  'list-item',
  'blockquote',
  'table',
  'code',
]);

/** The running text, a paragraph each; a list is one paragraph with a line for each item, and so is a table with its rows. */
export function readRunningText(article: Article): string[] {
  return article.body.flatMap((block) => {
    if (block.type === 'list') return [block.items.map(({ text }) => text).join('\n')];
    if (block.type === 'table')
      return [
        block.rows
          .map((row) =>
            row
              .map(({ text }) => text)
              .join(' ')
              .trim(),
          )
          .join('\n'),
      ];
    return readBlockTexts(block)
      .filter(({ role }) => RUNNING_TEXT.has(role))
      .map(({ text }) => text);
  });
}

/** What `score_body.py` reads. */
export function predictBody(id: string, article: Article | undefined): object {
  const paragraphs = article ? readRunningText(article) : [];
  return { id, title: article?.headline ?? null, paragraphs, text: paragraphs.join('\n\n') };
}

/** What `score_facts.py` reads. */
export function predictFacts(id: string, article: Article | undefined): object {
  const authors = article?.byline.authors.map(({ name }) => name) ?? [];
  return { id, headline: article?.headline ?? null, authors, publishedAt: article?.publishedAt ?? null };
}

/** What `score_keypoints.py` reads. */
export function predictKeyPoints(set: string, id: string, article: Article | undefined): object {
  return { set, id, keyPoints: article?.keyPoints ?? [] };
}

/** What `score_roles.py` reads. */
export function predictRoles(set: string, id: string, article: Article | undefined): object {
  if (!article) return { set, id, kept: [], removed: [] };
  const { headline, standfirst, sections, keyPoints, byline, notices, body, removed } = article;
  const kept: RoleText[] = [
    ...some('headline', headline),
    ...some('standfirst', standfirst),
    ...sections.flatMap((text) => some('section', text)),
    ...keyPoints.flatMap((text) => some('keypoint', text)),
    ...some('byline', byline.text),
    ...notices,
    ...body.flatMap(readBlockTexts),
  ];
  return { set, id, kept, removed: removed.map(({ role, text, rule }) => ({ role, text, rule })) };
}

/** What `score_speakers.py` and `score_quotes.py` read; offsets in code points where the paragraphs have offsets. */
export function predictQuotations(gold: GoldParagraphs, quotations: readonly Quotation[]): object {
  const mentions = carryMentions(quotations);
  return {
    id: gold.id,
    quotations: quotations.map((quotation, q) => {
      const parts = quotation.spans.map(({ block, start, end }) => (gold.paragraphs[block] ?? '').slice(start, end));
      const segments = gold.offsets && quotation.spans.map((span) => readCodePoints(gold, span));
      return {
        text: quotation.text,
        parts,
        kind: quotation.kind,
        speaker: quotation.speaker?.name ?? null,
        mention: quotation.mention?.text ?? null,
        speakerMention: mentions[q] ?? null,
        cue: quotation.cue?.text ?? null,
        confidence: quotation.confidence,
        ...(segments && { segments, start: segments[0]?.[0], end: segments.at(-1)?.[1] }),
      };
    }),
  };
}

function readCodePoints(gold: GoldParagraphs, span: { block: number; start: number; end: number }): [number, number] {
  const text = gold.paragraphs[span.block] ?? '';
  const offset = gold.offsets?.[span.block] ?? 0;
  const count = (end: number) => offset + Array.from(text.slice(0, end)).length;
  return [count(span.start), count(span.end)];
}

function some(role: Role, text: string | null): RoleText[] {
  return text ? [{ role, text }] : [];
}
