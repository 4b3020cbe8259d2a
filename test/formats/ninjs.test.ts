import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ninjs, Ninjs2 } from '../../src/formats/ninjs.js';
import { toNinjs } from '../../src/formats/to-ninjs.js';
import { ARTICLES, SPARE_URI } from './articles/articles.js';
import { NEWS } from './articles/news.js';
import { HOSTILE, HOSTILE_URLS, poison } from './hostile-strings.js';
import { makeArticle } from './invented-article.js';
import { NINJS_2_1, NINJS_3_0 } from './ninjs-schema.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const VALIDATORS = { '3.0': ajv.compile(NINJS_3_0), '2.1': ajv.compile(NINJS_2_1) };
const VERSIONS = ['3.0', '2.1'] as const;

function findFaults(version: (typeof VERSIONS)[number], item: Ninjs | Ninjs2 | object): string[] {
  const validate = VALIDATORS[version];
  return validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const CASES = VERSIONS.flatMap((version) =>
  Object.entries(ARTICLES).map(([name, article]) => [version, name, article] as const),
);

test.each(CASES)('ninjs %s of the article %s is valid', (version, _, article) => {
  const item = toNinjs(article, { version, uri: SPARE_URI });
  expect(findFaults(version, item)).toEqual([]);
});

test('the schemas refuse what the standard does not know', () => {
  const item = toNinjs(NEWS);
  expect(findFaults('3.0', { ...item, uri: undefined })).toEqual([" must have required property 'uri'"]);
  expect(findFaults('3.0', { ...item, headline: 'x' })).toEqual([' must NOT have additional properties']);
  expect(findFaults('3.0', { ...item, firstCreated: '2022-03-07' })).toEqual([
    '/firstCreated must match format "date-time"',
  ]);
  expect(findFaults('3.0', { ...item, uri: 'ferry deck' })).toEqual(['/uri must match format "uri"']);
  expect(findFaults('2.1', item).length).toBeGreaterThan(3);
  expect(findFaults('3.0', toNinjs(NEWS, { version: '2.1' })).length).toBeGreaterThan(3);
});

test('any text and any address give a valid item', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, ...HOSTILE_URLS),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ minLength: 1 }).map((path) => `https://a.example/${path}`),
  );
  fc.assert(
    fc.property(piece, piece, fc.constantFrom(...VERSIONS), (text, url, version) => {
      const article = { ...poison(text, url), url, canonicalUrl: 'https://a.example/' };
      expect(findFaults(version, toNinjs(article, { version }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the identifier: what is given, else the canonical address, else the address', () => {
  const url = 'https://a.example/1';
  const canonicalUrl = 'https://a.example/one';
  expect(toNinjs(makeArticle({ url, canonicalUrl }), { uri: SPARE_URI }).uri).toBe(SPARE_URI);
  expect(toNinjs(makeArticle({ url, canonicalUrl })).uri).toBe(canonicalUrl);
  expect(toNinjs(makeArticle({ url, canonicalUrl: '/one' })).uri).toBe(url);
  expect(toNinjs(makeArticle({ url, canonicalUrl })).altIds).toEqual([{ role: 'url', value: url }]);
});

test.each([
  ['2022-03-07T06:30:00+01:00', '2022-03-07T06:30:00+01:00'],
  ['2022-03-07T06:30Z', '2022-03-07T06:30:00Z'],
  ['2022-03-07T06:30:00', undefined],
  ['2022-03-07', undefined],
])('published %s: first created %s', (publishedAt, firstCreated) => {
  const item = toNinjs(makeArticle({ publishedAt }), { uri: SPARE_URI });
  expect(item.firstCreated).toBe(firstCreated);
  expect(item.versionCreated).toBe(firstCreated);
});

test('words are counted where spaces part them', () => {
  const body = [{ type: 'paragraph' as const, text: '橋は 閉鎖された。', marks: [] }];
  const read = (language: string) => toNinjs(makeArticle({ body, language }), { uri: SPARE_URI }).bodies?.[0];
  expect(read('en')?.wordCount).toBe(2);
  expect(read('ja-JP')?.wordCount).toBeUndefined();
});
