/**
 * The processor that BullMQ runs in a process of its own; a build entry. `startPageWorker` names it to BullMQ.
 *
 * Within it the page is read by a worker thread, so that a page that hangs or eats memory is an error among the results,
 * at once and without another try.
 */

import './exit-with-worker.js';
import { PagePool } from '../batch/page-pool.js';
import type { PageResult } from '../batch/page-result.js';
import { type PageJobData, readJobData } from './job-data.js';
import { readWorkerSettings } from './worker-settings.js';

const { timeoutMs, memoryMb, parse } = readWorkerSettings(process.env);
const pool = new PagePool({ threads: 1, timeoutMs, memoryMb });

/** One job: a page's article or error. */
// biome-ignore lint/style/noDefaultExport: BullMQ takes the default export of a processor file.
export default function processPage(job: { readonly data: PageJobData }): Promise<PageResult> {
  const page = readJobData(job.data);
  const task = { page, parse };
  return pool.run<PageResult>('toResult', task, (error) => ({
    id: page.id,
    url: page.url ?? null,
    error,
  }));
}
