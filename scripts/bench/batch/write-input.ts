import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { PAGE_SETS, readPages } from '../corpora.js';

/** A page as a line of a list has it: its file, and what is known of it beside. */
export interface ListedPage {
  readonly file: string;
  readonly url?: string;
  readonly charset?: string;
}

/** A labelled page with its address and the charset of its header. */
export type LabelledPage = Required<ListedPage>;

/** All labelled pages. An address is written as a client sends it; a page without one gets an invented one. */
export function readLabelledPages(folder: string): LabelledPage[] {
  return PAGE_SETS.flatMap((set) => readPages(folder, set)).map(({ id, html, url, encoding }) => ({
    file: resolve(join(folder, 'corpora/body', html)),
    url: new URL(url ?? `https://page.example/${id}`).href,
    charset: encoding,
  }));
}

/** The pages in the forms that the parts of the benchmark read. */
export interface InputFiles {
  /** The files of all pages, repeated to the number asked for: a path a line. */
  readonly paths: string;
  /** The same as `{"file"}` lines. */
  readonly files: string;
  /** Each page once, with address and charset. */
  readonly known: string;
  /** Each page once, in a WARC archive, gzipped by record. */
  readonly archive: string;
}

/** Writes the input files into a folder. */
export async function writeInputFiles(
  pages: readonly LabelledPage[],
  total: number,
  folder: string,
): Promise<InputFiles> {
  const [paths, files, known, archive] = ['paths.txt', 'files.jsonl', 'known.jsonl', 'pages.warc.gz'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const repeated = function* (write: (page: LabelledPage) => string): Generator<string> {
    for (let index = 0; index < total; index++) yield `${write(pages[index % pages.length] as LabelledPage)}\n`;
  };
  await writeAll(
    paths,
    repeated(({ file }) => file),
  );
  await writeAll(
    files,
    repeated(({ file }) => JSON.stringify({ file })),
  );
  await writeAll(
    known,
    pages.map((page) => `${JSON.stringify(page)}\n`),
  );
  await writeAll(archive, packRecords(pages));
  return { paths, files, known, archive };
}

async function writeAll(file: string, pieces: Iterable<string> | AsyncIterable<Uint8Array>): Promise<void> {
  const stream = createWriteStream(file);
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  await new Promise((done) => stream.end(done as () => void));
}

async function* packRecords(pages: readonly LabelledPage[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const { file, url, charset } of pages) {
    const record = WARCRecord.create(
      {
        type: 'response',
        url,
        date: '2020-01-01T00:00:00Z',
        httpHeaders: { 'Content-Type': `text/html; charset=${charset}` },
        statusline: 'HTTP/1.1 200 OK',
      },
      [gunzipSync(readFileSync(file))],
    );
    yield gzipSync(await WARCSerializer.serialize(record), { level: 6 });
  }
}
