/** A worker process of the queue's test: `page-worker.ts PORT QUEUE`. Says so when it is ready. */
import { importBullmq } from './batch-files.js';

const [port = '', queue = ''] = process.argv.slice(2);
const { startPageWorker } = await importBullmq();
const worker = startPageWorker(
  queue,
  {
    connection: { host: '127.0.0.1', port: Number(port) },
    concurrency: 1,
    lockDuration: 3_000,
    stalledInterval: 1_500,
  },
  { parse: { maxBytes: 100_000 } },
);
await worker.waitUntilReady();
console.log('ready');
