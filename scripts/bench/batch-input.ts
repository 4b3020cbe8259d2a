import { once } from 'node:events';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { PAGE_SETS, readPages } from './corpora.js';

/** A labelled page as input of a batch. */
export interface InputPage {
  readonly file: string;
  readonly url: string;
  readonly charset: string;
}

/** The same pages in three forms. */
export interface InputFiles {
  /** A path a line. */
  readonly list: string;
  /** JSON lines with the bytes in base64, address and charset. */
  readonly jsonl: string;
  /** A WARC archive, gzipped by record. */
  readonly archive: string;
}

/** All labelled pages. A page without an address gets an invented one. */
export function readInputPages(folder: string): InputPage[] {
  return PAGE_SETS.flatMap((set) => readPages(folder, set)).map(({ id, html, url, encoding }) => ({
    file: resolve(join(folder, 'corpora/body', html)),
    url: url ?? `https://page.example/${id}`,
    charset: encoding,
  }));
}

/** Writes the pages into the folder as a list, as JSON lines and as an archive, in the same order. */
export async function writeInputFiles(pages: readonly InputPage[], folder: string): Promise<InputFiles> {
  const files = {
    list: join(folder, 'list.txt'),
    jsonl: join(folder, 'in.jsonl'),
    archive: join(folder, 'in.warc.gz'),
  };
  writeFileSync(files.list, pages.map(({ file }) => `${file}\n`).join(''));
  const [jsonl, archive] = [createWriteStream(files.jsonl), createWriteStream(files.archive)];
  for (const { file, url, charset } of pages) {
    const bytes = gunzipSync(readFileSync(file));
    const line = { url, charset, htmlBase64: bytes.toString('base64') };
    if (!jsonl.write(`${JSON.stringify(line)}\n`)) await once(jsonl, 'drain');
    if (!archive.write(await packRecord(bytes, url, charset))) await once(archive, 'drain');
  }
  await Promise.all([jsonl, archive].map((stream) => new Promise((done) => stream.end(done as () => void))));
  return files;
}

async function packRecord(bytes: Uint8Array, url: string, charset: string): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      type: 'response',
      url,
      date: '2020-01-01T00:00:00Z',
      httpHeaders: { 'Content-Type': `text/html; charset=${charset}` },
      statusline: 'HTTP/1.1 200 OK',
    },
    [bytes],
  );
  return gzipSync(await WARCSerializer.serialize(record), { level: 6 });
}
