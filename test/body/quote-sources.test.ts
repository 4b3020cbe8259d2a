import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/formats.js';
import { parseArticle } from '../../src/index.js';
import { STORY, storyPage } from './story-page.js';

const WORDS = 'We have waited for nine years, and nobody came to look at the stones of the quay.';

/** A story with a quotation in its middle. */
function page(quote: string): string {
  const [first = '', second = '', ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
  return storyPage({ body: [first, second, quote, ...rest].join('') });
}

/** What becomes of the quotation. */
function read(quote: string) {
  return parseArticle(page(quote), { positions: true });
}

describe('a block quotation', () => {
  it.each([
    [
      'a footer in it',
      `<blockquote><p>${WORDS}</p><footer>— <cite>Ola Brand, harbour master</cite></footer></blockquote>`,
    ],
    ['a cite in it', `<blockquote><p>${WORDS}</p><cite>Ola Brand, harbour master</cite></blockquote>`],
    ['its last line, behind a dash', `<blockquote><p>${WORDS}</p><p>– Ola Brand, harbour master</p></blockquote>`],
    [
      'the caption of the figure that it is',
      `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>Ola Brand, harbour master</figcaption></figure>`,
    ],
  ])('names its source in %s', (_, html) => {
    const article = read(html);
    const quote = article.body[2];
    expect(quote).toMatchObject({
      type: 'blockquote',
      paragraphs: [{ text: WORDS }],
      cite: 'Ola Brand, harbour master',
    });
    expect(article.body.filter(({ type }) => type === 'figure')).toEqual([]);
    expect(article.removed.map(({ text }) => text).join(' ')).not.toContain('Ola Brand');
    const { start = 0, end = 0 } = (quote as { source?: { start: number; end: number } }).source ?? {};
    expect(page(html).slice(start, end)).toBe(WORDS);
    expect(toMarkdown(article)).toContain('Ola Brand, harbour master');
  });

  it('has no source in its own words, in those of another work, or in a long line', () => {
    const long =
      'This and much more was said by all who had come to the quay on the first evening of the year in the rain.';
    for (const html of [
      `<blockquote><p>${WORDS}</p><p>As <cite>The Gull</cite> has it, the stones are still there.</p></blockquote>`,
      `<blockquote><p>${WORDS}</p><footer>${long}</footer></blockquote>`,
      `<blockquote><p>${WORDS}</p><p>– Ola Brand</p><p>They are there to this day, all nine of them.</p></blockquote>`,
      `<blockquote><p>${WORDS}</p><p>– Nobody came.</p></blockquote>`,
    ])
      expect(read(html).body[2]).toMatchObject({ type: 'blockquote', cite: null });
  });

  it('names the source of a pull quote, too', () => {
    const said = STORY.paragraphs[1] ?? '';
    const words = said.slice(0, said.indexOf(' ', 40));
    const quote = `<figure class="pullquote"><blockquote><p>${words}</p><cite>Ola Brand</cite></blockquote></figure>`;
    expect(read(quote).body[2]).toMatchObject({ type: 'pullquote', text: words, cite: 'Ola Brand' });
  });

  it('keeps both lines of a source', () => {
    const html = `<blockquote><p>${WORDS}</p><footer><p>Ola Brand</p><p>harbour master</p></footer></blockquote>`;
    expect(read(html).body[2]).toMatchObject({ type: 'blockquote', paragraphs: [{ text: WORDS }] });
    expect(read(html).body[2]).toHaveProperty('cite', 'Ola Brand, harbour master');
  });

  it('leaves a cite outside of quotations in its sentence', () => {
    const { body } = read(`<p>${WORDS} <cite>The Gull</cite> printed it on its first page.</p>`);
    expect(body[2]).toMatchObject({ type: 'paragraph', text: `${WORDS} The Gull printed it on its first page.` });
  });
});

describe('a quotation in a block quotation', () => {
  const quoted = (words: string, source: string): string =>
    `<blockquote><p>${words}</p><cite>${source}</cite></blockquote>`;
  const speakerOf = (html: string) =>
    read(html).quotations.find(({ spans }) => spans[0]?.block === 2)?.speaker?.name ?? null;

  it('is its whom the page names under it', () => {
    expect(speakerOf(quoted(`“${WORDS}”`, 'Ola Brand, harbour master'))).toBe('Ola Brand');
    expect(speakerOf(quoted(`“${WORDS}”`, 'Holm Council'))).toBe('Holm Council');
  });

  it('is its of whom a verb of saying beside it tells', () => {
    expect(speakerOf(quoted(`“${WORDS}” said Tilda Kern.`, 'Ola Brand, harbour master'))).toBe('Tilda Kern');
  });

  it('is nobody’s by a source without a name', () => {
    const sourceless = speakerOf(`<blockquote><p>“${WORDS}”</p></blockquote>`);
    expect(speakerOf(quoted(`“${WORDS}”`, 'in a letter of 1911'))).toBe(sourceless);
  });
});
