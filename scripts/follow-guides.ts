/**
 * Follows every guide of docs/contributing word for word, each in a new copy of the last commit: applies its differences,
 * runs its commands, and then lint and types. Ends with 1 where a step fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type GuideStep, listGuides, readGuideSteps } from './docs/read-guide.js';

const AFTERWARDS: GuideStep = {
  kind: 'sh',
  text: 'npm run --silent types\nnpx biome check --diagnostic-level=error .\n',
};
const asked = process.argv.slice(2);

for (const guide of listGuides().filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)))) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-guide-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', folder]);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const step of [...readGuideSteps(guide), AFTERWARDS]) follow(step, folder);
    console.log(`followed  ${guide}`);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.error(`FAILS     ${guide}\n${error}\n${stdout}\n${stderr}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function follow({ kind, text }: GuideStep, cwd: string): void {
  if (kind === 'diff') execFileSync('git', ['apply', '-'], { cwd, input: text, encoding: 'utf8', stdio: 'pipe' });
  else execFileSync('bash', ['-euc', text], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
