import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageInput, PageResult } from '../../src/bullmq.js';
import { hasProgram, importBullmq, inventStory, makeFolder } from './batch-files.js';

const PAGES = 60;
const { collectResults, enqueuePages, startPageWorker, writeResult } = await importBullmq();

describe.skipIf(!hasProgram('redis-server'))('a queue on a real Redis', () => {
  const workers: ChildProcess[] = [];
  let port = 0;
  let redis: ChildProcess;
  let queue: Queue;

  beforeAll(async () => {
    port = await findFreePort();
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      makeFolder(),
    ];
    redis = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const piece of redis.stdout ?? []) if (String(piece).includes('Ready to accept')) break;
    queue = new Queue('pages', { connection: { host: '127.0.0.1', port } });
    for (let number = 0; number < 3; number++) workers.push(await startWorker(port));
  });

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await queue?.close();
    redis?.kill();
  });

  test('every page comes out exactly once, in order, with one worker killed in the middle', async () => {
    const pages: PageInput[] = Array.from({ length: PAGES }, (_, number) => ({
      id: `p${number}`,
      html: inventStory(number),
    }));
    const results: PageResult[] = [];
    for await (const result of collectResults(queue, enqueuePages(queue, pages))) {
      results.push(result);
      if (results.length === 10) workers[0]?.kill('SIGKILL');
    }
    // The last results may be in before the end of the killed one is.
    await vi.waitFor(() => expect(workers[0]?.signalCode).toBe('SIGKILL'), { timeout: 10_000 });
    expect(results.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect(results.map((result) => ('article' in result ? result.article.headline : result.error))).toEqual(
      pages.map((_, number) => `Ferry ${number} waits for a heron`),
    );
    expect(await queue.getJobCounts('completed', 'failed', 'waiting', 'active')).toEqual({
      completed: PAGES,
      failed: 0,
      waiting: 0,
      active: 0,
    });
  });

  test('a page that comes again is not read again; errors are results', async () => {
    const pages: PageInput[] = [
      { id: 'again', html: inventStory(0) },
      { id: 'empty', html: '' },
      { id: 'twin', html: inventStory(0) },
      { id: 'missing', file: 'no/such/file.html' },
      { id: 'unread', error: { code: 'bad-line', message: 'x' } },
      // The workers were given a bound of 100,000 bytes.
      { id: 'large', html: inventStory(0).padEnd(100_001) },
    ];
    const results: PageResult[] = [];
    for await (const result of collectResults(queue, enqueuePages(queue, pages))) results.push(result);
    expect(results.map((result) => [result.id, 'error' in result ? result.error.code : 'article'])).toEqual([
      ['again', 'article'],
      ['empty', 'empty-input'],
      ['twin', 'article'],
      ['missing', 'unreadable'],
      ['unread', 'bad-line'],
      ['large', 'too-large'],
    ]);
    expect(await queue.getJobCounts('completed')).toEqual({ completed: PAGES + 3 });
    const lines = results.map((result) => JSON.parse(writeResult(result, { fields: ['headline'] })));
    expect(lines[0]).toEqual({ id: 'again', url: null, headline: 'Ferry 0 waits for a heron' });
    expect(lines[1]).toEqual({ id: 'empty', url: null, error: { code: 'empty-input', message: expect.any(String) } });
  });
});

test('options that no page can be read with are refused before the first', () => {
  const connection = { host: '127.0.0.1', port: 1 };
  for (const options of [{ timeoutMs: 0 }, { parse: { maxNodes: -1 } }]) {
    expect(() => startPageWorker('pages', { connection }, options)).toThrow(
      expect.objectContaining({ code: 'invalid-options' }),
    );
  }
});

async function startWorker(port: number): Promise<ChildProcess> {
  const args = ['--import', 'tsx', 'test/batch/page-worker.ts', String(port), 'pages'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
