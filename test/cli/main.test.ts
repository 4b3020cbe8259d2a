import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const html = readFileSync('examples/harbour-bridge.html');

test('a reader that closes the pipe is no failure', async () => {
  const child = spawn(process.execPath, ['dist/cli.js', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (piece) => {
    errors += piece;
  });
  child.stdout.destroy();
  child.stdin.end(html);
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

test('data goes to standard output, errors to standard error, and the exit code tells', () => {
  const good = spawnSync(process.execPath, ['dist/cli.js', '-'], { input: html, encoding: 'utf8' });
  expect({ status: good.status, stderr: good.stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(good.stdout).quotations).toHaveLength(5);
  const bad = spawnSync(process.execPath, ['dist/cli.js', 'missing.html'], { encoding: 'utf8' });
  expect({ status: bad.status, stdout: bad.stdout }).toEqual({ status: 1, stdout: '' });
  expect(bad.stderr).toMatch(/^nutgraf: /);
});
