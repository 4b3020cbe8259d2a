import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/html/parse-html.js';
import { matchPaths, parseSelector } from '../../src/sites/selector.js';

const LIMITS = { maxNodes: 500_000, maxDepth: 100_000, keepAttributes: true };
const select = (html: string, selector: string): string[] => {
  const paths = parseSelector(selector) ?? [];
  return [...matchPaths(parseHtml(html, LIMITS).document, paths).keys()].map(
    ({ name, attribs }) => `${name}${attribs['id'] ?? ''}`,
  );
};
const PAGE = `<main id="1"><div id="2" class="note wide" data-kind="tip"><p id="3"><b id="4">a</b></p></div>
<div id="5" class="note"><section id="6"><p id="7">b</p></section></div><p id="8" data-kind>c</p></main><p id="9">d</p>`;

describe('selectors', () => {
  it.each([
    ['p', ['p3', 'p7', 'p8', 'p9']],
    ['*', ['html', 'head', 'body', 'main1', 'div2', 'p3', 'b4', 'div5', 'section6', 'p7', 'p8', 'p9']],
    ['.note', ['div2', 'div5']],
    ['div.note.wide', ['div2']],
    ['#7', []],
    ['[id="7"]', ['p7']],
    ['[data-kind]', ['div2', 'p8']],
    ["[data-kind='tip'], section", ['div2', 'section6']],
    ['[data-kind=tip] b', ['b4']],
    ['.note p', ['p3', 'p7']],
    ['.note > p', ['p3']],
    ['main > .note p', ['p3', 'p7']],
    ['main p > b', ['b4']],
    ['body main > div > section > p', ['p7']],
    ['div div', []],
    ['P', ['p3', 'p7', 'p8', 'p9']],
  ])('%s', (selector, found) => {
    expect(select(PAGE, selector)).toEqual(found);
  });
  it('tries every element around, not the nearest alone', () => {
    expect(
      select(
        '<i id="0"></i><div class="a"><div class="b" id="1"><div class="b"><u id="2">x</u></div></div></div>',
        '.a > .b u',
      ),
    ).toEqual(['u2']);
  });
  it.each(['', ',', 'p,', 'p:hover', 'p > ', '> p', 'p + p', 'a[href^=x]', '.', 'p..x', 'p > > p', '[x=y', 'div p{'])(
    'none: %j',
    (text) => {
      expect(parseSelector(text)).toBeNull();
    },
  );
  it('costs no stack on a deep page, and little time', () => {
    const deep = `${'<div class="a">'.repeat(20_000)}<p>x</p>`;
    const before = performance.now();
    expect(select(deep, '.a .a > .a .a p')).toEqual(['p']);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
