import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import type { HttpMessage } from './http-message.js';

type Unpack = (bytes: Uint8Array, maxBytes: number) => Uint8Array;

// Crawlers cut long responses: what there is of a packed body is taken.
const cutIsFine = { finishFlush: constants.Z_SYNC_FLUSH } as const;
const unpackGzip: Unpack = (bytes, maxOutputLength) => gunzipSync(bytes, { ...cutIsFine, maxOutputLength });
const unpackDeflate: Unpack = (bytes, maxOutputLength) => {
  // The standard's "deflate" is zlib, whose first byte has 8 in its lower half; some servers send it bare.
  const inflate = ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync;
  return inflate(bytes, { ...cutIsFine, maxOutputLength });
};

/** How each `Content-Encoding` is unpacked. */
const UNPACKERS: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  ['deflate', unpackDeflate],
  ['br', (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })],
]);

/**
 * The body of a response as its author wrote it: the chunks of the transfer put together, and unpacked as the headers say, to
 * at most `maxBytes`; null where it unpacks to more.
 *
 * Crawlers often store the unpacked body under the headers of the packed one; a body that cannot be unpacked is taken as it is.
 */
export async function decodeBody({ headers, body }: HttpMessage, maxBytes: number): Promise<Uint8Array | null> {
  const isChunked = headers.get('transfer-encoding')?.toLowerCase() === 'chunked';
  const whole = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body;
  const unpack = UNPACKERS.get(headers.get('content-encoding')?.toLowerCase() ?? '');
  if (!unpack) return whole;
  try {
    return unpack(whole, maxBytes);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : whole;
  }
}
