import { Worker, type WorkerOptions } from 'bullmq';
import { type PageWorkerOptions, writeWorkerEnvironment } from './worker-settings.js';

/** The sandboxed processor: a file that BullMQ runs in processes of its own. */
export const PROCESSOR_URL = new URL('./bullmq-processor.js', import.meta.url);

/** Loaded by such a process before BullMQ, so that it never outlives its worker. */
const GUARD_URL = new URL('./bullmq-guard.js', import.meta.url);

/** How often a job whose worker died is taken up again. BullMQ's own default, 1, loses pages where hosts come and go. */
const MAX_STALLED_COUNT = 10;

/**
 * A worker of the queue, with the sandboxed processor; `concurrency` pages at a time, each in a process of its own.
 *
 * @param options BullMQ's own: connection, concurrency, lock duration ...
 * @param pageOptions bounds of a page and options of `parseArticle`, as for `parsePages`
 * @throws {ArticleError} `invalid-options`
 * @example
 * const connection = { host: 'redis.internal' };
 * startPageWorker('pages', { connection, concurrency: availableParallelism() }, { timeoutMs: 5_000 });
 */
export function startPageWorker(
  queueName: string,
  options: WorkerOptions,
  pageOptions: PageWorkerOptions = {},
): Worker {
  const { workerForkOptions = {} } = options;
  const env = { ...(workerForkOptions.env ?? process.env), ...writeWorkerEnvironment(pageOptions) };
  // A debugger's port can be had once.
  const execArgv = workerForkOptions.execArgv ?? process.execArgv.filter((arg) => !arg.startsWith('--inspect'));
  return new Worker(queueName, PROCESSOR_URL, {
    maxStalledCount: MAX_STALLED_COUNT,
    ...options,
    workerForkOptions: { ...workerForkOptions, env, execArgv: [...execArgv, '--import', GUARD_URL.href] },
  });
}
