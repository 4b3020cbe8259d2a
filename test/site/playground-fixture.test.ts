import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './open-browser.js';
import { type BuiltPlayground, buildPlaygroundToOpen } from './open-playground.js';

describe.skipIf(!hasBrowser)('a page copied from the playground', () => {
  let built: BuiltPlayground;
  beforeAll(async () => {
    built = await buildPlaygroundToOpen();
  });
  afterAll(() => built?.close());

  test('what is copied as a fixture is a test that passes, and that fails for another page', {
    timeout: 120_000,
  }, async () => {
    const { page } = await built.open('#glassworks-teaser/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as fixture' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Copied' }).count()).toBe(1);
    const fixture = await page.evaluate(() => navigator.clipboard.readText());
    expect(runFixture(fixture)).toBe('passed');
    expect(runFixture(fixture.replace('Subscribe to keep reading', 'The furnace has been lit since 1931'))).toBe(
      'failed',
    );
  });
});

/** Runs a fixture as its owner would, with vitest, beside the built package. */
function runFixture(fixture: string): 'passed' | 'failed' {
  const project = mkdtempSync('.docs-run-');
  try {
    writeFileSync(join(project, 'page.test.ts'), fixture);
    // Not the settings of this package.
    writeFileSync(join(project, 'vitest.config.mjs'), 'export default {};');
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', project, '--reporter=json'];
    const report = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(report).numPassedTests === 1 ? 'passed' : 'failed';
  } catch (error) {
    const { stdout } = error as { stdout: string };
    if (JSON.parse(stdout).numFailedTests === 1) return 'failed';
    throw error;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
