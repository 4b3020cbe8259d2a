import { createGunzip, type Gunzip } from 'node:zlib';

/** How a member of a gzip file begins: the magic number, and deflate. */
const MEMBER = Buffer.from([0x1f, 0x8b, 0x08]);
const OUTPUT_BYTES = 256 * 1024;

/**
 * Unpacks gzip so that nothing is lost before damage: all members ahead of a broken one come out whole, of a cut one as much
 * as there is, and only then the error is thrown. A stream of Node's would drop with the error what it had unpacked.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip({ chunkSize: OUTPUT_BYTES });
  let unpacked: Uint8Array[] = [];
  let failure: Error | null = null;
  gunzip.on('data', (piece: Uint8Array) => unpacked.push(piece));
  gunzip.on('error', (error) => {
    failure = error;
  });
  const drain = function* (): Generator<Uint8Array, void, undefined> {
    const ready = unpacked;
    unpacked = [];
    yield* ready;
    if (failure !== null) throw failure;
  };
  try {
    for await (const piece of cutAtMembers(chunks)) {
      await feed(gunzip, (done) => gunzip.write(piece, done));
      yield* drain();
    }
    await feed(gunzip, (done) => gunzip.once('end', done).end());
    yield* drain();
  } finally {
    gunzip.destroy();
  }
}

/** Lets the unpacker work until it is done or has failed, and its output arrive. */
async function feed(gunzip: Gunzip, work: (done: () => void) => void): Promise<void> {
  if (gunzip.destroyed) return;
  await new Promise<void>((resolve) => {
    gunzip.once('close', resolve);
    work(() => {
      gunzip.off('close', resolve);
      resolve();
    });
  });
  await new Promise((resolve) => setImmediate(resolve));
}

/** The same bytes, cut before whatever may begin a member; a cut in the midst of one does no harm. */
async function* cutAtMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(MEMBER, 1); at >= 0; at = bytes.indexOf(MEMBER, at + 1)) {
      yield bytes.subarray(from, at);
      from = at;
    }
    if (from < bytes.length) yield bytes.subarray(from);
  }
}
