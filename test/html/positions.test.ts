import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainArticle, parseArticle, safeParseArticle } from '../../src/index.js';
import { findWrongSource } from '../fuzz/find-wrong-source.js';

const EXAMPLE = readFileSync('examples/harbour-bridge.html', 'utf8');
const FILLER =
  'The ferry to Holm leaves at nine in the morning and comes back when the tide allows, as it has for forty years. ';

/** A page whose body is one paragraph of the given inner HTML among others. */
function pageWith(inner: string): string {
  return `<!doctype html><title>Ferry</title><article><h1>Ferry leaves late</h1><p>${FILLER}<p>${inner}</p><p>${FILLER.repeat(2)}</article>`;
}

function sliceOf(html: string, text: string): string | undefined {
  const article = parseArticle(html, { positions: true });
  const block = article.body.find((found) => 'text' in found && found.text === text);
  return block?.source && html.slice(block.source.start, block.source.end);
}

describe('the place of a paragraph', () => {
  const CASES: readonly (readonly [what: string, inner: string, text: string, slice: string])[] = [
    ['plain', ' Rain fell all day. ', 'Rain fell all day.', 'Rain fell all day.'],
    [
      'references',
      '&ldquo;Rain&rdquo; &amp;amp; wind&period;',
      '“Rain” &amp; wind.',
      '&ldquo;Rain&rdquo; &amp;amp; wind&period;',
    ],
    ['a reference cut short', 'It is &notit, is it&quest;', 'It is ¬it, is it?', 'It is &notit, is it&quest;'],
    [
      'tags and comments',
      'Rain <em>fell</em><!-- all --> <b>today</b>.',
      'Rain fell today.',
      'Rain <em>fell</em><!-- all --> <b>today</b>.',
    ],
    ['tags at its edges', '<em>Rain fell</em> <b>today.</b>', 'Rain fell today.', 'Rain fell</em> <b>today.'],
    ['line breaks of two units', 'Rain\r\nfell\r\n\r\ntoday.\r\n', 'Rain fell today.', 'Rain\r\nfell\r\n\r\ntoday.'],
    [
      'letters to compose',
      'Cafe\u0301s an der U\u0308berfahrt.',
      'Cafés an der Überfahrt.',
      'Cafe\u0301s an der U\u0308berfahrt.',
    ],
    [
      'letters that cannot be seen',
      '\u200BHar\u00ADbour &shy;news.\uFEFF',
      'Harbour news.',
      'Har\u00ADbour &shy;news.',
    ],
    ['an end tag without a name', 'Rain </>fell.', 'Rain fell.', 'Rain </>fell.'],
    [
      'beyond the basic plane',
      '&#x1F6A2; The ship \u{1F6A2} sails.',
      '\u{1F6A2} The ship \u{1F6A2} sails.',
      '&#x1F6A2; The ship \u{1F6A2} sails.',
    ],
    ['NUL', '\0Rain\0 fell.\0', 'Rain fell.', 'Rain\0 fell.'],
  ];
  test.each(CASES)('%s', (_what, inner, text, slice) => {
    expect(sliceOf(pageWith(inner), text)).toBe(slice);
  });

  test('behind a script that holds markup and references', () => {
    expect(sliceOf(pageWith('Rain <script>if (a && b) "<p>&lt;"</script>fell.\r\n'), 'Rain fell.')).toContain(
      '</script>fell.',
    );
  });

  test('in preformatted text, behind the line break that the standard drops', () => {
    const html = pageWith(`${FILLER}</p><pre class=code>\n\none\n  two</pre><p>${FILLER}</p><p>${FILLER}`);
    const { body } = parseArticle(html, { positions: true });
    const code = body.find(({ type }) => type === 'code');
    expect(code?.source && html.slice(code.source.start, code.source.end)).toBe('\none\n  two');
  });
});

test('spans of quotations, their mentions and cues stand where they say', () => {
  const html = pageWith('&#8220;We <em>leave</em> late&hellip;&#8221; said <a href="/o">Ola&nbsp;Brand</a>, a baker.');
  const [quotation] = parseArticle(html, { positions: true }).quotations;
  const read = (source: { start: number; end: number } | undefined) => source && html.slice(source.start, source.end);
  expect(quotation?.spans.map(({ source }) => read(source))).toEqual(['We <em>leave</em> late&hellip;']);
  expect(read(quotation?.source)).toBe('We <em>leave</em> late&hellip;');
  expect(read(quotation?.mention?.span.source)).toBe('Ola&nbsp;Brand');
  expect(read(quotation?.cue?.span.source)).toBe('said');
});

test('lists, tables, block quotes, pictures and what was removed have places', () => {
  const html = pageWith(
    `${FILLER}</p><figure><img src=/a.jpg><figcaption>The ferry at the pier</figcaption></figure><ul><li>One of many</li> <li>Two of <i>many</i></li></ul><blockquote><p>Late again, and again.</p></blockquote><table><tr><td>1<td>2</table><p>Sign up for our newsletter</p><p>${FILLER}`,
  );
  const article = parseArticle(html, { positions: true });
  expect(findWrongSource(html, article)).toBeNull();
  const read = (type: string): string | undefined => {
    const source = article.body.find((block) => block.type === type)?.source;
    return source && html.slice(source.start, source.end);
  };
  expect(read('figure')).toBe('<img src=/a.jpg><figcaption>The ferry at the pier');
  expect(read('list')).toBe('One of many</li> <li>Two of <i>many');
  expect(read('blockquote')).toBe('Late again, and again.');
  expect(article.removed.map(({ source }) => source && html.slice(source.start, source.end))).toContain(
    'Sign up for our newsletter',
  );
});

test('a body from the page’s own data has no place, and no page has places unasked', () => {
  const text = Array.from({ length: 8 }, (_, day) => `Day ${day}. ${FILLER}`).join('\\n');
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleBody":"${text}"}</script>`;
  const declared = parseArticle(`${data}<article><h1>Ferry</h1><p>Day 0. ${FILLER}</article>`, { positions: true });
  expect(declared.provenance.body).toBe('json-ld');
  expect(declared.body.filter(({ source }) => source !== undefined)).toEqual([]);
  expect(JSON.stringify(parseArticle(EXAMPLE))).not.toContain('"source"');
});

test('explainArticle gives the place of every block', () => {
  const { blocks } = explainArticle(EXAMPLE, { positions: true });
  expect(blocks.length).toBeGreaterThan(20);
  for (const { text, source } of blocks) expect(source, text).toBeDefined();
});

test('whatever a paragraph is written in, its place reads as it does', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Rain ',
      'wind',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '<b>',
      '</b>',
      '<em>',
      '</em>',
      '<a href=/x>',
      '</a>',
      '<br>',
    ),
    fc.constantFrom(
      '&amp;',
      '&amp',
      '&ldquo;',
      '&#8221;',
      '&#x41',
      '&nbsp;',
      '&notin',
      '&semi;',
      '&fjlig;',
      '&NotEqualTilde;',
      '&',
    ),
    fc.constantFrom(
      'e\u0301',
      '\u00AD',
      '\u200D',
      '\u0323\u0302',
      '\u1112\u1161\u11AB',
      '<!-- c -->',
      '</>',
      '\0',
      '<q>',
      '</q>',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[<&]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const html = pageWith(pieces.join(''));
      const result = safeParseArticle(html, { positions: true });
      if (!result.success) return;
      expect(findWrongSource(html, result.data), escape(pieces.join('|'))).toBeNull();
    }),
    { numRuns: 400 },
  );
});
