import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from './batch-files.js';

const GUARD = pathToFileURL(resolve('dist/bullmq-guard.js')).href;

/** As BullMQ's process does: what fails is told by a message, also where it was a message that failed. */
const CHILD = `
const send = () => new Promise((done, fail) => process.send({}, (error) => (error ? fail(error) : done())));
process.on('uncaughtException', async () => {
  await send();
  process.exit();
});
// Busy while the worker dies.
process.send('busy');
for (const end = Date.now() + 1500; Date.now() < end; );
send();
setTimeout(() => {}, 60_000);
`;
const WORKER = `
import { fork } from 'node:child_process';
const [file, ...execArgv] = process.argv.slice(2);
const child = fork(file, [], { execArgv, stdio: 'ignore' });
child.once('message', () => console.log(child.pid));
`;

/** Whether the child is still there some time after its worker was killed while it was busy. */
async function outlives(execArgv: readonly string[]): Promise<boolean> {
  const folder = makeFolder();
  const [child, worker] = [join(folder, 'child.cjs'), join(folder, 'worker.mjs')];
  writeFileSync(child, CHILD);
  writeFileSync(worker, WORKER);
  const host = spawn(process.execPath, [worker, child, ...execArgv], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(host.stdout, 'data')) as [Buffer];
  const pid = Number(String(line));
  host.kill('SIGKILL');
  await wait(1500);
  for (let look = 0; look < 30 && isThere(pid); look++) await wait(100);
  const left = isThere(pid);
  if (left) process.kill(pid, 'SIGKILL');
  return left;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a process of a killed worker ends, even where only failing messages are left of it', async () => {
  expect(await outlives(['--import', GUARD])).toBe(false);
  // That it needs the guard for that.
  expect(await outlives([])).toBe(true);
});
