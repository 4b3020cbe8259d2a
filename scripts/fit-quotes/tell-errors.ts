import type { LabelledArticle, LabelledStretch } from '../read-quote-corpora.js';
import { isSameName } from './label-stretches.js';

/** A quotation as `predictArticle` writes it. */
export interface Predicted {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly confidence: number;
}

/** What a stretch came out as; everything but `right` is an error. */
export const OUTCOMES = [
  'right',
  'wrong mention',
  'pronoun resolved wrongly',
  'description resolved wrongly',
  'name resolved wrongly',
  'follow-on given to another',
  'error carried on',
  'nobody though somebody',
  'somebody though nobody',
  'missed',
  'not a quotation',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the article says who spoke, read off the labels: Q is the stretch, C the cue, M the mention. */
export const CONSTRUCTIONS = [
  'Q C M',
  'Q M C',
  'M C Q',
  'C M Q (according to M, …)',
  'M without a cue',
  'paragraph before',
  'goes on in the paragraph',
  'goes on in the next paragraph',
  'no attribution near',
  'nobody named',
  'no quotation',
] as const;
export type Construction = (typeof CONSTRUCTIONS)[number];

/** One stretch, labelled or predicted, with what came of it. */
export interface Told {
  readonly article: LabelledArticle;
  readonly construction: Construction;
  readonly outcome: Outcome;
  readonly gold: LabelledStretch | null;
  readonly predicted: Predicted | null;
}

/** Compares an article's predictions with its labels, stretch by stretch. */
export function tellErrors(article: LabelledArticle, predictions: readonly Predicted[]): Told[] {
  const told: Told[] = [];
  const used = new Set<Predicted>();
  let before: Told | null = null;
  for (const gold of article.quotations) {
    const predicted = predictions.find((item) => overlaps(item, gold)) ?? null;
    if (predicted !== null) used.add(predicted);
    if (gold.doubt) continue;
    const construction = constructionOf(article, gold);
    const outcome = outcomeOf(article, gold, predicted);
    const isCarried: boolean =
      !gold.mention &&
      before !== null &&
      before.outcome !== 'right' &&
      before.gold?.speaker === gold.speaker &&
      predicted !== null &&
      before.predicted?.speaker === predicted.speaker;
    before = {
      article,
      construction,
      gold,
      predicted,
      outcome: isCarried && outcome !== 'right' ? 'error carried on' : outcome,
    };
    told.push(before);
  }
  for (const gold of article.notQuotations) {
    const predicted = predictions.find((item) => overlaps(item, gold)) ?? null;
    if (predicted === null || used.has(predicted) || gold.doubt) {
      if (predicted !== null) used.add(predicted);
      if (!gold.doubt) told.push({ article, construction: 'no quotation', outcome: 'right', gold, predicted });
      continue;
    }
    used.add(predicted);
    told.push({ article, construction: 'no quotation', outcome: 'not a quotation', gold, predicted });
  }
  for (const predicted of predictions)
    if (!used.has(predicted))
      told.push({ article, construction: 'no quotation', outcome: 'not a quotation', gold: null, predicted });
  return told;
}

/** Counts by construction and by outcome, as two Markdown tables. */
export function tabulate(told: readonly Told[]): string {
  const lines = ['| construction | stretches | right |', '| --- | ---: | ---: |'];
  for (const construction of CONSTRUCTIONS) {
    const own = told.filter((item) => item.construction === construction);
    const right = own.filter(({ outcome }) => outcome === 'right').length;
    if (own.length > 0) lines.push(`| ${construction} | ${own.length} | ${(right / own.length).toFixed(3)} |`);
  }
  lines.push('', '| came out as | stretches |', '| --- | ---: |');
  for (const outcome of OUTCOMES)
    lines.push(`| ${outcome} | ${told.filter((item) => item.outcome === outcome && item.gold !== null).length} |`);
  return lines.join('\n');
}

function overlaps(a: { paragraph: number; start: number; end: number }, b: typeof a): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function outcomeOf({ authors }: LabelledArticle, gold: LabelledStretch, predicted: Predicted | null): Outcome {
  if (predicted === null) return 'missed';
  const { speaker, mention } = predicted;
  if (!gold.speaker) return speaker === null ? 'right' : 'somebody though nobody';
  if (speaker !== null && isSameName(gold, speaker, authors ?? [])) return 'right';
  if (speaker === null) return 'nobody though somebody';
  if (!gold.mention) return 'follow-on given to another';
  if (mention === null || !sharesWord(mention, gold.mention)) return 'wrong mention';
  if (PRONOUNS.has(gold.mention.toLowerCase())) return 'pronoun resolved wrongly';
  return /^\p{Lu}/u.test(gold.mention) && !/^(?:The|A|An|One|His|Her|Their)\b/.test(gold.mention)
    ? 'name resolved wrongly'
    : 'description resolved wrongly';
}

const PRONOUNS = new Set('he she they it we i er sie es wir ich'.split(' '));

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return b
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word !== '' && word !== 'the' && words.has(word));
}

/** Farthest that a mention stands from its stretch in one sentence, in characters. */
const REACH = 220;

function constructionOf({ paragraphs, quotations }: LabelledArticle, gold: LabelledStretch): Construction {
  if (!gold.speaker) return 'nobody named';
  if (!gold.mention) return followOnOf(quotations, gold);
  const text = paragraphs[gold.paragraph] ?? '';
  const after = text.slice(gold.end, gold.end + REACH);
  const before = text.slice(Math.max(0, gold.start - REACH), gold.start);
  const mentionAfter = after.indexOf(gold.mention);
  const mentionBefore = before.lastIndexOf(gold.mention);
  if (mentionAfter === -1 && mentionBefore === -1) return 'paragraph before';
  if (!gold.cue) return 'M without a cue';
  const cueAfter = after.toLowerCase().indexOf(gold.cue.toLowerCase());
  const cueBefore = before.toLowerCase().lastIndexOf(gold.cue.toLowerCase());
  const isAfter = mentionBefore === -1 || (mentionAfter !== -1 && mentionAfter < before.length - mentionBefore);
  if (isAfter) return cueAfter !== -1 && cueAfter < mentionAfter ? 'Q C M' : 'Q M C';
  return cueBefore !== -1 && cueBefore < mentionBefore ? 'C M Q (according to M, …)' : 'M C Q';
}

function followOnOf(quotations: readonly LabelledStretch[], gold: LabelledStretch): Construction {
  const at = quotations.indexOf(gold);
  for (let i = at - 1; i >= 0; i--) {
    const before = quotations[i] as LabelledStretch;
    if (gold.paragraph - before.paragraph > 1) break;
    if (before.speaker === gold.speaker)
      return before.paragraph === gold.paragraph ? 'goes on in the paragraph' : 'goes on in the next paragraph';
  }
  return 'no attribution near';
}
