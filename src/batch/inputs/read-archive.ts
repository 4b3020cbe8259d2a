import { brotliDecompressSync } from 'node:zlib';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { PageInput } from '../page-input.js';

/** Longest record that is taken up; `parseArticle` refuses what is longer than this anyway. */
const MAX_RECORD_BYTES = 20_000_000;
/** Types that are no page: pictures, films, feeds' JSON ... Records without a type are tried. */
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain|application\/octet-stream)?\s*(?:;|$)/i;

/**
 * The pages of a WARC archive, already unpacked: the response records that hold HTML, with the address of the record and the
 * charset of the HTTP header. Named by the record's id.
 *
 * An archive that ends too early or is damaged gives an error after what came before, named by the archive.
 */
export async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<PageInput, void, undefined> {
  let number = 0;
  try {
    const records = WARCParser.iterRecords(new AsyncIterReader(chunks, null));
    for await (const record of records) {
      number++;
      if (number === 1 && !String(record.warcHeaders.statusline).startsWith('WARC/')) {
        yield breakOff(source, 'Expected an archive that begins with WARC/; found something else.');
        return;
      }
      if (record.warcType !== 'response' || !isPage(record)) {
        await record.skipFully();
        if (isCut(record)) throw new CutRecordError();
        continue;
      }
      yield await readRecord(record, `${source}:${number}`);
    }
    if (number === 0) yield breakOff(source, 'Expected an archive; found an empty file.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    yield breakOff(source, `The archive is cut off or damaged after record ${number}: ${message}.`);
  }
}

class CutRecordError extends Error {
  constructor() {
    super('the record is shorter than its header says');
  }
}

async function readRecord(record: WARCRecord, place: string): Promise<PageInput> {
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  const charset = readHeader(record, 'content-type').match(/;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i)?.[1];
  const facts = {
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? place,
    ...(url !== '' && { url }),
    ...(charset !== undefined && { charset }),
  };
  if (record.warcContentLength > MAX_RECORD_BYTES) {
    const found = `${record.warcContentLength} bytes`;
    await record.skipFully();
    return { ...facts, error: { code: 'too-large', message: `The record has ${found}; at most 20 MB are read.` } };
  }
  const raw = await record.readFully(false);
  if (isCut(record)) throw new CutRecordError();
  const encoding = readHeader(record, 'content-encoding').trim().toLowerCase();
  try {
    const html = encoding === 'br' ? decodeBrotli(raw) : await record.readFully(true);
    return { ...facts, html };
  } catch (error) {
    return {
      ...facts,
      error: { code: 'unreadable', message: `The record's content could not be unpacked: ${String(error)}.` },
    };
  }
}

// Crawlers often store the unpacked body under the header of the packed one.
function decodeBrotli(raw: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(raw, { maxOutputLength: MAX_RECORD_BYTES });
  } catch {
    return raw;
  }
}

function isPage(record: WARCRecord): boolean {
  const status = Number(record.httpHeaders?.statusCode);
  return (
    record.httpHeaders !== null && status >= 200 && status < 300 && PAGE_TYPE.test(readHeader(record, 'content-type'))
  );
}

function isCut(record: WARCRecord): boolean {
  const reader: unknown = (record as unknown as { _reader: unknown })._reader;
  return reader instanceof LimitReader && reader.limit > 0;
}

function readHeader(record: WARCRecord, name: string): string {
  return record.httpHeaders?.headers.get(name) ?? '';
}

function breakOff(source: string, message: string): PageInput {
  return { id: source, error: { code: 'broken-archive', message } };
}
