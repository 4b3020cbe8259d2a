import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { readArchive } from '../../src/batch/inputs/read-archive.js';
import type { PageInput } from '../../src/batch.js';

const STORY = '<h1>Fähre wartet</h1>';
const latin = Buffer.from(STORY, 'latin1');

function makeRecord(content: Uint8Array | string, type = 'response', length?: number): Buffer {
  const bytes = Buffer.from(content as string);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://ferry.example/1',
    'WARC-Record-ID: <urn:uuid:0001>',
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function makeResponse(
  body: Uint8Array,
  headers: readonly string[] = [],
  status = '200 OK',
  lineBreak = '\r\n',
): Buffer {
  const head = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset="ISO-8859-1"', ...headers, '', ''];
  return Buffer.concat([Buffer.from(head.join(lineBreak)), body]);
}

async function read(bytes: Uint8Array, chunkSize = 64 * 1024): Promise<PageInput[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const pages: PageInput[] = [];
  for await (const page of readArchive(chunks(), 'a.warc')) pages.push(page);
  return pages;
}

const show = (page: PageInput | undefined): string =>
  page === undefined
    ? 'nothing'
    : 'error' in page
      ? page.error.code
      : 'html' in page
        ? Buffer.from(page.html as Uint8Array).toString('latin1')
        : 'file';

function inChunks(body: Uint8Array): Buffer {
  const [a, b] = [body.subarray(0, 7), body.subarray(7)];
  return Buffer.concat([
    Buffer.from(`${a.length.toString(16)}\r\n`),
    a,
    Buffer.from(`\r\n${b.length.toString(16)}\r\n`),
    b,
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
}

describe('bodies as they were transferred', () => {
  test.each([
    ['plain', latin, []],
    ['gzip', gzipSync(latin), ['Content-Encoding: gzip']],
    ['deflate', deflateSync(latin), ['Content-Encoding: deflate']],
    ['bare deflate', deflateRawSync(latin), ['Content-Encoding: deflate']],
    ['brotli', brotliCompressSync(latin), ['content-encoding: BR']],
    ['in chunks', inChunks(latin), ['Transfer-Encoding: chunked']],
    ['gzip in chunks', inChunks(gzipSync(latin)), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
    ['unpacked under the header of gzip', latin, ['Content-Encoding: gzip']],
    ['unpacked under the header of brotli', latin, ['Content-Encoding: br']],
    ['whole under the header of chunks', latin, ['Transfer-Encoding: chunked']],
    ['an unknown packing', latin, ['Content-Encoding: constructor']],
  ])('%s', async (_, body, headers) => {
    const pages = await read(makeRecord(makeResponse(body, headers)));
    expect(pages.map(show)).toEqual([STORY]);
    expect(pages[0]).toMatchObject({ id: 'urn:uuid:0001', url: 'https://ferry.example/1', charset: 'ISO-8859-1' });
  });

  test('a packed body that the crawler cut: what there is', async () => {
    const body = Buffer.concat([latin, Buffer.from(Array.from({ length: 9_000 }, (_, n) => (n * n) % 251))]);
    const cut = gzipSync(body).subarray(0, 4_000);
    const [page] = await read(makeRecord(makeResponse(cut, ['Content-Encoding: gzip'])));
    expect(show(page).startsWith(STORY)).toBe(true);
  });

  test('a body that unpacks to more than 20 MB, and a record of more', async () => {
    const bomb = gzipSync(Buffer.alloc(21_000_000));
    const records = [
      makeRecord(makeResponse(bomb, ['Content-Encoding: gzip'])),
      makeRecord(makeResponse(Buffer.alloc(20_000_001))),
      makeRecord(makeResponse(latin)),
    ];
    expect((await read(Buffer.concat(records))).map(show)).toEqual(['too-large', 'too-large', STORY]);
  });
});

test('what is no page gives nothing, and the pages around it come out', async () => {
  const records = [
    makeRecord('software: crawler\r\n', 'warcinfo'),
    makeRecord('GET / HTTP/1.1\r\n\r\n', 'request'),
    makeRecord(makeResponse(latin)),
    makeRecord(makeResponse(latin, [], '301 Moved')),
    makeRecord(makeResponse(latin, ['Content-Type: image/png'])),
    makeRecord('no head at all, nor an end of one'),
    makeRecord(''),
    makeRecord(makeResponse(latin, [], '200 OK', '\n')),
    makeRecord(makeResponse(latin), 'revisit'),
  ];
  expect((await read(Buffer.concat(records))).map(show)).toEqual([STORY, STORY]);
});

describe('damage', () => {
  const good = makeRecord(makeResponse(latin));
  const whole = Buffer.concat([good, makeRecord('GET / HTTP/1.1\r\n\r\n', 'request'), good]);

  test('cut at any byte: the whole records before it, then an error unless the cut lies between records', async () => {
    // The two line breaks after a record's content belong to no record.
    const ends = [good.length, whole.length - good.length, whole.length];
    for (let length = 1; length < whole.length; length++) {
      // ... and two bytes of a head are taken for one of them.
      const isBetween = ends.some((end) => (length >= end - 4 && length <= end) || length === end + 2);
      const pages = [0, 2].filter((record) => length >= (ends[record] ?? 0) - 4).map(() => STORY);
      const shown = (await read(whole.subarray(0, length), 50)).map(show);
      expect([length, ...shown]).toEqual([length, ...pages, ...(isBetween ? [] : ['broken-archive'])]);
    }
  });

  test('bytes between two records', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const pages = await read(Buffer.concat([good, Buffer.from('garbage\r\n\r\nmore\r\n\r\n'), good]));
    expect(pages.map(show).slice(0, 2)).toEqual([STORY, 'broken-archive']);
    quiet.mockRestore();
  });

  test.each([
    ['no archive', Buffer.from('no archive at all\n')],
    ['no archive, without an end of line', Buffer.alloc(9_000_000, 'x')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    const pages = await read(bytes);
    expect(pages).toEqual([
      { id: 'a.warc', error: { code: 'broken-archive', message: expect.stringMatching(/^Expected an archive/) } },
    ]);
  });

  test('what follows damage is not taken into memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield good;
      for (;;) {
        given += 1_000_000;
        yield Buffer.alloc(1_000_000, 'x');
      }
    }
    const pages: PageInput[] = [];
    for await (const page of readArchive(endless(), 'a.warc')) pages.push(page);
    expect(pages.map(show)).toEqual([STORY, 'broken-archive']);
    expect(given).toBeLessThan(10_000_000);
  });
});
