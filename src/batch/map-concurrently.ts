/** How a stream is worked on. */
export interface MapSettings {
  /** Most items under work at a time. */
  readonly concurrency: number;
  /** Most items between input and output: under work, or finished and not yet asked for. */
  readonly window: number;
  /** In the order of the input, or as completed. */
  readonly ordered: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Maps a stream with several items under work at once.
 *
 * Back-pressure: no item is read from the input while the window is full, so memory does not grow with the length of the
 * stream or the slowness of the reader. `work` must not reject: it says what went wrong in its result.
 *
 * @throws what the input throws, once all before it is out; the signal's reason, at once
 */
export async function* mapConcurrently<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  settings: MapSettings,
): AsyncGenerator<R, void, undefined> {
  const line = new AssemblyLine(items, work, settings);
  const abort = (): void => line.stop();
  settings.signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      settings.signal?.throwIfAborted();
      line.fill();
      const entry = line.take();
      if (entry) yield entry.result as R;
      else if (line.isDone()) return;
      else await line.nextEvent();
    }
  } finally {
    settings.signal?.removeEventListener('abort', abort);
    await line.close();
  }
}

interface Entry<R> {
  finished: boolean;
  result?: R;
}

class AssemblyLine<T, R> {
  private readonly iterator: AsyncIterator<T> | Iterator<T>;
  /** Read and not yet under work: there is always something at hand when a worker is free. */
  private readonly waiting: T[] = [];
  /** Under work or finished, in the order of the input. */
  private held = new Set<Entry<R>>();
  private active = 0;
  private reading = false;
  private ended = false;
  private stopped = false;
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void) | null = null;

  constructor(
    items: AsyncIterable<T> | Iterable<T>,
    private readonly work: (item: T) => Promise<R>,
    private readonly settings: MapSettings,
  ) {
    this.iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  }

  /** Starts what can be started: work on items that wait, and the reading of the next. */
  fill(): void {
    const { concurrency, window } = this.settings;
    while (!this.stopped && this.active < concurrency && this.held.size < window && this.waiting.length > 0) {
      this.start(this.waiting.shift() as T);
    }
    const room = this.waiting.length < concurrency && this.held.size + this.waiting.length < window;
    if (this.stopped || this.reading || this.ended || !room) return;
    this.reading = true;
    void this.readNext();
  }

  /** A finished entry that may go out now. */
  take(): Entry<R> | undefined {
    for (const entry of this.held) {
      if (entry.finished) {
        this.held.delete(entry);
        return entry;
      }
      if (this.settings.ordered) return undefined;
    }
    return undefined;
  }

  isDone(): boolean {
    const empty = this.ended && !this.reading && this.held.size === 0 && this.waiting.length === 0;
    if (empty && this.failure) throw this.failure.error;
    return empty;
  }

  nextEvent(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  stop(): void {
    this.stopped = true;
    this.signalEvent();
  }

  async close(): Promise<void> {
    this.stopped = true;
    // An input that waits for its next item cannot be closed before it has one; nobody waits for it.
    if (this.reading) void Promise.resolve(this.iterator.return?.()).catch(() => {});
    else if (!this.ended) await this.iterator.return?.();
  }

  private async readNext(): Promise<void> {
    try {
      const { done, value } = await this.iterator.next();
      if (done) this.ended = true;
      else this.waiting.push(value);
    } catch (error) {
      this.ended = true;
      this.failure = { error };
    }
    this.reading = false;
    this.fill();
    this.signalEvent();
  }

  private start(item: T): void {
    const entry: Entry<R> = { finished: false };
    this.held.add(entry);
    this.active++;
    void this.work(item).then((result) => {
      entry.result = result;
      entry.finished = true;
      this.active--;
      this.fill();
      this.signalEvent();
    });
  }

  private signalEvent(): void {
    this.wake?.();
    this.wake = null;
  }
}
