import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

function said(...paragraphs: string[]): string[] {
  return findQuotations(paragraphs).map(({ text, speaker }) => `${speaker?.name ?? 'nobody'}: ${text}`);
}

describe('findQuotations', () => {
  it('joins the paragraphs of a quotation in single marks, of which only the last is closed', () => {
    expect(
      said(
        'Ola Brand said: ‘The boys’ carts are gone, taken by the clerks.',
        '‘We don’t know when they come back.',
        '‘Nobody tells us.’',
      ),
    ).toEqual([
      'Ola Brand: The boys’ carts are gone, taken by the clerks.\nWe don’t know when they come back.\nNobody tells us.',
    ]);
  });

  it('takes the subject of the verb after the quotation', () => {
    expect(said('“We start on Monday,” said Ola Brand.')).toEqual(['Ola Brand: We start on Monday,']);
    expect(said('"We start on Monday," Ola Brand said.')).toEqual(['Ola Brand: We start on Monday,']);
  });

  it('takes the subject of the verb before the quotation', () => {
    expect(said('Ola Brand told reporters on Monday: “The bridge will stay open.”')).toEqual([
      'Ola Brand: The bridge will stay open.',
    ]);
  });

  it('gives both halves of a split quotation to one speaker', () => {
    expect(said('“We start on Monday,” Ola Brand said, “if it is dry.”')).toEqual([
      'Ola Brand: We start on Monday,',
      'Ola Brand: if it is dry.',
    ]);
    expect(said('“We start on Monday,” Ola Brand said. “It should be dry by then.”')).toHaveLength(2);
  });

  it('makes names full', () => {
    expect(said('Ola Brand bakes bread in Holm.', '“It is hard work,” Brand said.')).toEqual([
      'Ola Brand: It is hard work,',
    ]);
  });

  it('resolves pronouns by the honorifics and pronouns of the article', () => {
    expect(said('Mr Ola Brand met Mrs Tilda Kern in Holm.', '“It was a good talk,” she said.')).toEqual([
      'Tilda Kern: It was a good talk,',
    ]);
  });

  it('looks past an apposition and a relative clause', () => {
    expect(said('“It is hard work,” Ola Brand, a baker from Holm, said.')).toEqual(['Ola Brand: It is hard work,']);
    expect(said('“It is hard work,” Ola Brand, who runs a bakery in Holm, said.')).toEqual([
      'Ola Brand: It is hard work,',
    ]);
  });

  it('spares titles of works', () => {
    expect(said('The band played songs from the album “Long Winter” on Friday.')).toEqual([]);
  });

  it('joins the passages of a quotation that is opened again without having been closed', () => {
    const [only, ...rest] = findQuotations(['Brand said: “The first year was hard.', '“The second was worse.”']);
    expect(rest).toEqual([]);
    expect(only?.text).toBe('The first year was hard.\nThe second was worse.');
    expect(only?.spans).toHaveLength(2);
  });

  it('refuses bad arguments by name', () => {
    expect(() => findQuotations('text' as never)).toThrow(/paragraphs must be an array of strings/);
    expect(() => findQuotations(['a', 1 as never])).toThrow(/paragraphs\[1\] must be a string/);
    expect(() => findQuotations([], { authors: 'Ola' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-options' }),
    );
    expect(() => findQuotations([], { autors: [] } as never)).toThrow(/autors/);
  });

  it('gives spans that cut out exactly the words, whatever comes in', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' ',
      ', ',
      '. ',
      'said ',
      'Ola Brand ',
      'he ',
      'the mayor ',
      'bread ',
      'who ',
      ': ',
      '😀',
      '\n',
      '5',
      'It is ',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
          { maxLength: 5 },
        ),
        (paragraphs) => {
          for (const { text, spans, mention, cue } of findQuotations(paragraphs)) {
            expect(spans.map(({ block, start, end }) => paragraphs[block]?.slice(start, end)).join('\n')).toBe(text);
            for (const part of [mention, cue]) {
              if (part !== null)
                expect(paragraphs[part.span.block]?.slice(part.span.start, part.span.end)).toBe(part.text);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads eight texts behind the last mark for a name, and no more', () => {
    const nameBehind = (texts: number): string | undefined => {
      const between = Array.from({ length: texts }, () => 'The ovens stay cold until the inspection is over.');
      return findQuotations([
        '“We start on Monday,” Brand said.',
        ...between,
        'Ola Brand has baked for thirty years.',
      ])[0]?.speaker?.name;
    };
    expect(nameBehind(7)).toBe('Ola Brand');
    expect(nameBehind(8)).toBeUndefined();
  });

  it('is linear on a megabyte of marks', { timeout: 60_000 }, () => {
    for (const unit of ['“', '"', "'", '”', '‘', '« ', '„a ', ' "a', " ‘s' a", 'he said ', 'Ola "', 'who, ']) {
      const started = performance.now();
      findQuotations([unit.repeat(1_000_000 / unit.length)]);
      expect(performance.now() - started, unit).toBeLessThan(8000);
    }
  });
});
