import { createReadStream, existsSync } from 'node:fs';
import { rename, truncate } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import { readLines } from '../../batch/inputs/read-lines.js';
import type { PageInput } from '../../batch/page-input.js';
import { UsageError } from '../usage-error.js';
import { openFileOutput } from './line-output.js';

const LINE_BREAK = 0x0a;
/** Bytes that are read, or unpacked, at a time. */
const CHUNK_BYTES = 256 * 1024;

/** How every line of an output begins. */
const LINE_START = '{"id":"';

/**
 * Makes an output file that was cut off at any byte end with its last whole line.
 *
 * A gzip file is written anew, since no one can cut within it, and takes the old one's place once it is whole.
 *
 * @throws {UsageError} where the file is no output; it is left as it is
 */
export async function repairOutput(file: string): Promise<void> {
  if (!existsSync(file)) return;
  await checkStart(file);
  if (!file.endsWith('.gz')) return truncate(file, await findWholeLength(file));
  const repaired = `${file}.repaired.gz`;
  const output = await openFileOutput(repaired, false);
  for await (const line of readWholeLines(file)) await output.write(`${line.toString('utf8')}\n`);
  await output.close();
  await rename(repaired, file);
}

/**
 * The pages that are not yet in the output.
 *
 * Of an ordered output the pages are compared one by one, at no cost of memory; of another, the ids are held.
 *
 * @throws {UsageError} where the output is not that of these pages
 */
export async function* skipDonePages(
  pages: AsyncIterable<PageInput>,
  file: string,
  ordered: boolean,
): AsyncGenerator<PageInput, void, undefined> {
  if (!existsSync(file)) {
    yield* pages;
    return;
  }
  yield* ordered ? skipInOrder(pages, file) : skipById(pages, file);
}

async function* skipInOrder(pages: AsyncIterable<PageInput>, file: string): AsyncGenerator<PageInput, void, undefined> {
  const done = readWholeLines(file);
  let resumed = false;
  for await (const page of pages) {
    const line = resumed ? null : ((await done.next()).value ?? null);
    if (line === null) {
      resumed = true;
      yield page;
      continue;
    }
    const id = readId(line, file);
    if (id === page.id) continue;
    throw new UsageError(
      `Expected the output of the same pages in ${file}, but found "${id}" where the input has "${page.id}". ` +
        'Where the earlier run had --unordered, give it again; else choose another --out.',
    );
  }
}

async function* skipById(pages: AsyncIterable<PageInput>, file: string): AsyncGenerator<PageInput, void, undefined> {
  const done = new Map<string, number>();
  for await (const line of readWholeLines(file)) {
    const id = readId(line, file);
    done.set(id, (done.get(id) ?? 0) + 1);
  }
  for await (const page of pages) {
    const left = done.get(page.id) ?? 0;
    if (left > 0) done.set(page.id, left - 1);
    else yield page;
  }
}

/** Looks at no more than the first bytes, which a cut may have left as a part of a line's start. */
async function checkStart(file: string): Promise<void> {
  let start = '';
  for await (const chunk of readBytes(file)) {
    start += Buffer.from(chunk).toString('latin1', 0, LINE_START.length);
    if (start.length >= LINE_START.length) break;
  }
  if (!LINE_START.startsWith(start.slice(0, LINE_START.length))) throw refuseOutput(file);
}

/** The id of an output line; the rest of the line, which is long, is read only where the id has an escape in it. */
function readId(line: Buffer, file: string): string {
  if (line.toString('latin1', 0, LINE_START.length) === LINE_START) {
    const end = line.indexOf('"', LINE_START.length);
    const id = line.toString('utf8', LINE_START.length, Math.max(LINE_START.length, end));
    if (end >= 0 && !id.includes('\\')) return id;
  }
  try {
    const { id } = JSON.parse(line.toString('utf8')) as { id: unknown };
    if (typeof id === 'string') return id;
  } catch {
    // Said below.
  }
  throw refuseOutput(file);
}

function refuseOutput(file: string): UsageError {
  return new UsageError(`Expected lines that begin with {"id" in ${file}, but found another. Choose another --out.`);
}

/** A file's bytes, unpacked where its name says so, as far as its gzip can be read. */
async function* readBytes(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const input = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: CHUNK_BYTES });
  yield* file.endsWith('.gz') ? input.pipe(unpacked) : input;
}

/** The lines of a file that end with a line break. */
async function* readWholeLines(file: string): AsyncGenerator<Buffer, void, undefined> {
  let last: Buffer | null = null;
  let endsWhole = false;
  async function* watch(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of readBytes(file)) {
      endsWhole = chunk[chunk.length - 1] === LINE_BREAK;
      yield chunk;
    }
  }
  for await (const line of readLines(watch())) {
    if (last !== null) yield last;
    last = line ?? Buffer.alloc(0);
  }
  if (last !== null && endsWhole) yield last;
}

async function findWholeLength(file: string): Promise<number> {
  let read = 0;
  let whole = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_BREAK);
    if (end >= 0) whole = read + end + 1;
    read += chunk.length;
  }
  return whole;
}
