import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { PageInput } from '../page-input.js';
import { decodeBody } from './decode-body.js';
import { guardHeads } from './guard-heads.js';
import { type HttpMessage, readHttpMessage } from './http-message.js';

/** Longest record that is taken up; `parseArticle` refuses what is longer than this anyway. */
const MAX_RECORD_BYTES = 20_000_000;
/** Types that are no page: pictures, films, feeds' JSON ... Records without a type are tried. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/octet-stream)?\s{0,9}(?:;|$)/i;
const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/**
 * The pages of a WARC archive, already unpacked: the response records that hold HTML, with the address of the record and the
 * charset of the HTTP header. Named by the record's id.
 *
 * An archive that ends too early or is damaged gives an error after what came before, named by the archive.
 *
 * @throws what the operating system says where the archive cannot be read
 */
export async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<PageInput, void, undefined> {
  const guard = guardHeads(chunks);
  let number = 0;
  try {
    // HTTP heads are read here: the parser's own reading of them runs over the end of a record that has none.
    const records = WARCParser.iterRecords(new AsyncIterReader(guard.bytes, null), { parseHttp: false });
    for await (const record of records) {
      guard.enterRecord();
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new BrokenArchiveError("no record's head follows");
      number++;
      if (!/^\d+$/.test(record.warcHeader('Content-Length') ?? ''))
        throw new BrokenArchiveError('its head is not whole');
      const page = await readRecord(record, `${source}:${number}`);
      if (page) yield page;
      guard.leaveRecord();
    }
    if (number === 0) yield breakOff(source, 'Expected an archive; found an empty file.');
  } catch (error) {
    if (isSystemError(error)) throw error;
    yield breakOff(source, describeBreak(number, error));
  }
}

class BrokenArchiveError extends Error {}

// Of the file or the disk, not of the bytes in it.
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function describeBreak(records: number, error: unknown): string {
  if (records === 0 && !(error instanceof Error && 'errno' in error)) {
    return 'Expected an archive that begins with WARC/; found something else.';
  }
  const message = error instanceof Error ? error.message : String(error);
  return `The archive is cut off or damaged at or after record ${records}: ${message}.`;
}

async function readRecord(record: WARCRecord, place: string): Promise<PageInput | null> {
  const isResponse = record.warcType === 'response';
  const block = await readBlock(record, isResponse ? MAX_RECORD_BYTES : 0);
  const message = isResponse ? readHttpMessage(block) : null;
  if (message === null || !isPage(message)) return null;
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  const charset = CHARSET.exec(message.headers.get('content-type') ?? '')?.[1];
  const facts = {
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? place,
    ...(url !== '' && { url }),
    ...(charset !== undefined && { charset }),
  };
  const isWhole = record.warcContentLength <= MAX_RECORD_BYTES;
  const html = isWhole ? await decodeBody(message, MAX_RECORD_BYTES) : null;
  if (html !== null) return { ...facts, html };
  const expected = `Expected a record of at most ${MAX_RECORD_BYTES} bytes, unpacked`;
  return { ...facts, error: { code: 'too-large', message: `${expected}; found ${record.warcContentLength} or more.` } };
}

/** The record's content, read to its end and kept up to `maxBytes`. @throws {BrokenArchiveError} where it ends too early */
async function readBlock(record: WARCRecord, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for await (const piece of record.reader) {
    if (kept < maxBytes) pieces.push(piece);
    kept += piece.length;
  }
  const reader: unknown = record.reader;
  if (reader instanceof LimitReader && reader.limit > 0) {
    throw new BrokenArchiveError('the record is shorter than its header says');
  }
  return Buffer.concat(pieces);
}

function isPage({ status, headers }: HttpMessage): boolean {
  return status >= 200 && status < 300 && PAGE_TYPE.test(headers.get('content-type') ?? '');
}

function breakOff(source: string, message: string): PageInput {
  return { id: source, error: { code: 'broken-archive', message } };
}
