/** Longest line: a page at the largest that is read (20 MB), in base64, with room for the rest. */
const MAX_LINE_BYTES = 40_000_000;

/** A line without its break; null where it was too long to be kept. */
export type Line = Buffer | null;

/** The lines of a stream of bytes. The last counts without a line break too. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  let pieces: Buffer[] = [];
  let size = 0;
  const add = (piece: Buffer): void => {
    size += piece.length;
    if (size <= MAX_LINE_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Line => {
    const line = size <= MAX_LINE_BYTES ? Buffer.concat(pieces) : null;
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
  }
  if (size > 0) yield take();
}

const LINE_BREAK = 0x0a;
