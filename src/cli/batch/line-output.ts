import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';

/** Where output lines go. `write` comes back when there is room for more. */
export interface LineOutput {
  write(text: string): Promise<void>;
  /** Whether the reader of the output has gone, so that there is no more to do. */
  isGone(): boolean;
  close(): Promise<void>;
}

/** Bytes that are gathered before they are written: with gzip, a member of the file. */
const GATHERED_BYTES = 1_000_000;
/** Most milliseconds that a line waits to be written. */
const GATHERED_MS = 1_000;

/** Output to a file: anew, or at the end of what is there. `.gz` is written in members of its own that hold whole lines. */
export async function openFileOutput(file: string, append: boolean): Promise<LineOutput> {
  const handle = await open(file, append ? 'a' : 'w');
  return gather(
    async (text) => {
      await writeAll(handle, file.endsWith('.gz') ? gzipSync(text) : Buffer.from(text));
    },
    () => handle.close(),
  );
}

/** Output to a stream, at its pace. Nothing is written any more once its reader is gone. */
export function openStreamOutput(stream: Writable): LineOutput {
  let gone = false;
  // A closed pipe (`| head`); the process's own streams are never marked as destroyed.
  stream.on('error', () => {
    gone = true;
  });
  return {
    async write(text) {
      if (gone || stream.write(text)) return;
      await once(stream, 'drain').catch(() => {});
    },
    isGone: () => gone,
    async close() {},
  };
}

function gather(flush: (text: string) => Promise<void>, end: () => Promise<void>): LineOutput {
  let lines: string[] = [];
  let size = 0;
  let since = performance.now();
  const flushAll = async (): Promise<void> => {
    const text = lines.join('');
    lines = [];
    size = 0;
    since = performance.now();
    if (text !== '') await flush(text);
  };
  return {
    async write(text) {
      lines.push(text);
      size += text.length;
      if (size >= GATHERED_BYTES || performance.now() - since >= GATHERED_MS) await flushAll();
    },
    isGone: () => false,
    async close() {
      await flushAll();
      await end();
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let start = 0; start < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, start);
    start += bytesWritten;
  }
}
