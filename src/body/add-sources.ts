import { coverBoth, locateBlock, locateUnits } from '../blocks/locate-text.js';
import type { TextBlock } from '../blocks/page-blocks.js';
import type { Places, UnitPlaces } from '../html/places.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Quotation } from '../model/quotation.js';
import type { BodySpan, SourceRange } from '../model/span.js';
import type { Origins } from './place-blocks.js';

/**
 * The article with `source` on each block of the body, each removed block, each quotation and each of their spans: the place
 * in the input. Nothing is added to what the page does not show: a body from its own data, the time of a live entry.
 */
export function addSources(article: Article, origins: Origins, places: Places): Article {
  const sources = new Sources(article.body, origins, places);
  return {
    ...article,
    body: article.body.map((block) => sources.give(block)),
    removed: article.removed.map((block) => sources.give(block)),
    dateline: article.dateline && { ...article.dateline, span: sources.giveSpan(article.dateline.span) },
    quotations: article.quotations.map((quotation) => sources.giveQuotation(quotation)),
  };
}

class Sources {
  private readonly units = new Map<object, UnitPlaces>();

  constructor(
    private readonly body: readonly Block[],
    private readonly origins: Origins,
    private readonly places: Places,
  ) {}

  give<T extends object>(part: T): T {
    let source: SourceRange | null = null;
    for (const block of this.origins.get(part) ?? []) source = coverBoth(source, locateBlock(block, this.places));
    return source === null ? part : { ...part, source };
  }

  giveQuotation(quotation: Quotation): Quotation {
    const spans = quotation.spans.map((span) => this.giveSpan(span));
    const { mention, cue } = quotation;
    let source: SourceRange | null = null;
    for (const span of spans) source = coverBoth(source, span.source ?? null);
    return {
      ...quotation,
      spans,
      mention: mention && { ...mention, span: this.giveSpan(mention.span) },
      cue: cue && { ...cue, span: this.giveSpan(cue.span) },
      ...(source === null ? {} : { source }),
    };
  }

  giveSpan(span: BodySpan): BodySpan {
    const { starts, ends } = this.unitsOf(span);
    let source: SourceRange | null = null;
    for (let at = span.start; at < span.end; at++) {
      const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
      if (start >= 0 && end >= 0) source = coverBoth(source, { start, end });
    }
    return source === null ? span : { ...span, source };
  }

  /** The units of a text of the body; one joined from several blocks has a space between them. */
  private unitsOf({ block, item }: BodySpan): UnitPlaces {
    const part = partOf(this.body[block], item);
    const known = this.units.get(part);
    if (known !== undefined) return known;
    const texts = (this.origins.get(part) ?? []).filter((origin): origin is TextBlock => origin.kind === 'text');
    const length = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
    const units = { starts: new Int32Array(length).fill(-1), ends: new Int32Array(length).fill(-1) };
    let at = 0;
    for (const text of texts) {
      const { starts, ends } = locateUnits(text, this.places);
      units.starts.set(starts, at);
      units.ends.set(ends, at);
      at += text.text.length + 1;
    }
    this.units.set(part, units);
    return units;
  }
}

function partOf(block: Block | undefined, item: number | undefined): object {
  if (block?.type === 'list' && item !== undefined) return block.items[item] ?? {};
  if (block?.type === 'blockquote' && item !== undefined) return block.paragraphs[item] ?? {};
  return block ?? {};
}
