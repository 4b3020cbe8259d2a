/** An HTTP response as an archive stores it. */
export interface HttpMessage {
  readonly status: number;
  /** Names in small letters; of several headers with one name the last. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was transferred: chunked and packed as the headers say. */
  readonly body: Uint8Array;
}

const HEAD_END = /\r?\n\r?\n/;
/** Longest head that is looked at. */
const MAX_HEAD_BYTES = 256_000;

/** The parts of a response; null where it has no head. A response without a body may end with its last header. */
export function readHttpMessage(block: Uint8Array): HttpMessage | null {
  // One character a byte, so that places in the text are places in the bytes.
  const start = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEAD_BYTES)).toString('latin1');
  const end = HEAD_END.exec(start);
  const [statusLine = '', ...lines] = start.slice(0, end?.index ?? start.length).split(/\r?\n/);
  const status = /^HTTP\/\S{1,8} {1,9}(\d{3})/i.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const body = block.subarray(end === null ? block.length : end.index + end[0].length);
  return { status: Number(status), headers, body };
}
