import { describe, expect, it } from 'vitest';
import { factsOf } from './page-of.js';

const FIRST = 'Rain fell on the valley for nine hours on Friday, the first since the middle of last November.';
const SECOND = 'The wells in Upper Moor filled within a day, and the mayor lifted the ban on watering gardens.';
const THIRD = 'Farmers said that the barley was lost all the same, but that the orchards might still be saved.';
const FOURTH = 'More rain is expected on Sunday, with thunder in the hills and a light wind from the west later.';
const PARAGRAPHS = [FIRST, SECOND, THIRD, FOURTH];
const TITLE = 'Rain ends a long drought';
const stateOf = (html: string) => factsOf(html).readState();
const textsOf = (html: string) =>
  factsOf(`<h1>${TITLE}</h1>${html}`)
    .readState()[0]
    ?.blocks.map(({ text }) => text);
const script = (source: string, type = '') => `<script type="${type}">${source}</script>`;
const PADDING = `"padding":"${'x'.repeat(1_000)}"`;
const html = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('the article in embedded state', () => {
  it('reads typed content elements under the page’s headline', () => {
    const story = {
      headlines: { basic: TITLE },
      content_elements: [
        { type: 'text', content: FIRST },
        { type: 'header', level: 2, content: 'The wells' },
        { type: 'text', content: `${SECOND.slice(0, 9)}<a href="/moor">${SECOND.slice(9)}</a>` },
        {
          type: 'list',
          list_type: 'unordered',
          items: [
            { type: 'text', content: 'Water' },
            { type: 'text', content: 'Barley' },
          ],
        },
        { type: 'interstitial_link', content: 'Read more about rain in the valley today, and the days before it.' },
        { type: 'image', url: 'https://herald.example/rain.jpg', caption: 'A well' },
        { type: 'text', content: THIRD },
        { type: 'text', content: FOURTH },
      ],
    };
    const state = stateOf(
      `<h1>${TITLE}</h1>${script(`window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify(story)};Fusion.x="${'x'.repeat(999)}";`)}`,
    );
    expect(state[0]?.certainty).toBe(0.9);
    expect(state[0]?.blocks.map(({ type, text }) => `${type}: ${text.slice(0, 12)}`)).toEqual([
      'paragraph: Rain fell on',
      'heading: The wells',
      'paragraph: The wells in',
      'list-item: Water',
      'list-item: Barley',
      'image: A well',
      'paragraph: Farmers said',
      'paragraph: More rain is',
    ]);
    expect(state[0]?.blocks[2]?.html).toContain('<a href="/moor">');
  });

  it.each([
    [
      'a JSON script',
      script(`{"props":{"title":"${TITLE}","body":${JSON.stringify(html)}},${PADDING}}`, 'application/json'),
    ],
    [
      'nested text nodes',
      script(
        JSON.stringify({
          title: TITLE,
          body: { content: PARAGRAPHS.map((value) => ({ type: 'paragraph', content: [{ type: 'text', value }] })) },
          pad: 'x'.repeat(999),
        }),
        'application/json',
      ),
    ],
    [
      'text nodes with spaces in nodes of their own',
      script(
        JSON.stringify({
          title: TITLE,
          body: {
            content: PARAGRAPHS.map((text) => ({
              type: 'paragraph',
              content: text.split(/( )/).map((value) => ({ type: 'text', value })),
            })),
          },
          pad: 'x'.repeat(999),
        }),
        'application/json',
      ),
    ],
    [
      'a list of strings',
      script(`window.__STATE__ = {"headline":"${TITLE}","paragraphs":${JSON.stringify(PARAGRAPHS)},${PADDING}};`),
    ],
    [
      'JSON inside a string',
      script(
        `window.__DATA__=JSON.parse(${JSON.stringify(JSON.stringify({ title: TITLE, html, pad: 'x'.repeat(999) }))});`,
      ),
    ],
    [
      'lists that mean elements',
      script(
        `window.s = {"title":"${TITLE}","body":${JSON.stringify(['div', ...PARAGRAPHS.map((text) => ['p', ['em', text.slice(0, 4)], text.slice(4)])])},${PADDING}}`,
      ),
    ],
    [
      'a normalised store',
      script(
        JSON.stringify({
          'Post:1': { title: TITLE, paragraphs: PARAGRAPHS.map((_, at) => ({ __ref: `P:${at}` })) },
          ...Object.fromEntries(PARAGRAPHS.map((text, at) => [`P:${at}`, { __typename: 'Paragraph', text }])),
          ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`X:${at}`, {}])),
          pad: 'x'.repeat(999),
        }),
        'application/json',
      ),
    ],
    [
      'a minified script',
      script(
        `window.__NUXT__=(function(a,b){return {data:[{title:a,body:${JSON.stringify(html)}}]}}("${TITLE}",${'1'.repeat(999)}))`,
      ),
    ],
    ['HTML that waits for a script', script(html + '<hr>'.repeat(200), 'text/template')],
  ])('reads %s', (_, source) => {
    expect(textsOf(source)).toEqual(PARAGRAPHS);
  });

  it('ranks another story’s body low', () => {
    const state = stateOf(
      `<h1>${TITLE}</h1>${script(`{"story":{"title":"The cup final in pictures","body":${JSON.stringify(html)}},${PADDING}}`, 'application/json')}`,
    );
    expect(state[0]?.certainty).toBeLessThan(0.5);
  });

  it('finds none in scripts without prose', () => {
    const ids = JSON.stringify({
      title: TITLE,
      scripts: Array.from({ length: 40 }, (_, at) => `https://cdn.example/static/chunks/module-${at}.js`),
    });
    expect(factsOf(script(ids, 'application/json') + script('let a = {b: "c'.repeat(500))).readState()).toEqual([]);
  });

  it('survives deep and hostile state', () => {
    const deep = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const hostile = `{"__proto__":{"polluted":1},"content":[{"__ref":"constructor"},{"__ref":"__proto__"}],${PADDING}}`;
    const start = performance.now();
    expect(
      factsOf(
        script(deep, 'application/json') +
          script(hostile, 'application/json') +
          script(`x = ${'{"a":['.repeat(50_000)}`),
      ).readState(),
    ).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('key points in embedded state', () => {
  const points = ['Nine hours of rain fell on Friday', 'The wells are full for the first time'];
  const state = (...lists: string[][]) =>
    script(
      `{${lists.map((list, at) => `"${at}":{"keyPoints":${JSON.stringify(list)}}`).join()},${PADDING}}`,
      'application/json',
    );

  it('reads one list, and none of several', () => {
    expect(factsOf(state(points)).readKeyPoints()[0]?.value).toEqual(points);
    expect(
      factsOf(state(points, ['Another story said this at length', 'And it said that at some length'])).readKeyPoints(),
    ).toEqual([]);
    expect(factsOf(state([])).readKeyPoints()).toEqual([]);
  });
});
