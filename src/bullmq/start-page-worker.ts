import { Worker, type WorkerOptions } from 'bullmq';

/** The sandboxed processor: a file that BullMQ runs in processes of its own. */
export const PROCESSOR_URL = new URL('./bullmq-processor.js', import.meta.url);

/** How often a job whose worker died is taken up again. BullMQ's own default, 1, loses pages where hosts come and go. */
const MAX_STALLED_COUNT = 10;

/**
 * A worker of the queue, with the sandboxed processor; `concurrency` pages at a time, each in a process of its own.
 * Options are BullMQ's.
 *
 * @example
 * const worker = startPageWorker('pages', { connection: { host: 'redis.internal' }, concurrency: availableParallelism() });
 */
export function startPageWorker(queueName: string, options: WorkerOptions): Worker {
  return new Worker(queueName, PROCESSOR_URL, { maxStalledCount: MAX_STALLED_COUNT, ...options });
}
