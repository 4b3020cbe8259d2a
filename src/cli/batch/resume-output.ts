import { createReadStream, existsSync } from 'node:fs';
import { rename, truncate } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import { readLines } from '../../batch/inputs/read-lines.js';
import type { PageInput } from '../../batch/page-input.js';
import { UsageError } from '../usage-error.js';
import { openFileOutput } from './line-output.js';

const LINE_BREAK = 0x0a;

/**
 * Makes an output file that was cut off at any byte end with its last whole line.
 *
 * A gzip file is written anew, since no one can cut within it, and takes the old one's place once it is whole.
 */
export async function repairOutput(file: string): Promise<void> {
  if (!existsSync(file)) return;
  if (!file.endsWith('.gz')) return truncate(file, await findWholeLength(file));
  const repaired = `${file}.repaired.gz`;
  const output = await openFileOutput(repaired, false);
  for await (const line of readWholeLines(file)) await output.write(`${line}\n`);
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

function readId(line: string, file: string): string {
  try {
    const { id } = JSON.parse(line) as { id: unknown };
    if (typeof id === 'string') return id;
  } catch {
    // Said below.
  }
  throw new UsageError(`Expected lines with an "id" in ${file}, but found another. Choose another --out.`);
}

/** The lines of a file that end with a line break, as far as its gzip can be read. */
async function* readWholeLines(file: string): AsyncGenerator<string, void, undefined> {
  const input = createReadStream(file, { highWaterMark: 1 << 20 });
  let last: string | null = null;
  let endsWhole = false;
  const chunks = file.endsWith('.gz')
    ? input.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 20 }))
    : input;
  async function* watch(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      endsWhole = chunk[chunk.length - 1] === LINE_BREAK;
      yield chunk;
    }
  }
  for await (const line of readLines(watch())) {
    if (last !== null) yield last;
    last = line?.toString('utf8') ?? '';
  }
  if (last !== null && endsWhole) yield last;
}

async function findWholeLength(file: string): Promise<number> {
  let read = 0;
  let whole = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_BREAK);
    if (end >= 0) whole = read + end + 1;
    read += chunk.length;
  }
  return whole;
}
