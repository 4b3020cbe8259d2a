import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CLI, hasProgram, inventStory, runCommand } from './batch-files.js';

test.skipIf(!hasProgram('parallel'))('the lines come back from GNU parallel in their order', async () => {
  const input = Array.from(
    { length: 30 },
    (_, number) => `${JSON.stringify({ id: `p${number}`, html: inventStory(number) })}\n`,
  ).join('');
  const command = `${process.execPath} ${CLI} batch - -q --threads 1`;
  const { stdout, status } = spawnSync(
    'parallel',
    ['--will-cite', '--pipe', '--keep-order', '-N', '10', '-j2', command],
    {
      input,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  expect(stdout).toBe((await runCommand(['batch', '-', '-q'], { input })).out);
});
