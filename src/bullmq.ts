/**
 * A queue of pages that any number of hosts share, on BullMQ and Redis. Node only; `bullmq` is the application's own.
 *
 * @packageDocumentation
 */
export type { PageError, PageInput } from './batch/page-input.js';
export type { PageResult } from './batch/page-result.js';
export { type LineOptions, writeResult } from './batch/write-line.js';
export { type CollectOptions, collectResults } from './bullmq/collect-results.js';
export { type EnqueuedPage, type EnqueueOptions, enqueuePages } from './bullmq/enqueue-pages.js';
export type { PageJobData } from './bullmq/job-data.js';
export { PROCESSOR_URL, startPageWorker } from './bullmq/start-page-worker.js';
export type { PageWorkerOptions } from './bullmq/worker-settings.js';
