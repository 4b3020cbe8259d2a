/** Loaded ahead of a command: says on standard error what CPU time the process took, threads included. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(`cpu seconds ${((user + system) / 1e6).toFixed(3)}\n`);
  });
}
