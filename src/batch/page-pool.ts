import { Piscina } from 'piscina';
import { startPageClock } from './page-clock.js';
import type { PageError, PageInput } from './page-input.js';

/** What each page may take, and how many are read at once. */
export interface PoolBounds {
  readonly threads: number;
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** Worker threads that read pages. A page that breaks a bound ends its worker, and a new one takes its place. */
export class PagePool {
  private readonly pool: Piscina;

  constructor(private readonly bounds: PoolBounds) {
    this.pool = new Piscina({
      filename: new URL('./batch-worker.js', import.meta.url).href,
      minThreads: bounds.threads,
      maxThreads: bounds.threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
      recordTiming: false,
    });
    // A worker that dies between two tasks: there is no page to report, and the pool replaces it.
    this.pool.on('error', () => {});
  }

  /** Runs the worker's export `name` on a page. Never rejects: `fail` makes the result of a page that broke its worker. */
  async run<R>(name: string, task: { readonly page: PageInput }, fail: (error: PageError) => R): Promise<R> {
    const { startedAt, overdue, stop } = startPageClock(this.bounds.timeoutMs);
    try {
      return await this.pool.run({ ...task, page: detach(task.page), startedAt }, { name, signal: overdue });
    } catch (error) {
      return fail(this.explain(error, overdue.aborted));
    } finally {
      stop();
    }
  }

  /** Ends all workers at once. */
  close(): Promise<void> {
    return this.pool.destroy();
  }

  private explain(error: unknown, overdue: boolean): PageError {
    const { timeoutMs, memoryMb } = this.bounds;
    if (overdue) {
      return { code: 'timeout', message: `The page took more than ${timeoutMs} ms and was given up.` };
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return { code: 'out-of-memory', message: `The page needed more than ${memoryMb} MB of memory and was given up.` };
    }
    return { code: 'crash', message: `The page's worker died: ${message}` };
  }
}

// A slice of a larger buffer would take the whole of it along to the worker.
function detach(page: PageInput): PageInput {
  if (!('html' in page) || typeof page.html === 'string') return page;
  const { html } = page;
  return html.byteLength === html.buffer.byteLength ? page : { ...page, html: Uint8Array.prototype.slice.call(html) };
}
