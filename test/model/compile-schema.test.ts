import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Article, ArticleSchema } from '../../src/model/article.js';
import { compileSchema } from '../../src/model/compile-schema.js';
import { ownString } from '../../src/text/own-string.js';
import { LIGHTHOUSE, makeArticle } from '../formats/invented-article.js';

const copyValid = compileSchema(ArticleSchema, ownString);
const start = 0;
const FULL: Article = makeArticle({
  ...LIGHTHOUSE,
  dateline: { text: 'CALLOW (Bay News) —', place: 'CALLOW', agency: 'Bay News', span: { block: 0, start, end: 19 } },
  quotations: [
    {
      text: 'The tide does not wait for the council,',
      kind: 'direct',
      speaker: { name: 'Ada Quill', kind: 'person', role: 'keeper' },
      mention: { text: 'Ada Quill', span: { block: 2, item: 0, start, end: 9, source: { start, end: 9 } } },
      cue: null,
      spans: [{ block: 2, start, end: 39 }],
      confidence: 0.5,
    },
  ],
  notices: [{ role: 'correction', text: 'The lamp is older.' }],
  removed: [{ role: 'promo-related', text: 'More lamps', rule: 'links' }],
  provenance: { headline: 'dom', language: 'meta' },
});

it('copies what is valid as zod does, fields in the order of the schema', () => {
  const turned = Object.fromEntries(Object.entries(FULL).reverse());
  for (const article of [FULL, turned]) {
    expect(JSON.stringify(copyValid(article))).toBe(JSON.stringify(ArticleSchema.parse(article)));
  }
  expect(Object.keys(copyValid(turned) as object)).toEqual(Object.keys(ArticleSchema.shape));
});

it('shares no object with what it was given', () => {
  const given = new Set(listObjects(FULL));
  expect(listObjects(copyValid(FULL)).filter((part) => given.has(part))).toEqual([]);
  expect(given.size).toBeGreaterThan(50);
});

it('judges like zod, whatever is put in the place of a part', () => {
  const odd: unknown[] = [
    null,
    undefined,
    '',
    'x',
    ' ',
    0,
    -1,
    1.5,
    7,
    2 ** 53,
    Number.NaN,
    Infinity,
    true,
    [],
    {},
    [''],
    'link',
    'person',
  ];
  let [valid, invalid] = [0, 0];
  const paths = listPaths(FULL);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom(...odd), (path, value) => {
      const changed = change(FULL, path, value);
      const byZod = ArticleSchema.safeParse(changed);
      byZod.success ? valid++ : invalid++;
      const copy = copyValid(changed);
      // A field that is there and undefined is left to zod.
      if (value === undefined && byZod.success) return;
      expect(copy !== undefined, `${path.join('.')} = ${JSON.stringify(value)}`).toBe(byZod.success);
      if (byZod.success) expect(JSON.stringify(copy)).toBe(JSON.stringify(byZod.data));
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(valid).toBeGreaterThan(200);
  expect(invalid).toBeGreaterThan(1000);
});

it('takes no field that the schema does not name, at any depth', () => {
  const more = (path: string[]): unknown => change(FULL, [...path, 'surprise'], 1);
  for (const path of [
    [],
    ['byline'],
    ['body', '0'],
    ['quotations', '0', 'speaker'],
    ['quotations', '0', 'spans', '0'],
  ]) {
    expect(copyValid(more(path)), path.join('.')).toBeUndefined();
  }
  expect(copyValid(JSON.parse(JSON.stringify(FULL).replace('{', '{"__proto__":{"a":1},')))).toBeUndefined();
});

it('refuses to be made of a schema that it does not know whole', () => {
  expect(() => compileSchema(z.tuple([z.string()]), ownString)).toThrow('kind tuple');
  expect(() => compileSchema(z.string().check(z.maxLength(3)), ownString)).toThrow('kind max_length');
});

function listObjects(root: unknown): object[] {
  if (typeof root !== 'object' || root === null) return [];
  return [root, ...Object.values(root).flatMap(listObjects)];
}

function listPaths(root: unknown, path: string[] = []): string[][] {
  if (typeof root !== 'object' || root === null) return [path];
  return [path, ...Object.entries(root).flatMap(([key, part]) => listPaths(part, [...path, key]))];
}

function change(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<string, unknown>;
  copy[key] = change(copy[key], rest, value);
  return copy;
}
