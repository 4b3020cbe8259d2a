import { createReadStream, type ReadStream } from 'node:fs';
import { explainUnreadable } from '../explain-unreadable.js';
import type { PageInput } from '../page-input.js';
import { listFiles } from './list-files.js';
import { readArchive } from './read-archive.js';
import { readJsonLines } from './read-json-lines.js';
import { readLines } from './read-lines.js';
import { unpackMembers } from './unpack-members.js';

/** What `readPages` takes beside the paths. */
export interface ReadPagesOptions {
  /** What the path `-` reads. @default process.stdin */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What `-` holds: JSON lines, or a path a line. @default 'jsonl' */
  readonly stdinHolds?: 'jsonl' | 'paths';
  /** A file that is left out where a folder or glob has it: the output's. @default none */
  readonly except?: string;
  /** Called with the number of bytes read from a file, as they are read. @default none */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The pages that paths stand for, in the same order each time, one after the other and none before it is asked for.
 *
 * A path is an HTML file, JSON lines (`.jsonl`, `.ndjson`), a WARC archive (`.warc`), each also with `.gz`; a folder of such
 * files; a glob; or `-`, standard input. An HTML file comes as a reference, and is read by the worker. What cannot be read
 * is an `UnreadPage` in its place.
 *
 * @example
 * for await (const result of parsePages(readPages(['crawl/CC-NEWS-20211014.warc.gz']))) store(result);
 */
export async function* readPages(
  paths: AsyncIterable<string> | Iterable<string>,
  options: ReadPagesOptions = {},
): AsyncGenerator<PageInput, void, undefined> {
  for await (const path of paths) {
    if (path === '-') yield* readStdin(options);
    else for await (const file of listFiles(path, options.except)) yield* readFileOfPages(file, options);
  }
}

async function* readStdin(options: ReadPagesOptions): AsyncGenerator<PageInput, void, undefined> {
  const stdin = options.stdin ?? process.stdin;
  if (options.stdinHolds !== 'paths') {
    yield* readJsonLines(stdin, '-');
    return;
  }
  for await (const line of readLines(stdin)) {
    const path = line?.toString('utf8').trim() ?? '';
    // "-" would be standard input within standard input.
    if (path !== '' && path !== '-') yield* readPages([path], options);
  }
}

async function* readFileOfPages(file: string, options: ReadPagesOptions): AsyncGenerator<PageInput, void, undefined> {
  const type = /\.(jsonl|ndjson|warc)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  if (type === undefined) {
    yield { id: file, file };
    return;
  }
  const input = createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    const bytes = unpack(input, file, options);
    yield* type === 'warc' ? readArchive(bytes, file) : readJsonLines(bytes, file);
  } catch (error) {
    yield { id: file, error: { code: 'unreadable', message: explainUnreadable(file, error) } };
  } finally {
    input.destroy();
  }
}

function unpack(input: ReadStream, file: string, { onBytes }: ReadPagesOptions): AsyncIterable<Uint8Array> {
  const bytes = onBytes ? countBytes(input, onBytes) : input;
  return file.toLowerCase().endsWith('.gz') ? unpackMembers(bytes) : bytes;
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
