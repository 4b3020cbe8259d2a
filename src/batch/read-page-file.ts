import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { explainUnreadable } from './explain-unreadable.js';

/** A file that gives no page; `code` and message are those of its result. */
export class PageFileError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The bytes of a page's file, unpacked where its name ends in `.gz`; never more than `maxBytes` of them, whatever the file's
 * size or the size that it unpacks to.
 *
 * @throws {PageFileError} `unreadable`, `too-large`
 */
export function readPageFile(file: string, maxBytes: number): Uint8Array {
  try {
    const facts = statSync(file);
    // A pipe or a device may have no end, and reading it cannot be stopped.
    if (!facts.isFile()) throw new PageFileError('unreadable', `Expected a file, but ${file} is none.`);
    if (facts.size > maxBytes) throw tooLarge(file, `${facts.size} bytes`, maxBytes);
    const bytes = readFileSync(file);
    return file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: maxBytes }) : bytes;
  } catch (error) {
    if (error instanceof PageFileError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(file, 'more when it is unpacked', maxBytes);
    }
    throw new PageFileError('unreadable', explainUnreadable(file, error));
  }
}

function tooLarge(file: string, found: string, maxBytes: number): PageFileError {
  return new PageFileError(
    'too-large',
    `Expected a page of at most ${maxBytes} bytes (maxBytes), but ${file} has ${found}.`,
  );
}
