/** Most bytes that are read in search of a record's head; real heads have a few thousand. */
const MAX_HEAD_BYTES = 4_000_000;

/** Watches over what an archive's parser reads between two records. */
export interface HeadGuard {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The parser has found a record; its declared length bounds what is read next. */
  enterRecord(): void;
  /** The record is over; the parser looks for the next one's head. */
  leaveRecord(): void;
}

/**
 * The same bytes, up to where no head of a record comes any more: the parser would take a file that is no archive, or all that
 * follows damage, into memory in search of a head's end.
 */
export function guardHeads(chunks: AsyncIterable<Uint8Array>): HeadGuard {
  let isInHead = true;
  let searched = 0;
  async function* watch(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      searched += chunk.length;
      if (isInHead && searched > MAX_HEAD_BYTES) throw new Error(`no record's head in ${MAX_HEAD_BYTES} bytes`);
      yield chunk;
    }
  }
  return {
    bytes: watch(),
    enterRecord: () => {
      isInHead = false;
    },
    leaveRecord: () => {
      isInHead = true;
      searched = 0;
    },
  };
}
