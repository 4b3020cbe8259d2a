import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { readSafeUrl } from '../../src/formats/safe-url.js';
import { toHtml } from '../../src/formats/to-html.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { toText } from '../../src/formats/to-text.js';
import { HOSTILE, HOSTILE_URLS, poison } from './hostile-strings.js';
import { makeArticle } from './invented-article.js';

const ELEMENTS = new Set(
  'article header footer section small h1 h2 h3 h4 h5 h6 p time ul ol li a strong em u s code sub sup mark cite span blockquote aside figure figcaption img table caption thead tbody tr th td pre hr'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang class datetime href src alt loading data-speaker data-speaker-role itemprop itemscope itemtype'.split(' '),
);

const EVERYTHING = { quotations: true, pullquotes: true, figures: true, embeds: true };

/** What a browser would make of the HTML: every element and attribute must be one of the format's own. */
function findForeign(html: string): string[] {
  const foreign: string[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#comment') foreign.push('a comment');
    if (!('tagName' in node)) continue;
    if (!ELEMENTS.has(node.tagName)) foreign.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name)) foreign.push(`${node.tagName} ${name}`);
      if ((name === 'href' || name === 'src') && !/^(?:https?|mailto):|^[^:]*$/.test(value.split(/[/?#]/)[0] ?? ''))
        foreign.push(`${name}=${value}`);
    }
    waiting.push(...node.childNodes);
  }
  return foreign;
}

test.each(HOSTILE)('HTML has only its own elements around %j', (text) => {
  for (const url of [...HOSTILE_URLS, 'https://a.example/"><script>']) {
    expect(findForeign(toHtml(poison(text, url), EVERYTHING))).toEqual([]);
  }
});

test('HTML has only its own elements around any text', () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE, ...HOSTILE_URLS), fc.string({ unit: 'binary', minLength: 1 }));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), piece, (texts, url) => {
      expect(findForeign(toHtml(poison(texts.join(''), url), EVERYTHING))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(HOSTILE_URLS)('no format writes a link to %j', (url) => {
  expect(readSafeUrl(url, 'link')).toBeNull();
  const article = poison('words', url);
  for (const written of [toHtml(article, EVERYTHING), toMarkdown(article, EVERYTHING)]) {
    expect(written).not.toMatch(/\]\(|href=|src=/);
  }
});

test.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['HTTP://a.example', 'HTTP://a.example'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ['/path/a:b', '/path/a:b'],
  ['?q=a:b', '?q=a:b'],
  ['#a:b', '#a:b'],
  ['//a.example/x', '//a.example/x'],
  ['story.html', 'story.html'],
])('%s stays', (url, written) => {
  expect(readSafeUrl(url, 'link')).toBe(written);
});

test('an entity in a URL does not become a scheme', () => {
  const article = poison('words', 'javascript&colon;alert(1)');
  expect(toMarkdown(article)).toContain('](javascript&amp;colon;alert%281%29)');
  expect(toHtml(article)).toContain('href="javascript&amp;colon;alert(1)"');
});

test('a picture has no mail address', () => {
  expect(readSafeUrl('mailto:desk@a.example', 'media')).toBeNull();
});

test.each(HOSTILE)('Markdown escapes every sign that opens markup in %j', (text) => {
  const article = makeArticle({ headline: text, body: [{ type: 'paragraph', text, marks: [] }] });
  expect(toMarkdown(article)).not.toMatch(/(?<!\\)(?:\\\\)*[<>`*_[\]&|]/);
});

test('Markdown does not take the start of a paragraph for a block', () => {
  for (const text of ['# a', '- a', '+ a', '1. a', '1) a', '=== a', '--- a', '> a', '~~~ a', '    a']) {
    const written = toMarkdown(makeArticle({ body: [{ type: 'paragraph', text, marks: [] }] }));
    expect(written).toMatch(/^(?:\\|\d\\|a)/);
  }
});

test('code can close neither its fence nor its element', () => {
  const article = makeArticle({ body: [{ type: 'code', text: '````\n</code></pre><script>' }] });
  expect(toMarkdown(article)).toBe('`````\n````\n</code></pre><script>\n`````\n');
  expect(findForeign(toHtml(article))).toEqual([]);
});

test('plain text has no control characters', () => {
  for (const text of HOSTILE)
    expect(toText(poison(text, 'x'), EVERYTHING)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
});

test('ten thousand marks cost what they should', () => {
  const text = 'ab '.repeat(10_000);
  const marks = Array.from({ length: 10_000 }, (_, index) => ({
    type: 'strong' as const,
    start: index * 3,
    end: index * 3 + 2,
  }));
  const nested = Array.from({ length: 2000 }, (_, index) => ({
    type: 'em' as const,
    start: index,
    end: text.length - index,
  }));
  const html = toHtml(makeArticle({ body: [{ type: 'paragraph', text, marks: [...marks, ...nested] }] }));
  expect(html.match(/<strong>/g)).toHaveLength(10_000 + html.split('</strong></em><em><strong>').length - 1);
});
