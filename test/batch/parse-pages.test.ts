import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PageInput, PageResult } from '../../src/batch.js';
import { parseArticle } from '../../src/index.js';
import { HUGE_PAGE, importBatch, inventStory, makeFolder, NO_LIMITS } from './batch-files.js';

const { parsePages } = await importBatch();
const stories = (count: number): PageInput[] =>
  Array.from({ length: count }, (_, number) => ({ id: `p${number}`, html: inventStory(number) }));

async function collect(results: AsyncIterable<PageResult>): Promise<PageResult[]> {
  const list: PageResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const codeOf = (result: PageResult | undefined): string | undefined =>
  result && 'error' in result ? result.error.code : undefined;

test('the articles are those of parseArticle, in the order of the pages', async () => {
  const results = await collect(parsePages(stories(40), { threads: 2 }));
  expect(results.map(({ id }) => id)).toEqual(stories(40).map(({ id }) => id));
  const [, second] = results;
  expect(second).toEqual({ id: 'p1', url: null, article: parseArticle(inventStory(1)) });
});

test('as completed: every page once', async () => {
  const results = await collect(parsePages(stories(40), { threads: 2, ordered: false }));
  expect(new Set(results.map(({ id }) => id)).size).toBe(40);
  expect(results).toHaveLength(40);
});

test('text, bytes with a charset, files and gzipped files; an address makes links absolute', async () => {
  const folder = makeFolder();
  const latin = Buffer.from(
    inventStory(3).replace('Ferry 3', 'Fähre 3').replaceAll('“', '"').replaceAll('”', '"'),
    'latin1',
  );
  writeFileSync(join(folder, 'a.html'), inventStory(1));
  writeFileSync(join(folder, 'b.html.gz'), gzipSync(inventStory(2)));
  writeFileSync(join(folder, 'c.html.gz'), gzipSync(inventStory(2)).subarray(0, 200));
  const results = await collect(
    parsePages([
      { id: 'bytes', html: latin, charset: 'iso-8859-1', url: 'https://ferry.example/3' },
      { id: 'file', file: join(folder, 'a.html') },
      { id: 'gzip', file: join(folder, 'b.html.gz') },
      { id: 'cut', file: join(folder, 'c.html.gz') },
      { id: 'missing', file: join(folder, 'd.html') },
      { id: 'empty', html: '' },
      { id: 'unread', error: { code: 'bad-line', message: 'x' } },
    ]),
  );
  expect(
    results.map((result) => codeOf(result) ?? ('article' in result && result.article.publishedAt === null)),
  ).toEqual([true, true, true, 'unreadable', 'unreadable', 'empty-input', 'bad-line']);
  expect(results[0]).toMatchObject({ url: 'https://ferry.example/3' });
});

test('a page that takes too long is reported, its worker replaced, and the rest goes on', async () => {
  const pages: PageInput[] = [...stories(3), { id: 'huge', html: HUGE_PAGE }, ...stories(3)];
  const results = await collect(parsePages(pages, { threads: 1, timeoutMs: 3_000, memoryMb: 4_000, parse: NO_LIMITS }));
  expect(results.map(codeOf)).toEqual([undefined, undefined, undefined, 'timeout', undefined, undefined, undefined]);
});

test('a page that needs too much memory is reported, its worker replaced, and the rest goes on', async () => {
  const pages: PageInput[] = [...stories(3), { id: 'huge', html: HUGE_PAGE }, ...stories(3)];
  const results = await collect(parsePages(pages, { threads: 1, timeoutMs: 50_000, memoryMb: 100, parse: NO_LIMITS }));
  expect(results.map(codeOf)).toEqual([
    undefined,
    undefined,
    undefined,
    'out-of-memory',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the input is read no faster than results are taken', async () => {
  let read = 0;
  function* endless(): Generator<PageInput> {
    for (;;) yield { id: String(read++), html: '' };
  }
  let taken = 0;
  for await (const _ of parsePages(endless(), { threads: 1 })) {
    if (++taken === 10) {
      await new Promise((done) => setTimeout(done, 500));
      break;
    }
  }
  expect(read).toBeLessThan(10 + 32 + 5);
});

test('a signal ends the iteration with `aborted`', async () => {
  const stop = new AbortController();
  let seen = 0;
  const run = async (): Promise<void> => {
    for await (const _ of parsePages(stories(1_000), { threads: 1, signal: stop.signal }))
      if (++seen === 3) stop.abort();
  };
  await expect(run()).rejects.toMatchObject({ code: 'aborted' });
  expect(seen).toBe(3);
});

test('a signal ends a wait for the input too', async () => {
  const stop = new AbortController();
  async function* waiting(): AsyncGenerator<PageInput> {
    yield { id: 'one', html: inventStory(1) };
    await new Promise(() => {});
  }
  setTimeout(() => stop.abort(), 1_000);
  await expect(collect(parsePages(waiting(), { threads: 1, signal: stop.signal }))).rejects.toMatchObject({
    code: 'aborted',
  });
});

test('what the input throws comes out, after what came before it', async () => {
  async function* broken(): AsyncGenerator<PageInput> {
    yield* stories(3);
    throw new Error('the disk is gone');
  }
  const seen: string[] = [];
  const run = async (): Promise<void> => {
    for await (const { id } of parsePages(broken(), { threads: 2 })) seen.push(id);
  };
  await expect(run()).rejects.toThrow('the disk is gone');
  expect(seen).toEqual(['p0', 'p1', 'p2']);
});

test.each([[{ threads: 0 }], [{ timeoutMs: 1.5 }], [{ thread: 2 } as object], [{ parse: { maxNodes: -1 } }]])(
  '%j is refused',
  (options) => {
    expect(() => parsePages([], options)).toThrow(expect.objectContaining({ code: 'invalid-options' }));
  },
);
