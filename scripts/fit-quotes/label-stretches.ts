import { firstWeighing, placeContext, takeFloor } from '../../src/quotes/attribute-stretches.js';
import type { FirstWeighing } from '../../src/quotes/describe-neighbours.js';
import { giveFloorToAsked } from '../../src/quotes/find-asked.js';
import { type Candidate, type Floor, listPlaces } from '../../src/quotes/list-candidates.js';
import type { ReadArticle } from '../../src/quotes/read-article.js';
import { type Weighing, weighStretch } from '../../src/quotes/weigh-stretches.js';
import {
  codeUnitsOf,
  type LabelledArticle,
  type LabelledStretch,
  type PolnearArticle,
  type PolnearQuotation,
} from '../read-quote-corpora.js';
import { readParagraphs } from './read-paragraphs.js';

/** A stretch with what a person said of it. `right[c]` tells whether candidate `c` is a right answer. */
export interface LabelledWeighing {
  readonly weighing: Weighing;
  readonly right: readonly boolean[];
  /** `named[c]`: does candidate `c`, once resolved, give the speaker's name? As `right` where only words are labelled. */
  readonly named: readonly boolean[];
  readonly kind: 'direct' | 'partial' | 'none' | 'quotation' | null;
  readonly corpus: 'speakers' | 'polnear';
  readonly site: string;
  readonly lang: string;
  /** The article's id. */
  readonly article: string;
  /** The stretch as the others of its article see it. */
  readonly stretch: Omit<FirstWeighing, 'chance'>;
}

/** Weighs an article of `speakers.jsonl` with the true speakers holding the floor. */
export function labelArticle(article: LabelledArticle): LabelledWeighing[] {
  const { paragraphs, lang, title, authors = [] } = article;
  const read = readParagraphs(paragraphs, { language: lang, headline: title, authors });
  const gold = [
    ...article.quotations,
    ...article.notQuotations.map((stretch) => ({ ...stretch, none: true })),
  ] as (LabelledStretch & { none?: boolean })[];
  return walk(read, (weighing) => {
    const { passage, stretch } = weighing.place;
    const inner = read.passages[passage]?.stretches[stretch];
    const found = gold.find(
      (item) => item.paragraph === passage && inner !== undefined && item.start < inner.end && item.end > inner.start,
    );
    if (found === undefined || found.doubt) return null;
    if (found.none) return { kind: 'none', right: [], named: [] };
    const { candidates } = weighing;
    const named = candidates.map((candidate) =>
      found.speaker ? isSameSpeaker(found, candidate, article.authors ?? []) : candidate.resolution === null,
    );
    return { kind: found.kind ?? null, right: rightByName(candidates, found, article.authors ?? []), named };
  }).map((labelled) => ({
    ...labelled,
    corpus: 'speakers',
    site: article.site,
    lang: article.lang,
    article: article.id,
  }));
}

/** Weighs an article of PolNeAR; its labels say which words name the source. */
export function labelPolnear(
  article: PolnearArticle,
  quotations: readonly PolnearQuotation[],
  negatives: readonly PolnearQuotation[],
): LabelledWeighing[] {
  const { text, paragraphs } = article;
  const read = readParagraphs(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const at = codeUnitsOf(text);
  const overlaps = (segments: PolnearQuotation['segments'], start: number, end: number): boolean =>
    segments.some(([a, b]) => (at[a] ?? 0) < end && (at[b] ?? 0) > start);
  return walk(read, (weighing, floors) => {
    const { passage, stretch } = weighing.place;
    const offset = paragraphs[passage]?.start ?? 0;
    const inner = read.passages[passage]?.stretches[stretch];
    if (inner === undefined) return null;
    const found = quotations.find((item) => overlaps(item.segments, inner.start + offset, inner.end + offset));
    if (found === undefined) {
      const isNone = negatives.some((item) => overlaps(item.segments, inner.start + offset, inner.end + offset));
      return isNone ? { kind: 'none', right: [], named: [] } : null;
    }
    const spans = found.sourceSpan ?? [];
    const isRelative = RELATIVE.test(found.sourceText ?? '');
    const inside = weighing.candidates.map((candidate) => {
      const mention = candidate.mention ?? floorMention(floors, candidate);
      if (mention === null) return null;
      const from = paragraphs[mention.passage]?.start ?? 0;
      if (overlaps(spans, mention.start + from, mention.end + from)) return mention;
      const source = at[spans[0]?.[0] ?? -1] ?? -1;
      return isRelative && isAntecedent(text.slice(mention.end + from, source)) ? mention : null;
    });
    const right = isRelative ? inside.map((mention) => mention !== null) : namingSource(inside, found.sourceText ?? '');
    return { kind: 'quotation', right, named: right };
  }).map((labelled) => ({ ...labelled, corpus: 'polnear', site: article.publisher, lang: 'en', article: article.id }));
}

/** A relative pronoun for a source stands for whom the words right before it name. */
const RELATIVE = /^(?:who|which|that)$/i;

function isAntecedent(between: string): boolean {
  return /^(?: |, | — ?)$/.test(between);
}

/** Of the mentions inside of a source those with one of its head words: in "Ola Brand, Holm's mayor" neither alone is Holm. */
function namingSource(inside: readonly Floor['mention'][], source: string): boolean[] {
  const heads = headWords(source);
  const naming = inside.map((mention) => mention !== null && wordsOf(mention.text).some((word) => heads.has(word)));
  return naming.includes(true) ? naming : inside.map((mention) => mention !== null);
}

/** Words that end what they stand in for: "the mayor of Holm", "a man who left". */
const COMPLEMENT = /^(?:of|for|at|from|in|with|on|to|by|who|whom|which|that|as|about|whose|during|after|near|against)$/;

/** The last word of each part between commas before its first preposition or relative pronoun. */
function headWords(source: string): Set<string> {
  const parts = source.split(/[,;:—–]|\s(?:-|and)\s/).map((part) => {
    const words = wordsOf(part);
    const end = words.findIndex((word) => COMPLEMENT.test(word));
    return end === -1 ? words.at(-1) : words[end - 1];
  });
  return new Set(parts.filter((word) => word !== undefined));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]s?$/, ''),
  );
}

interface Label {
  readonly kind: LabelledWeighing['kind'];
  readonly right: readonly boolean[];
  readonly named: readonly boolean[];
}

function floorMention(floors: readonly Floor[], candidate: Candidate): Floor['mention'] {
  if (candidate.source === 'floor') return floors[0]?.mention ?? null;
  return candidate.source === 'earlier-floor' ? (floors[1]?.mention ?? null) : null;
}

function walk(
  article: ReadArticle,
  labelOf: (weighing: Weighing, floors: readonly Floor[]) => Label | null,
): Omit<LabelledWeighing, 'corpus' | 'site' | 'lang' | 'article'>[] {
  const places = listPlaces(article);
  const context = placeContext(article, places);
  const labelled: Omit<LabelledWeighing, 'corpus' | 'site' | 'lang' | 'article'>[] = [];
  let floors: readonly Floor[] = [];
  places.forEach((place, order) => {
    floors = giveFloorToAsked(article, floors, place, order);
    const weighing = weighStretch(article, place, { floors, order, context });
    const label = labelOf(weighing, floors);
    const stretch = firstWeighing(place, weighing.placeNumbers, 0);
    if (label !== null) labelled.push({ weighing, stretch, ...label });
    if (label?.kind === 'none') return;
    const first = label?.right.indexOf(true) ?? -1;
    const taken = weighing.candidates[first === -1 ? weighing.byGrammar : first] as Candidate;
    floors = takeFloor(floors, taken, place, order);
  });
  return labelled;
}

function rightByName(candidates: readonly Candidate[], gold: LabelledStretch, authors: readonly string[]): boolean[] {
  if (!gold.speaker) return candidates.map((candidate) => candidate.source === 'nobody');
  const byName = candidates.map((candidate) => isSameSpeaker(gold, candidate, authors));
  if (!gold.mention) return byName;
  const mention = fold(gold.mention);
  const byMention = candidates.map(
    ({ mention: found }) => found !== null && (fold(found.text) === mention || sharesHead(fold(found.text), mention)),
  );
  const byCue = byMention.map(
    (right, c) => right && candidates[c]?.cue?.lower === (gold.cue ?? '').toLowerCase().split(' ')[0],
  );
  if (byCue.some(Boolean)) return byCue;
  if (byMention.some(Boolean)) return byMention;
  return byName;
}

function sharesHead(a: string, b: string): boolean {
  return (
    a.length > 4 &&
    b.length > 4 &&
    (a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `))
  );
}

/** The scorer's loose comparison of names. */
export function isSameSpeaker(gold: LabelledStretch, candidate: Candidate, authors: readonly string[]): boolean {
  const { resolution } = candidate;
  if (resolution === null) return false;
  if (gold.speaker === '@author' && resolution.kind === 'author') return true;
  return isSameName(gold, resolution.name, authors);
}

/** The same for a name alone. */
export function isSameName(gold: LabelledStretch, name: string, authors: readonly string[]): boolean {
  if (gold.speaker === '@author') return authors.some((author) => fold(author) === fold(name));
  const g = content(gold.speaker ?? '');
  const p = content(name);
  if (g.length === 0 || p.length === 0) return false;
  if (gold.speakerKind === 'person') {
    const [short, long] = g.length <= p.length ? [g, p] : [p, g];
    return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
  }
  const common = new Set(g.filter((word) => p.includes(word))).size;
  return common * 2 >= new Set(g).size && common * 2 >= Math.min(new Set(p).size, 2);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/^the /, '').trim();
}

const STOP = new Set(
  'a an the of for to in on at and his her their its s this that who which mr mrs ms miss dr sir'.split(' '),
);

function content(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '' && !STOP.has(word));
}
