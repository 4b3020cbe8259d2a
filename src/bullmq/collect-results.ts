import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Queue } from 'bullmq';
import type { PageResult } from '../batch/page-result.js';
import type { EnqueuedPage } from './enqueue-pages.js';

/** What `collectResults` takes beside the pages. */
export interface CollectOptions {
  /** Most pages that are asked for ahead of the result that is waited for. @default 1_000 */
  readonly window?: number;
  /** Milliseconds between two looks at the job that is waited for. @default 50 */
  readonly pollMs?: number;
  /** Removes each job whose result was taken; a page that comes again is then read again. @default false */
  readonly remove?: boolean;
  /** Ends the collecting; the jobs stay in the queue. @default none */
  readonly signal?: AbortSignal;
}

/**
 * One result for each page that was enqueued, in that order, each as soon as it and those before it are there.
 *
 * Waits for as long as there are jobs without a result: run a worker.
 */
export async function* collectResults(
  queue: Queue,
  pages: AsyncIterable<EnqueuedPage> | Iterable<EnqueuedPage>,
  { window = 1_000, pollMs = 50, remove = false, signal }: CollectOptions = {},
): AsyncGenerator<PageResult, void, undefined> {
  const waiting: EnqueuedPage[] = [];
  const taken = new Map<string, PageResult>();
  const collect = async (page: EnqueuedPage): Promise<PageResult> => {
    if ('error' in page) return { id: page.id, url: page.url ?? null, error: page.error };
    // A twin of a page further back: its job may be gone by now.
    const again = waiting.some((other) => 'jobId' in other && other.jobId === page.jobId);
    const result = taken.get(page.jobId) ?? (await waitForResult(queue, page.jobId, { pollMs, signal }));
    if (again) taken.set(page.jobId, result);
    else taken.delete(page.jobId);
    if (remove && !again) await queue.remove(page.jobId);
    return { ...result, id: page.id, url: page.url ?? result.url };
  };
  for await (const page of pages) {
    waiting.push(page);
    while (waiting.length > window) yield await collect(waiting.shift() as EnqueuedPage);
  }
  for (let page = waiting.shift(); page; page = waiting.shift()) yield await collect(page);
}

async function waitForResult(
  queue: Queue,
  jobId: string,
  { pollMs, signal }: { readonly pollMs: number; readonly signal: AbortSignal | undefined },
): Promise<PageResult> {
  for (;;) {
    signal?.throwIfAborted();
    const job = (await queue.getJob(jobId)) as Job<unknown, PageResult> | undefined;
    const result = job ? await readResult(job) : lost(jobId, 'The job is no longer in the queue.');
    if (result) return result;
    await wait(pollMs, undefined, signal ? { signal } : {});
  }
}

async function readResult(job: Job<unknown, PageResult>): Promise<PageResult | null> {
  if (!job.finishedOn) return null;
  return (await job.isFailed()) ? lost(String(job.id), `The job failed: ${job.failedReason}`) : job.returnvalue;
}

function lost(id: string, message: string): PageResult {
  return { id, url: null, error: { code: 'crash', message } };
}
