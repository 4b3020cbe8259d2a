/**
 * The processor that BullMQ runs in a process of its own; a build entry. `startPageWorker` names it to BullMQ.
 *
 * Within it the page is read by a worker thread, so that a page that hangs or eats memory is an error among the results,
 * at once and without another try.
 */

import { resolveBatchOptions } from '../batch/batch-options.js';
import { PagePool } from '../batch/page-pool.js';
import type { PageResult } from '../batch/page-result.js';
import { type PageJobData, readJobData } from './job-data.js';

const { timeoutMs, memoryMb } = resolveBatchOptions();
const pool = new PagePool({ threads: 1, timeoutMs, memoryMb });

// The worker that started this process was killed: nobody would take the result.
process.on('disconnect', () => process.exit());

/** One job: a page's article or error. */
// biome-ignore lint/style/noDefaultExport: BullMQ takes the default export of a processor file.
export default function processPage(job: { readonly data: PageJobData }): Promise<PageResult> {
  const page = readJobData(job.data);
  return pool.run<PageResult>('toResult', { page, parse: {} } as { page: typeof page }, (error) => ({
    id: page.id,
    url: page.url ?? null,
    error,
  }));
}
