/** The time that a page takes, as the main thread sees it. */
export interface PageClock {
  /** Goes with the page to its worker, which notes there when it takes the page up. */
  readonly startedAt: BigInt64Array;
  /** Aborted once the page has had its time. */
  readonly overdue: AbortSignal;
  stop(): void;
}

const NANOSECONDS_PER_MS = 1_000_000;

/**
 * A clock for one page. It runs from when the worker takes the page up: the start of a worker takes some tenths of a second,
 * which no page is to pay for, be it the first or the one after a page whose worker was ended.
 */
export function startPageClock(timeoutMs: number): PageClock {
  const startedAt = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const overdue = new AbortController();
  const look = (): void => {
    const start = Atomics.load(startedAt, 0);
    const passed = start === 0n ? 0 : Number(process.hrtime.bigint() - start) / NANOSECONDS_PER_MS;
    if (passed >= timeoutMs) overdue.abort();
    else timer = setTimeout(look, timeoutMs - passed);
  };
  let timer = setTimeout(look, timeoutMs);
  return { startedAt, overdue: overdue.signal, stop: () => clearTimeout(timer) };
}

/** In the worker: the page's time begins. The clock is the machine's, the same in all threads. */
export function noteStart(startedAt: BigInt64Array): void {
  Atomics.store(startedAt, 0, process.hrtime.bigint());
}
