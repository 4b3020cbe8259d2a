import type { Quotation, SpannedText, Speaker } from '../model/quotation.js';
import type { BodySpan } from '../model/span.js';
import type { Attribution } from './attribute-stretches.js';
import type { Cue } from './find-cues.js';
import type { Mention } from './mention.js';
import type { ReadArticle } from './read-article.js';
import { endOfDescription } from './read-description.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { Resolution } from './resolution.js';
import type { TextUnit } from './text-unit.js';
import { WordClass } from './word-classes.js';

/** Makes the quotations of the model; a stretch that reopens what the passage before left open joins its quotation. */
export function buildQuotations(article: ReadArticle, attributions: readonly Attribution[]): Quotation[] {
  const quotations: Quotation[] = [];
  let last: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.kind === 'none') continue;
    const previous = quotations.at(-1);
    if (last !== null && previous !== undefined && reopens(article, last, attribution)) {
      const span = spanOf(article, attribution);
      quotations[quotations.length - 1] = {
        ...previous,
        text: `${previous.text}\n${textAt(article, attribution)}`,
        spans: [...previous.spans, span],
      };
    } else {
      quotations.push(quotationOf(article, attribution));
    }
    last = attribution;
  }
  return quotations;
}

function quotationOf(article: ReadArticle, attribution: Attribution): Quotation {
  const { chosen, kind, confidence } = attribution;
  return {
    text: textAt(article, attribution),
    kind: kind === 'direct' ? 'direct' : 'partial',
    speaker: chosen.resolution === null ? speakerOfMention(chosen.mention) : speakerOf(chosen.resolution, article),
    mention: chosen.mention === null || chosen.mention.text === '' ? null : mentionText(article, chosen.mention),
    cue: cueText(article, chosen),
    spans: [spanOf(article, attribution)],
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

/** `“…,” Maren Holt, who leads the office, said`: the verb of saying, not the one that describes the speaker before it. */
function spokenCue(article: ReadArticle, mention: Mention, cue: Cue): Cue {
  if ((cue.classes & SAYING) !== 0) return cue;
  const others = article.cuesOf.get(mention) ?? [];
  return others.find(({ classes, sentence }) => sentence === cue.sentence && (classes & SAYING) !== 0) ?? cue;
}
const SAYING = WordClass.speech | WordClass.writing | WordClass.stating;

/** One quotation over two passages: the first never closed, the second opened again. */
function reopens(article: ReadArticle, last: Attribution, next: Attribution): boolean {
  if (next.place.passage !== last.place.passage + 1 || next.place.from !== 0) return false;
  const stretch = article.passages[last.place.passage]?.stretches[last.place.stretch];
  return stretch !== undefined && !stretch.closed;
}

function speakerOf(resolution: Resolution, article: ReadArticle): Speaker | null {
  if (resolution.kind === 'author') {
    const author = article.context.authors[0];
    return author === undefined ? null : { name: author, kind: 'person' };
  }
  if (resolution.name === '') return null;
  const role = resolution.kind === 'person' ? resolution.entity?.role : null;
  return role
    ? { name: resolution.name, kind: resolution.kind, role }
    : { name: resolution.name, kind: resolution.kind };
}

function speakerOfMention(mention: Mention | null): Speaker | null {
  return mention === null || mention.kind === 'pronoun' ? null : { name: mention.text, kind: 'unnamed' };
}

function innerBounds(article: ReadArticle, { place }: Attribution): [number, number] {
  const { text, stretches } = article.passages[place.passage] as Passage;
  const stretch = stretches[place.stretch] as Passage['stretches'][number];
  let { start, end } = stretch;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function textAt(article: ReadArticle, attribution: Attribution): string {
  const [start, end] = innerBounds(article, attribution);
  return (article.passages[attribution.place.passage] as Passage).text.slice(start, end);
}

function spanOf(article: ReadArticle, attribution: Attribution): BodySpan {
  const [start, end] = innerBounds(article, attribution);
  return bodySpan((article.passages[attribution.place.passage] as Passage).unit, start, end);
}

function bodySpan(unit: TextUnit, start: number, end: number): BodySpan {
  return unit.item === undefined
    ? { block: unit.block, start, end }
    : { block: unit.block, item: unit.item, start, end };
}

function spanned(article: ReadArticle, passage: number, start: number, end: number): SpannedText {
  const { unit, text } = article.passages[passage] as Passage;
  return { text: text.slice(start, end), span: bodySpan(unit, start, end) };
}

/** "a spokesman for the ministry", "the mayor, Ola Brand", "Ola Brand and Tilda Kern": the whole phrase, not "a spokesman" alone. */
function mentionText(article: ReadArticle, mention: Mention): SpannedText {
  const { first, last } = article.phrases.get(mention) ?? { first: mention, last: mention };
  const end = endOfDescription(article.passages[mention.passage] as Passage, last, article.lexicon);
  return spanned(article, mention.passage, first.start, end);
}

/** The verb or phrase; a dash before a signature is none. */
function cueText(article: ReadArticle, { mention, cue }: Attribution['chosen']): SpannedText | null {
  if (mention === null || cue === null) return null;
  const { outside } = article.passages[mention.passage] as Passage;
  const { from, to } = spokenCue(article, mention, cue);
  const first = outside[from] as Token;
  return first.isWord ? spanned(article, mention.passage, first.start, (outside[to - 1] as Token).end) : null;
}
