import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Queue } from 'bullmq';
import type { PageInFile, PageInput, PageWithHtml, UnreadPage } from '../batch/page-input.js';
import { type PageJobData, writeJobData } from './job-data.js';

/** What `enqueuePages` takes beside the pages. */
export interface EnqueueOptions {
  /** How often a page is tried whose worker failed; a page without an article is no failure. @default 3 */
  readonly attempts?: number;
  /** Pages that are added in one round trip to Redis. @default 100 */
  readonly batchSize?: number;
}

/** A page on its way: in a job, or with the error that it came with. */
export type EnqueuedPage = { readonly id: string; readonly url: string | null; readonly jobId: string } | UnreadPage;

/**
 * Puts pages into the queue, as they are asked for: give the result to `collectResults`, and no more pages are in Redis
 * than its window.
 *
 * A job's id is made from the page's bytes, address and charset, so that a page that comes twice, in this run or in an
 * earlier one whose jobs are still there, is read once.
 */
export async function* enqueuePages(
  queue: Queue,
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  { attempts = 3, batchSize = 100 }: EnqueueOptions = {},
): AsyncGenerator<EnqueuedPage, void, undefined> {
  let batch: PageInput[] = [];
  for await (const page of pages) {
    batch.push(page);
    if (batch.length < batchSize) continue;
    yield* await addBatch(queue, batch, attempts);
    batch = [];
  }
  yield* await addBatch(queue, batch, attempts);
}

async function addBatch(queue: Queue, pages: readonly PageInput[], attempts: number): Promise<EnqueuedPage[]> {
  const enqueued: EnqueuedPage[] = [];
  const jobs: { name: string; data: PageJobData; opts: { jobId: string; attempts: number } }[] = [];
  for (const page of pages) {
    if ('error' in page) {
      enqueued.push(page);
      continue;
    }
    const jobId = await makeJobId(page);
    jobs.push({ name: 'page', data: writeJobData(page), opts: { jobId, attempts } });
    enqueued.push({ id: page.id, url: page.url ?? null, jobId });
  }
  if (jobs.length > 0) await queue.addBulk(jobs);
  return enqueued;
}

async function makeJobId(page: PageInFile | PageWithHtml): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([page.url, page.charset]));
  // A file that cannot be read here may be there for the workers: then its name stands for it.
  const content = 'file' in page ? await readFile(page.file).catch(() => page.file) : page.html;
  return hash.update(content).digest('hex');
}
