import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/page/parse-json.js';

describe('parseJson', () => {
  it.each([
    ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['doubled commas', '{"a":"x",,"b":"y"}', { a: 'x', b: 'y' }],
    ['comments', '{"a":"x", // why\n "b":"http://y" /* so */}', { a: 'x', b: 'http://y' }],
    ['CDATA marks', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['an HTML comment', '<!-- {"a":1} -->', { a: 1 }],
    ['a raw line break in a string', '{"a":"x\ny"}', { a: 'x y' }],
    ['a tab in a string', '{"a":"x\ty"}', { a: 'x y' }],
    ['stray quotation marks in a string', '{"a":"They said "no" today","b":1}', { a: 'They said "no" today', b: 1 }],
    ['unknown escapes', '{"a":"it\\\'s"}', { a: "it's" }],
    ['escapes of HTML', '{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
    ['a trailing semicolon', '{"a":"x\ty"};', { a: 'x y' }],
    ['several values in a row', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
  ])('tolerates %s', (_, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(['', '{"a":', 'var x = 1', '{{{{'])('gives undefined for %j', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('keeps prototype keys as data', () => {
    parseJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['open objects', '{"a":'.repeat(150_000)],
    ['quotation marks', '"    '.repeat(150_000)],
    ['one comma and blanks', `,${' '.repeat(800_000)}x`],
    ['lists in lists', `${'['.repeat(400_000)}1,${']'.repeat(400_000)}`],
    ['backslashes', `{"a":"${'\\'.repeat(800_001)}`],
  ])('takes linear time over %s', (_, text) => {
    const start = performance.now();
    parseJson(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
